package org.oplan.rendering.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What remains of a Word file when its tracked changes are all accepted or all rejected. */
public final class Resolution {
    private static final String ANY = "*";
    private static final Set<String> DERIVED = Set.of("TOC1", "TOC2", "TOC3", "TOC4", "ContentsTitle", "SectionEnd");

    private final Document main;
    private final ListLabels labels;
    private final String kept;
    private final String gone;

    private Resolution(Parts parts, boolean accept) {
        main = parts.xml(Parts.MAIN);
        labels = new ListLabels(parts);
        kept = accept ? "ins" : "del";
        gone = accept ? "del" : "ins";
    }

    /** The text of each paragraph and cell when all changes are accepted, without the table of contents. */
    public static List<String> accepted(Parts parts) {
        return new Resolution(parts, true).resolve();
    }

    /** The text of each paragraph and cell when all changes are rejected, without the table of contents. */
    public static List<String> rejected(Parts parts) {
        return new Resolution(parts, false).resolve();
    }

    /** The text of each paragraph and cell of a file without changes, without the table of contents. */
    public static List<String> plain(Parts parts) {
        return accepted(parts);
    }

    private List<String> resolve() {
        words(gone).stream()
                .filter(Resolution::isRow)
                .forEach(change -> remove(change.getParentNode().getParentNode()));
        words(gone).stream().filter(Resolution::isOfRuns).forEach(Resolution::remove);
        words(gone).stream()
                .filter(Resolution::isEnd)
                .map(change -> (Element) change.getParentNode().getParentNode().getParentNode())
                .toList()
                .reversed()
                .forEach(Resolution::joinToNext);
        words("tbl").stream().filter(table -> words(table, "tr").isEmpty()).forEach(Resolution::remove);
        List<String> texts = new ArrayList<>();
        for (Element paragraph : words("p")) {
            if (!DERIVED.contains(style(paragraph))) {
                boolean firstOfCell = "tc".equals(paragraph.getParentNode().getLocalName())
                        && "tcPr".equals(paragraph.getPreviousSibling().getLocalName());
                texts.add((firstOfCell ? "| " : "") + label(paragraph) + text(paragraph));
            }
        }
        return texts;
    }

    private static boolean isRow(Element change) {
        return "trPr".equals(change.getParentNode().getLocalName());
    }

    private static boolean isEnd(Element change) {
        return "rPr".equals(change.getParentNode().getLocalName());
    }

    private static boolean isOfRuns(Element change) {
        return !isRow(change) && !isEnd(change);
    }

    /** Without its end, a paragraph's text opens the next paragraph; one without text is gone. */
    private static void joinToNext(Element paragraph) {
        Node next = paragraph.getNextSibling();
        if (next instanceof Element follower && "p".equals(follower.getLocalName())) {
            Node place = follower.getFirstChild() == null
                    ? null
                    : follower.getFirstChild().getNextSibling();
            for (Node child = paragraph.getFirstChild(); child != null; ) {
                Node after = child.getNextSibling();
                if (!"pPr".equals(child.getLocalName())) {
                    follower.insertBefore(child, place);
                }
                child = after;
            }
            remove(paragraph);
        } else if (text(paragraph).isEmpty()) {
            remove(paragraph);
        }
    }

    /** A number that Word counts, as it would be typed; dashes are no numbers. */
    private String label(Element paragraph) {
        String label = labels.next(paragraph, style(paragraph));
        return label.isEmpty() || label.equals("–") ? "" : label + "\t";
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        words(paragraph, ANY).forEach(element -> {
            switch (element.getLocalName()) {
                case "t", "delText" -> text.append(element.getTextContent());
                case "tab" -> text.append("r".equals(element.getParentNode().getLocalName()) ? "\t" : "");
                case "br" -> text.append('\n');
                default -> {}
            }
        });
        return text.toString();
    }

    private static String style(Element paragraph) {
        List<Element> styles = words(paragraph, "pStyle");
        return styles.isEmpty() ? "" : styles.getFirst().getAttributeNS(Namespaces.WORD, "val");
    }

    private static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }

    private List<Element> words(String name) {
        return words(main.getDocumentElement(), name);
    }

    /** Walked once: the parser's own lists search from the start for every entry. */
    private static List<Element> words(Element in, String name) {
        List<Element> found = new ArrayList<>();
        collect(in, name, found);
        return found;
    }

    private static void collect(Element in, String name, List<Element> found) {
        for (Node child = in.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (ANY.equals(name) || name.equals(element.getLocalName())) {
                    found.add(element);
                }
                collect(element, name, found);
            }
        }
    }

    /** What is inserted and what is deleted, change by change, in reading order. */
    public static List<String> changes(Parts parts) {
        Resolution file = new Resolution(parts, true);
        List<String> changes = new ArrayList<>();
        for (Element element : file.words(ANY)) {
            boolean change = element.getLocalName().equals(file.kept)
                    || element.getLocalName().equals(file.gone);
            if (change && isOfRuns(element)) {
                changes.add((element.getLocalName().equals(file.kept) ? "+" : "-") + element.getTextContent());
            }
        }
        return changes;
    }
}
