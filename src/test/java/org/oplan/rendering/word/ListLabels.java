package org.oplan.rendering.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The numbers that Word puts before the paragraphs of lists, told from the definitions of the lists. */
public final class ListLabels {
    private static final int LEVELS = 9;

    private final Map<String, Element> levels = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> ofStyles = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    public ListLabels(Parts parts) {
        Document numbering = parts.xml("word/numbering.xml");
        all(numbering.getDocumentElement(), "abstractNum")
                .forEach(kind -> all(kind, "lvl").forEach(level -> {
                    levels.put(attribute(kind, "abstractNumId") + "/" + attribute(level, "ilvl"), level);
                }));
        all(numbering.getDocumentElement(), "num")
                .forEach(list -> kinds.put(attribute(list, "numId"), value(list, "abstractNumId")));
        all(parts.xml("word/styles.xml").getDocumentElement(), "style")
                .forEach(style -> all(style, "numPr")
                        .forEach(list ->
                                ofStyles.put(attribute(style, "styleId"), value(list, "numId") + "/" + level(list))));
    }

    /** The number of the next paragraph of the file; empty if it is in no list. */
    String next(Element paragraph, String style) {
        String place = all(paragraph, "numPr")
                .map(list -> value(list, "numId") + "/" + level(list))
                .findFirst()
                .orElse(ofStyles.getOrDefault(style, ""));
        return place.isEmpty() ? "" : label(place.split("/", -1)[0], Integer.parseInt(place.split("/", -1)[1]));
    }

    /** The number of the next paragraph of a list. */
    public String label(String list, int level) {
        String kind = kinds.getOrDefault(list, "");
        int[] count = counts.computeIfAbsent(kind, any -> new int[LEVELS]);
        count[level] = count[level] == 0 ? Integer.parseInt(value(definition(kind, level), "start")) : count[level] + 1;
        Arrays.fill(count, level + 1, LEVELS, 0);
        String text = value(definition(kind, level), "lvlText");
        for (int above = 0; above <= level; above++) {
            text = text.replace("%" + (above + 1), number(kind, above, count[above]));
        }
        return text;
    }

    private String number(String kind, int level, int count) {
        if (!levels.containsKey(kind + "/" + level)) {
            return "";
        }
        return switch (value(definition(kind, level), "numFmt")) {
            case "decimal" -> Integer.toString(count);
            case "lowerLetter" -> Character.toString('a' + count - 1);
            case "bullet" -> "";
            default -> throw new IllegalStateException("A list of kind " + kind + " counts in an unknown way");
        };
    }

    private Element definition(String kind, int level) {
        Element definition = levels.get(kind + "/" + level);
        if (definition == null) {
            throw new IllegalStateException("No level " + level + " of list " + kind);
        }
        return definition;
    }

    private static int level(Element list) {
        String level = value(list, "ilvl");
        return level.isEmpty() ? 0 : Integer.parseInt(level);
    }

    private static Stream<Element> all(Element in, String name) {
        var found = in.getElementsByTagNameNS(Namespaces.WORD, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static String value(Element in, String name) {
        return all(in, name).map(each -> attribute(each, "val")).findFirst().orElse("");
    }

    private static String attribute(Element element, String name) {
        return element.getAttributeNS(Namespaces.WORD, name);
    }
}
