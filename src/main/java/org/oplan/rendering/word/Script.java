package org.oplan.rendering.word;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;

/** Which script a text is written in, as far as Word has to be told. */
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

    private Script() {}

    static boolean isChinese(Locale language) {
        return language.getLanguage().equals("zh");
    }

    /** The language in which Word checks the text that is not in an East Asian script. */
    static String proofingTag(Locale language) {
        return PROOFING_TAGS.getOrDefault(language.getLanguage(), language.toLanguageTag());
    }

    /** Whether a text holds Chinese characters, so that its punctuation belongs to them too. */
    static boolean holdsHan(String text) {
        return text.codePoints().anyMatch(Script::isHan);
    }

    /** Whether a character is Chinese or one of the full-width marks that are set with Chinese. */
    static boolean isHan(int character) {
        return UnicodeScript.of(character) == UnicodeScript.HAN
                || (character >= 0x3000 && character <= 0x303F)
                || (character >= 0xFF00 && character <= 0xFFEF);
    }
}
