package org.oplan.rendering.word;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Which scripts the text of a document is written in, as far as Word has to be told. */
final class Script {
    /** What Word checks Chinese text as. */
    static final String CHINESE_TAG = "zh-CN";

    private static final Map<String, String> PROOFING_TAGS = Map.of(
            "ar", "ar-SA",
            "en", "en-GB",
            "es", "es-ES",
            "fr", "fr-FR",
            "ru", "ru-RU",
            "zh", "en-GB");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private final boolean rightToLeft;
    private final String foreignTag;

    /** The scripts of a document in a language. */
    Script(Locale language) {
        this(language, "");
    }

    private Script(Locale language, String foreignTag) {
        this.rightToLeft = isRightToLeft(language);
        this.foreignTag = foreignTag;
    }

    /** The scripts of another language within the document. */
    Script foreign(Locale language) {
        return new Script(language, proofingTag(language));
    }

    /** What Word checks the text as if it is not in the document's language; else empty. */
    String foreignTag() {
        return foreignTag;
    }

    /**
     * A piece of text in one script.
     *
     * @param text its characters
     * @param kind how Word has to set it
     */
    record Stretch(String text, Kind kind) {}

    /** How Word has to set a piece of text. */
    enum Kind {
        PLAIN,
        EAST_ASIAN,
        RIGHT_TO_LEFT
    }

    static boolean isRightToLeft(Locale language) {
        return RIGHT_TO_LEFT.contains(language.getLanguage());
    }

    /** Whether the text of the document runs from right to left. */
    boolean isRightToLeft() {
        return rightToLeft;
    }

    /** The language in which Word checks the text that is not in an East Asian script. */
    static String proofingTag(Locale language) {
        return PROOFING_TAGS.getOrDefault(language.getLanguage(), language.toLanguageTag());
    }

    /** Divides a text where its script, and with it the direction, changes; figures stay upright in Arabic. */
    List<Stretch> stretches(String text) {
        if (rightToLeft || Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return directed(text);
        }
        return List.of(new Stretch(text, holdsHan(text) ? Kind.EAST_ASIAN : Kind.PLAIN));
    }

    private List<Stretch> directed(String text) {
        Bidi order = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return IntStream.range(0, order.getRunCount())
                .mapToObj(run -> {
                    String part = text.substring(order.getRunStart(run), order.getRunLimit(run));
                    Kind leftToRight = holdsHan(part) ? Kind.EAST_ASIAN : Kind.PLAIN;
                    return new Stretch(part, order.getRunLevel(run) % 2 == 1 ? Kind.RIGHT_TO_LEFT : leftToRight);
                })
                .toList();
    }

    /** Whether a text holds Chinese characters, so that its punctuation belongs to them too. */
    static boolean holdsHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '\u2e7f' && isHan(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is Chinese or one of the full-width marks that are set with Chinese. */
    static boolean isHan(int character) {
        return UnicodeScript.of(character) == UnicodeScript.HAN
                || (character >= 0x3000 && character <= 0x303F)
                || (character >= 0xFF00 && character <= 0xFFEF);
    }
}
