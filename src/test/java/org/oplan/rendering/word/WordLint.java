package org.oplan.rendering.word;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Finds what no schema says, but what makes Word repair or refuse a file. */
public final class WordLint {
    private static final String WORD = Namespaces.WORD;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final int LONGEST_BOOKMARK = 40;

    private final Parts parts;
    private final Document main;
    private final List<String> problems = new ArrayList<>();

    private WordLint(Parts parts) {
        this.parts = parts;
        this.main = parts.xml(Parts.MAIN);
    }

    public static List<String> problems(Parts parts) {
        WordLint lint = new WordLint(parts);
        lint.styles();
        lint.cells();
        lint.bookmarks();
        lint.links();
        lint.fields();
        lint.drawings();
        lint.notes();
        lint.relationships();
        return lint.problems;
    }

    private void check(boolean good, String problem) {
        if (!good) {
            problems.add(problem);
        }
    }

    private void styles() {
        Set<String> defined = new HashSet<>();
        words(parts.xml("word/styles.xml"), "style")
                .forEach(style -> defined.add(style.getAttributeNS(WORD, "styleId")));
        for (String part : parts.all().keySet()) {
            if (part.matches("word/(document|header\\d+|footer\\d+|footnotes|styles|numbering)\\.xml")) {
                Document xml = parts.xml(part);
                Stream.of("pStyle", "rStyle", "tblStyle", "basedOn", "next")
                        .flatMap(name -> words(xml, name))
                        .map(WordLint::value)
                        .forEach(style -> check(defined.contains(style), part + ": no style " + style));
            }
        }
    }

    private void cells() {
        words(main, "tc").forEach(cell -> {
            Node last = cell.getLastChild();
            check(last != null && "p".equals(last.getLocalName()), "a cell does not end in a paragraph");
        });
        words(main, "tbl").forEach(table -> {
            int columns = table.getElementsByTagNameNS(WORD, "gridCol").getLength();
            children(table, "tr").forEach(row -> check(columns == width(row), "a row does not fill the grid"));
        });
    }

    private static int width(Element row) {
        return children(row, "tc")
                .mapToInt(cell -> words(cell, "gridSpan")
                        .mapToInt(span -> Integer.parseInt(value(span)))
                        .findFirst()
                        .orElse(1))
                .sum();
    }

    private void bookmarks() {
        Set<String> names = new TreeSet<>();
        List<String> starts = new ArrayList<>();
        words(main, "bookmarkStart").forEach(start -> {
            String name = start.getAttributeNS(WORD, "name");
            check(names.add(name), "two bookmarks " + name);
            check(name.length() <= LONGEST_BOOKMARK && name.matches("[A-Za-z_]\\w*"), "bad bookmark " + name);
            starts.add(start.getAttributeNS(WORD, "id"));
        });
        List<String> ends = words(main, "bookmarkEnd")
                .map(end -> end.getAttributeNS(WORD, "id"))
                .toList();
        check(new HashSet<>(starts).size() == starts.size(), "two bookmarks of one number");
        check(sorted(starts).equals(sorted(ends)), "bookmarks that do not end");
    }

    private static List<String> sorted(List<String> numbers) {
        return numbers.stream().sorted().toList();
    }

    private void links() {
        Set<String> names = new HashSet<>();
        words(main, "bookmarkStart").forEach(start -> names.add(start.getAttributeNS(WORD, "name")));
        words(main, "instrText")
                .map(code -> code.getTextContent().strip().split(" +", -1))
                .filter(code -> List.of("REF", "PAGEREF").contains(code[0]))
                .forEach(code -> check(names.contains(code[1]), "no bookmark " + code[1]));
        words(main, "hyperlink")
                .map(link -> link.getAttributeNS(WORD, "anchor"))
                .filter(anchor -> !anchor.isEmpty())
                .forEach(anchor -> check(names.contains(anchor), "no bookmark " + anchor));
    }

    private void fields() {
        for (String part : parts.all().keySet()) {
            if (part.matches("word/(document|header\\d+|footer\\d+)\\.xml")) {
                int[] depth = {0};
                words(parts.xml(part), "fldChar").forEach(mark -> {
                    switch (mark.getAttributeNS(WORD, "fldCharType")) {
                        case "begin" -> depth[0]++;
                        case "end" -> depth[0]--;
                        default -> check(depth[0] > 0, part + ": a result outside a field");
                    }
                    check(depth[0] >= 0, part + ": a field ends that never began");
                });
                check(depth[0] == 0, part + ": a field that does not end");
            }
        }
    }

    private void drawings() {
        Set<String> ids = new HashSet<>();
        elements(main.getElementsByTagNameNS(DRAWING, "docPr")).forEach(properties -> {
            check(ids.add(properties.getAttribute("id")), "two drawings of one number");
            check(!properties.getAttribute("descr").isBlank(), "a drawing without alternative text");
        });
    }

    /** Every note is referred to once, and the lines that set notes apart are there. */
    private void notes() {
        List<String> notes = words(parts.xml("word/footnotes.xml"), "footnote")
                .map(note -> note.getAttributeNS(WORD, "id"))
                .toList();
        List<String> referred = Stream.concat(
                        Stream.of("-1", "0"),
                        words(main, "footnoteReference").map(reference -> reference.getAttributeNS(WORD, "id")))
                .toList();
        check(sorted(notes).equals(sorted(referred)), "footnotes and references differ: " + notes + " " + referred);
    }

    private void relationships() {
        for (String rels : parts.all().keySet().stream()
                .filter(name -> name.endsWith(".rels"))
                .toList()) {
            String source = rels.replace("_rels/", "").replaceFirst("\\.rels$", "");
            Set<String> ids = new HashSet<>();
            elements(parts.xml(rels).getElementsByTagName("Relationship")).forEach(relationship -> {
                ids.add(relationship.getAttribute("Id"));
                String target = relationship.getAttribute("Target");
                boolean inside = !"External".equals(relationship.getAttribute("TargetMode"));
                check(!inside || parts.all().containsKey(resolve(source, target)), rels + ": no part " + target);
            });
            boolean present = source.isEmpty() || parts.all().containsKey(source);
            check(present, rels + ": no part " + source);
            if (present && !source.isEmpty()) {
                references(source, ids);
            }
        }
    }

    private void references(String source, Set<String> ids) {
        elements(parts.xml(source).getElementsByTagName("*"))
                .map(element -> element.getAttributeNS(Namespaces.RELATIONSHIPS, "id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> check(ids.contains(id), source + ": no relationship " + id));
    }

    private static String resolve(String source, String target) {
        return URI.create("/" + source).resolve(target).getPath().substring(1);
    }

    private static Stream<Element> words(Document in, String name) {
        return elements(in.getElementsByTagNameNS(WORD, name));
    }

    private static Stream<Element> words(Element in, String name) {
        return elements(in.getElementsByTagNameNS(WORD, name));
    }

    private static Stream<Element> children(Element parent, String name) {
        return words(parent, name).filter(child -> child.getParentNode().equals(parent));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    private static String value(Element element) {
        return element.getAttributeNS(WORD, "val");
    }
}
