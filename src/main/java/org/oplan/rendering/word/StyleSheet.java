package org.oplan.rendering.word;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The named styles of documents in one language.
 *
 * <p>{@code styles.xml} holds them all. A file {@code styles-<language>.xml} beside it holds those that differ in a
 * language whose script asks for other sizes and leading.
 */
final class StyleSheet {
    private static final Map<String, StyleSheet> OURS = new ConcurrentHashMap<>();
    private static final Pattern STYLE =
            Pattern.compile("<w:style .*?w:styleId=\"(\\w+)\".*?</w:style>", Pattern.DOTALL);
    private static final String DEFAULT_LANGUAGE = "<w:lang w:val=\"en-GB\"";

    private final PackedPart part;

    private StyleSheet(PackedPart part) {
        this.part = part;
    }

    /** Our own styles for a language; read once. */
    static StyleSheet ours(Locale language) {
        return OURS.computeIfAbsent(language.toLanguageTag(), tag -> new StyleSheet(PackedPart.of(xml(language))));
    }

    /** The id of a style in this sheet. */
    String id(Style style) {
        return style.id();
    }

    /** The sheet as a part of a file. */
    PackedPart part() {
        return part;
    }

    private static String xml(Locale language) {
        String own = "styles-" + language.getLanguage() + ".xml";
        String all = Resource.text("styles.xml");
        String styles = Resource.exists(own) ? replaced(all, Resource.text(own)) : all;
        return styles.replace(DEFAULT_LANGUAGE, "<w:lang w:val=\"" + Script.proofingTag(language) + "\"");
    }

    private static String replaced(String styles, String others) {
        Map<String, String> byId = STYLE.matcher(others)
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group()));
        return STYLE.matcher(styles)
                .replaceAll(match -> Matcher.quoteReplacement(byId.getOrDefault(match.group(1), match.group())));
    }
}
