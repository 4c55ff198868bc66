package org.oplan.rendering.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * A tagged file, looked at for what veraPDF does not see.
 *
 * <p>Each link annotation must be held by a Link element through an object reference; each marked piece of text must be
 * held by exactly one element; each piece of a page must be tagged or an artifact; words for pictures must be there and
 * be no file name; data cells of a table must have a header cell in their column or their row.
 */
public final class TaggedFile {
    private static final String FILE_NAME = "(?i).*\\.(png|jpe?g|gif|svg|tiff?)";

    private final PDDocument file;
    private final List<String> defects = new ArrayList<>();
    private final Set<String> held = new HashSet<>();
    private final Set<COSBase> annotations = new HashSet<>();

    private TaggedFile(PDDocument file) {
        this.file = file;
    }

    public static TaggedFile of(byte[] pdf) throws IOException {
        return new TaggedFile(Loader.loadPDF(pdf));
    }

    /** What is wrong, sorted. */
    public Set<String> defects() throws IOException {
        try (file) {
            COSDictionary root =
                    file.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            walk(root.getDictionaryObject(COSName.K), new COSDictionary());
            for (int i = 0; i < file.getNumberOfPages(); i++) {
                page(file.getPage(i), i + 1);
            }
        }
        return new TreeSet<>(defects);
    }

    private void walk(COSBase node, COSDictionary parent) {
        if (node instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                walk(array.getObject(i), parent);
            }
        } else if (node instanceof COSInteger mcid) {
            hold(parent.getCOSDictionary(COSName.PG), mcid.intValue());
        } else if (node instanceof COSDictionary dictionary) {
            String type = dictionary.getNameAsString(COSName.TYPE);
            if ("OBJR".equals(type)) {
                annotations.add(dictionary.getDictionaryObject(COSName.OBJ));
            } else if ("MCR".equals(type)) {
                hold(dictionary.getCOSDictionary(COSName.PG), dictionary.getInt(COSName.MCID));
            } else {
                element(dictionary);
                walk(dictionary.getDictionaryObject(COSName.K), dictionary);
            }
        }
    }

    private void hold(COSDictionary page, int mcid) {
        if (!held.add(System.identityHashCode(page) + "/" + mcid)) {
            defects.add("content " + mcid + " is held twice");
        }
    }

    private void element(COSDictionary element) {
        String role = element.getNameAsString(COSName.S);
        COSBase kids = element.getDictionaryObject(COSName.K);
        switch (role) {
            case "Figure" -> {
                String words = element.getString(COSName.ALT, "").strip();
                if (words.length() < 3 || words.matches(FILE_NAME)) {
                    defects.add("a figure is described as '" + words + "'");
                }
            }
            case "Note" -> {
                if (element.getDictionaryObject(COSName.getPDFName("ID")) == null) {
                    defects.add("a note has no ID");
                }
            }
            case "Table" -> table(element);
            default -> {
                if (kids == null && !"TD".equals(role) && !"TH".equals(role)) {
                    defects.add("an element " + role + " is empty");
                }
            }
        }
    }

    /** Every data cell finds a header cell above it in its column, or in its row. */
    private void table(COSDictionary table) {
        List<COSDictionary> rows = new ArrayList<>();
        rows(table, rows);
        boolean columnHeads = rows.stream().findFirst().stream()
                .allMatch(row -> cells(row).stream().allMatch(cell -> isHeader(cell, "Column")));
        if (!columnHeads || rows.isEmpty()) {
            defects.add("a table has no head row");
        }
    }

    private static void rows(COSDictionary element, List<COSDictionary> rows) {
        for (COSDictionary kid : elements(element)) {
            String role = kid.getNameAsString(COSName.S);
            if ("TR".equals(role)) {
                rows.add(kid);
            } else if ("THead".equals(role) || "TBody".equals(role)) {
                rows(kid, rows);
            }
        }
    }

    private static List<COSDictionary> cells(COSDictionary row) {
        return elements(row);
    }

    private static boolean isHeader(COSDictionary cell, String scope) {
        COSDictionary attributes = cell.getCOSDictionary(COSName.A);
        return "TH".equals(cell.getNameAsString(COSName.S))
                && attributes != null
                && scope.equals(attributes.getNameAsString(COSName.getPDFName("Scope")));
    }

    private static List<COSDictionary> elements(COSDictionary element) {
        List<COSDictionary> elements = new ArrayList<>();
        COSBase kids = element.getDictionaryObject(COSName.K);
        COSArray array = kids instanceof COSArray many ? many : new COSArray();
        if (kids instanceof COSDictionary one) {
            array.add(one);
        }
        for (int i = 0; i < array.size(); i++) {
            if (array.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                elements.add(kid);
            }
        }
        return elements;
    }

    private void page(PDPage page, int number) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink && !annotations.contains(annotation.getCOSObject())) {
                defects.add("a link on page " + number + " is held by no element");
            }
        }
        MarkedContent content = MarkedContent.of(page);
        for (int mcid : content.mcids()) {
            if (!held.contains(System.identityHashCode(page.getCOSObject()) + "/" + mcid)) {
                defects.add("content " + mcid + " on page " + number + " is held by no element");
            }
        }
        if (content.unmarked() > 0) {
            defects.add(content.unmarked() + " things on page " + number + " are neither tagged nor an artifact");
        }
    }

    /** Marked content of one page. */
    private record MarkedContent(Set<Integer> mcids, int unmarked) {
        private static final Set<String> DRAWING = Set.of("Tj", "TJ", "f", "F", "f*", "S", "s", "B", "B*", "b", "Do");

        static MarkedContent of(PDPage page) throws IOException {
            Set<Integer> mcids = new HashSet<>();
            int depth = 0;
            int unmarked = 0;
            List<Object> operands = new ArrayList<>();
            for (Object token : new org.apache.pdfbox.pdfparser.PDFStreamParser(page).parse()) {
                if (!(token instanceof org.apache.pdfbox.contentstream.operator.Operator operator)) {
                    operands.add(token);
                    continue;
                }
                String name = operator.getName();
                if (name.equals("BDC") || name.equals("BMC")) {
                    depth++;
                    if (operands.getLast() instanceof COSDictionary properties
                            && properties.containsKey(COSName.MCID)) {
                        mcids.add(properties.getInt(COSName.MCID));
                    }
                } else if (name.equals("EMC")) {
                    depth--;
                } else if (DRAWING.contains(name) && depth == 0) {
                    unmarked++;
                }
                operands.clear();
            }
            return new MarkedContent(mcids, unmarked);
        }
    }
}
