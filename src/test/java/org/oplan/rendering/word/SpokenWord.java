package org.oplan.rendering.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a Word file says in its order, with its headings and tables, as {@code SpokenText} has it of a PDF.
 *
 * <p>Left out is what a PDF draws: signs of states, and what stands in the tables that are figures there. So are tables
 * of contents, and the head of the first page, whose lines are divided otherwise.
 */
public final class SpokenWord {
    private final StringBuilder spoken = new StringBuilder();
    private final List<String> masthead = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final Set<String> figures = new TreeSet<>();
    private final ListLabels labels;
    private boolean figure;

    private SpokenWord(Parts parts) {
        labels = new ListLabels(parts);
        children(parts.xml(Parts.MAIN).getDocumentElement())
                .flatMap(SpokenWord::children)
                .forEach(this::block);
    }

    public static SpokenWord of(Parts parts) {
        return new SpokenWord(parts);
    }

    /** The text of the body, without any space. */
    public String text() {
        return dense(spoken.toString());
    }

    /** The pieces of the head of the first page, without any space. */
    public List<String> masthead() {
        return masthead;
    }

    /** The level and the text of each heading, {@code H2 3.1Resources}. */
    public List<String> headings() {
        return headings;
    }

    /** The rows and columns of each table, {@code 12 × 5}. */
    public List<String> tables() {
        return tables;
    }

    /** The figures of the tables as they are printed, without any space and without signs. */
    public Set<String> figures() {
        return figures;
    }

    private void block(Element block) {
        switch (block.getLocalName()) {
            case "p" -> paragraph(block);
            case "tbl" -> table(block);
            default -> {}
        }
    }

    private void paragraph(Element paragraph) {
        String style = style(paragraph, "pStyle");
        String text = labels.next(paragraph, style) + text(paragraph);
        if (style.matches("Masthead.*|Source|Title")) {
            Stream.of(text.split("\t", -1)).map(SpokenWord::dense).forEach(masthead::add);
        } else if (!style.matches("TOC\\d|TableofFigures")) {
            spoken.append(text);
        }
        if (style.matches("Heading\\d")) {
            headings.add("H" + style.charAt(style.length() - 1) + " " + dense(text));
        }
        if (style.equals("Caption")) {
            figure = descendants(paragraph, "instrText")
                    .anyMatch(code -> code.getTextContent().contains("SEQ Figure"));
        }
    }

    private void table(Element table) {
        List<Element> rows = children(table, "tr").toList();
        boolean captioned = descendants(table, "tblCaption").findAny().isPresent();
        if (!captioned || !figure) {
            rows.stream()
                    .flatMap(row -> children(row, "tc"))
                    .flatMap(cell -> children(cell, "p"))
                    .forEach(this::cell);
        }
        if (captioned && !figure) {
            tables.add(rows.size() + " × " + descendants(table, "gridCol").count());
        }
        figure = false;
    }

    private void cell(Element paragraph) {
        paragraph(paragraph);
        String text = dense(text(paragraph));
        if (text.matches("\\(?\\d[\\d.,]*%?\\)?")) {
            figures.add(text.replaceAll("[()%]", ""));
        }
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        descendants(paragraph, "r")
                .filter(run -> !style(run, "rStyle").startsWith("State"))
                .flatMap(SpokenWord::children)
                .forEach(piece -> {
                    switch (piece.getLocalName()) {
                        case "t" -> text.append(piece.getTextContent());
                        case "tab" -> text.append('\t');
                        default -> {}
                    }
                });
        return text.toString();
    }

    private static String style(Element in, String name) {
        return children(in)
                .filter(properties -> properties.getLocalName().matches("[pr]Pr"))
                .flatMap(properties -> children(properties, name))
                .map(style -> style.getAttributeNS(Namespaces.WORD, "val"))
                .findFirst()
                .orElse("");
    }

    /** A text without space and without characters that only steer. */
    public static String dense(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }

    private static Stream<Element> descendants(Element in, String name) {
        var found = in.getElementsByTagNameNS(Namespaces.WORD, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static Stream<Element> children(Element in, String name) {
        return children(in).filter(child -> child.getLocalName().equals(name));
    }

    private static Stream<Element> children(Element in) {
        return Stream.iterate(Optional.ofNullable(in.getFirstChild()), Optional::isPresent, SpokenWord::following)
                .map(Optional::get)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static Optional<Node> following(Optional<Node> node) {
        return node.map(Node::getNextSibling);
    }
}
