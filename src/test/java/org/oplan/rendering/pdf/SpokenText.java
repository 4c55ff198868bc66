package org.oplan.rendering.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
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
 * What a screen reader says of a file: the text of its structure, element by element.
 *
 * <p>Text that is marked as written backwards is turned round, as the standard has it. Pictures, tables of contents and
 * footnotes with their marks are left out.
 */
public final class SpokenText {
    private static final Set<String> LEFT_OUT = Set.of("Figure", "TOC", "Note");

    private final Map<PDPage, Map<Integer, String>> content = new HashMap<>();
    private final StringBuilder spoken = new StringBuilder();

    private SpokenText() {}

    /** The text, without any space. */
    public static String of(byte[] pdf) throws IOException {
        SpokenText text = new SpokenText();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (PDPage page : file.getPages()) {
                text.read(page);
            }
            text.speak(file.getDocumentCatalog().getStructureTreeRoot(), null);
        }
        return dense(text.spoken.toString());
    }

    /** A text without space and without characters that only steer. */
    static String dense(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
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
                        speak(element, element.getPage() == null ? around : element.getPage());
                    }
                }
                case Integer mcid -> say(((PDStructureElement) node).getPage(), mcid);
                case PDMarkedContentReference reference ->
                    say(reference.getPage() == null ? around : reference.getPage(), reference.getMCID());
                default -> {}
            }
        }
    }

    private static boolean is(Object kid, Set<String> roles) {
        return kid instanceof PDStructureElement element && roles.contains(element.getStructureType());
    }

    private void say(@Nullable PDPage page, int mcid) {
        Map<Integer, String> texts = page == null ? Map.of() : content.getOrDefault(page, Map.of());
        spoken.append(texts.getOrDefault(mcid, ""));
    }
}
