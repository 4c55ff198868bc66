package org.oplan.rendering.word;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
    private static final Map<Style, String> OUR_IDS =
            Arrays.stream(Style.values()).collect(Collectors.toMap(style -> style, Style::id));
    private static final ListSheet LISTS = new ListSheet(Resource.text("numbering.xml"), 2, true);
    private static final Pattern STYLE =
            Pattern.compile("<w:style .*?w:styleId=\"(\\w+)\".*?</w:style>", Pattern.DOTALL);
    private static final String DEFAULT_LANGUAGE = "<w:lang w:val=\"en-GB\"";

    private final Map<Style, String> ids;
    private final PackedPart part;
    private final ListSheet lists;

    /**
     * A sheet of styles.
     *
     * @param ids the ids of the styles that the renderer uses
     * @param part the sheet as a part of a file
     * @param lists the lists that it refers to
     */
    StyleSheet(Map<Style, String> ids, PackedPart part, ListSheet lists) {
        this.ids = Collections.unmodifiableMap(new EnumMap<>(ids));
        this.part = part;
        this.lists = lists;
    }

    /** Our own styles for a language; read once. */
    static StyleSheet ours(Locale language) {
        return OURS.computeIfAbsent(
                language.toLanguageTag(), tag -> new StyleSheet(OUR_IDS, PackedPart.of(xml(language)), LISTS));
    }

    /** The id of a style in this sheet. */
    String id(Style style) {
        return Objects.requireNonNull(ids.get(style));
    }

    /** The sheet as a part of a file. */
    PackedPart part() {
        return part;
    }

    /** The lists that the styles refer to. */
    ListSheet lists() {
        return lists;
    }

    /** Our own styles for a language, as XML. */
    static String xml(Locale language) {
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
