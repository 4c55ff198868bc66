package org.oplan.rendering.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Finds what Word's accessibility checker would complain about; each rule has a method. */
public final class AccessibilityLint {
    private static final String WORD = Namespaces.WORD;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private final Parts parts;
    private final Document main;
    private final List<String> problems = new ArrayList<>();

    private AccessibilityLint(Parts parts) {
        this.parts = parts;
        this.main = parts.xml(Parts.MAIN);
    }

    public static List<String> problems(Parts parts) {
        AccessibilityLint lint = new AccessibilityLint(parts);
        lint.headings();
        lint.headerRows();
        lint.alternativeTexts();
        lint.languages();
        lint.emptyParagraphs();
        lint.title();
        return lint.problems;
    }

    private void check(boolean good, String problem) {
        if (!good) {
            problems.add(problem);
        }
    }

    /** The first heading is one of the first level, and no level is left out on the way down. */
    private void headings() {
        int above = 0;
        for (Element style : words(main, "pStyle").toList()) {
            String name = value(style);
            if (name.matches("Heading[1-9]")) {
                int level = name.charAt(name.length() - 1) - '0';
                check(level <= above + 1, "a heading of level " + level + " follows one of level " + above);
                above = level;
            }
        }
    }

    /** Every table begins with its header rows, and says so. */
    private void headerRows() {
        words(main, "tbl").forEach(table -> {
            List<Boolean> heads = children(table, "tr")
                    .map(row -> row.getElementsByTagNameNS(WORD, "tblHeader").getLength() > 0)
                    .toList();
            boolean layout = words(table, "tblCaption").findAny().isEmpty();
            check(layout || heads.getFirst(), "a table whose first row is no header");
            check(
                    IntStream.range(1, heads.size()).noneMatch(row -> heads.get(row) && !heads.get(row - 1)),
                    "a header row below other rows");
        });
    }

    private void alternativeTexts() {
        elements(main.getElementsByTagNameNS(DRAWING, "docPr"))
                .forEach(drawing -> check(!drawing.getAttribute("descr").isBlank(), "a drawing without words"));
        words(main, "tblPr").forEach(table -> {
            check(words(table, "tblCaption").noneMatch(AccessibilityLint::isBlank), "a table without a title");
            check(
                    words(table, "tblDescription").count() == 1
                            && words(table, "tblDescription").noneMatch(AccessibilityLint::isBlank),
                    "a table without words");
        });
    }

    private static boolean isBlank(Element text) {
        return value(text).isBlank();
    }

    /** The document has a language, and each of its runs one of the same script in the place for that script. */
    private void languages() {
        Document styles = parts.xml("word/styles.xml");
        List<Element> usual =
                words(styles, "rPrDefault").flatMap(each -> words(each, "lang")).toList();
        check(usual.size() == 1 && !value(usual.getFirst()).isBlank(), "no language of the document");
        Set<String> codes = new HashSet<>();
        Stream.concat(usual.stream(), words(main, "lang"))
                .flatMap(lang -> Stream.of("val", "eastAsia", "bidi").map(name -> lang.getAttributeNS(WORD, name)))
                .filter(code -> !code.isEmpty())
                .forEach(codes::add);
        codes.forEach(code -> check(code.matches("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?"), "no language " + code));
        words(main, "rtl")
                .forEach(rightToLeft -> check(
                        usual.stream().anyMatch(AccessibilityLint::readsBackwards)
                                || hasLanguage((Element) rightToLeft.getParentNode()),
                        "text from right to left without a language"));
    }

    private static boolean hasLanguage(Element properties) {
        return words(properties, "lang").anyMatch(AccessibilityLint::readsBackwards);
    }

    private static boolean readsBackwards(Element language) {
        return !language.getAttributeNS(WORD, "bidi").isEmpty();
    }

    /** Space is made by styles; an empty paragraph is read out. A cell needs one, and so does the end of a section. */
    private void emptyParagraphs() {
        words(main, "p")
                .filter(paragraph -> !"tc".equals(paragraph.getParentNode().getLocalName()) && !endsDocument(paragraph))
                .forEach(paragraph -> {
                    boolean says = Stream.of(
                                    "t",
                                    "delText",
                                    "drawing",
                                    "pict",
                                    "instrText",
                                    "fldSimple",
                                    "sectPr",
                                    "footnoteReference")
                            .anyMatch(name -> words(paragraph, name).findAny().isPresent());
                    check(says, "an empty paragraph");
                });
    }

    private static boolean endsDocument(Element paragraph) {
        return paragraph.getNextSibling() != null
                && "sectPr".equals(paragraph.getNextSibling().getLocalName());
    }

    private void title() {
        String title = parts.xml("docProps/core.xml")
                                .getElementsByTagNameNS(DUBLIN_CORE, "title")
                                .item(0)
                        instanceof Element found
                ? found.getTextContent()
                : "";
        check(!title.isBlank(), "a document without a title");
    }

    private static Stream<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes()).filter(child -> name.equals(child.getLocalName()));
    }

    private static Stream<Element> words(Node in, String name) {
        return elements(
                in instanceof Document document
                        ? document.getElementsByTagNameNS(WORD, name)
                        : ((Element) in).getElementsByTagNameNS(WORD, name));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static String value(Element element) {
        return element.getAttributeNS(WORD, "val");
    }
}
