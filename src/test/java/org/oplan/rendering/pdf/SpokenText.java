package org.oplan.rendering.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * What a screen reader says of a file: the text of its structure, element by element, with its headings and tables.
 *
 * <p>Text that is marked as written backwards is turned round, as the standard has it. Pictures, tables of contents and
 * footnotes with their marks are left out.
 */
public final class SpokenText {
    private static final Set<String> LEFT_OUT = Set.of("Figure", "TOC", "Note");

    private final Map<PDPage, Map<Integer, String>> content = new HashMap<>();
    private final StringBuilder spoken = new StringBuilder();
    private final List<String> headings = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private int pages;

    private SpokenText() {}

    /** The text, without any space. */
    public static String of(byte[] pdf) throws IOException {
        return read(pdf).text();
    }

    /** All that is said of a file. */
    public static SpokenText read(byte[] pdf) throws IOException {
        SpokenText text = new SpokenText();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            text.pages = file.getNumberOfPages();
            for (PDPage page : file.getPages()) {
                text.read(page);
            }
            text.speak(file.getDocumentCatalog().getStructureTreeRoot(), null);
        }
        return text;
    }

    /** The text, without any space. */
    public String text() {
        return dense(spoken.toString());
    }

    /** The level and the text of each heading, {@code H2 3.1Resources}. */
    public List<String> headings() {
        return headings;
    }

    /** The rows and columns of each table, {@code 12 × 5}. */
    public List<String> tables() {
        return tables;
    }

    /** A text without space and without characters that only steer. */
    static String dense(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }

    /** How many pages the file has. */
    public int pages() {
        return pages;
    }

    private void read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor("UTF-8");
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent marked : extractor.getMarkedContents()) {
            texts.merge(marked.getMCID(), words(marked), String::concat);
        }
        content.put(page, texts);
    }

    private static String words(PDMarkedContent marked) {
        StringBuilder words = new StringBuilder();
        for (Object part : marked.getContents()) {
            switch (part) {
                case TextPosition letter -> words.append(letter.getUnicode());
                case PDMarkedContent inner -> words.append(words(inner));
                default -> {}
            }
        }
        return "ReversedChars".equals(marked.getTag()) ? words.reverse().toString() : words.toString();
    }

    private void speak(PDStructureNode node, @Nullable PDPage around) {
        List<Object> kids = new ArrayList<>(node.getKids());
        for (int i = 0; i < kids.size(); i++) {
            switch (kids.get(i)) {
                case PDStructureElement element -> {
                    boolean noteMark = i + 1 < kids.size() && is(kids.get(i + 1), Set.of("Note"));
                    if (!is(element, LEFT_OUT) && !noteMark) {
                        element(element, element.getPage() == null ? around : element.getPage());
                    }
                }
                case Integer mcid -> say(((PDStructureElement) node).getPage(), mcid);
                case PDMarkedContentReference reference ->
                    say(reference.getPage() == null ? around : reference.getPage(), reference.getMCID());
                default -> {}
            }
        }
    }

    private void element(PDStructureElement element, @Nullable PDPage page) {
        int before = spoken.length();
        String role = element.getStructureType();
        if (role.equals("Table")) {
            List<PDStructureElement> rows = rows(element);
            tables.add(rows.size() + " × " + columns(rows.getFirst()));
        }
        speak(element, page);
        if (role.matches("H\\d")) {
            headings.add(role + " " + dense(spoken.substring(before)));
        }
    }

    private static List<PDStructureElement> rows(PDStructureElement part) {
        return kids(part)
                .flatMap(kid -> "TR".equals(kid.getStructureType()) ? Stream.of(kid) : rows(kid).stream())
                .toList();
    }

    private static int columns(PDStructureElement row) {
        return kids(row).mapToInt(SpokenText::span).sum();
    }

    private static int span(PDStructureElement cell) {
        var attributes = cell.getAttributes();
        return IntStream.range(0, attributes.size())
                .map(i -> attributes.getObject(i).getCOSObject().getInt(COSName.getPDFName("ColSpan"), 1))
                .max()
                .orElse(1);
    }

    private static Stream<PDStructureElement> kids(PDStructureElement parent) {
        return parent.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast);
    }

    private static boolean is(Object kid, Set<String> roles) {
        return kid instanceof PDStructureElement element && roles.contains(element.getStructureType());
    }

    private void say(@Nullable PDPage page, int mcid) {
        Map<Integer, String> texts = page == null ? Map.of() : content.getOrDefault(page, Map.of());
        spoken.append(texts.getOrDefault(mcid, ""));
    }
}
