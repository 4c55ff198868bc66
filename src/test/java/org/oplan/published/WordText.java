package org.oplan.published;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.oplan.rendering.word.ListLabels;
import org.oplan.rendering.word.Parts;

/** What a Word file says, read back from the file. */
record WordText(List<String> paragraphs, List<Rows> tables) {

    /**
     * A table as it is printed.
     *
     * @param caption the paragraph above it
     * @param cells the text of each cell, row by row
     * @param styles the style of each row's last cell, by which data rows differ from groups and totals
     */
    record Rows(String caption, List<List<String>> cells, List<String> styles) {}

    static WordText of(byte[] file) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        List<Rows> tables = new ArrayList<>();
        ListLabels labels = new ListLabels(Parts.of(file));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            String above = "";
            for (IBodyElement element : word.getBodyElements()) {
                switch (element) {
                    case XWPFTable table -> {
                        Rows rows = rows(above, table);
                        tables.add(rows);
                        rows.cells().forEach(paragraphs::addAll);
                    }
                    case XWPFParagraph paragraph -> {
                        above = label(labels, paragraph) + paragraph.getText();
                        if (isBody(paragraph)) {
                            paragraphs.add(above);
                        }
                    }
                    default -> {}
                }
            }
        }
        return new WordText(paragraphs, tables);
    }

    /** A number that Word counts, as it would be typed; dashes are no numbers. */
    private static String label(ListLabels labels, XWPFParagraph paragraph) {
        if (paragraph.getNumID() == null) {
            return "";
        }
        BigInteger level = paragraph.getNumIlvl();
        String label = labels.label(paragraph.getNumID().toString(), level == null ? 0 : level.intValue());
        return label.equals("–") ? "" : label + "\t";
    }

    /** The whole text without any white space. */
    String dense() {
        return paragraphs.stream()
                .map(text -> text.replaceAll("[\\s\\p{Z}]", ""))
                .collect(Collectors.joining());
    }

    Rows table(String captionStart) {
        return tables.stream()
                .filter(table -> table.caption().replaceAll("[\\s\\p{Z}]", "").startsWith(captionStart))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No table " + captionStart));
    }

    /** The masthead bears a date, which languages write differently; the contents bear page numbers. */
    private static boolean isBody(XWPFParagraph paragraph) {
        String style = String.valueOf(paragraph.getStyle());
        return !style.startsWith("Masthead") && !style.startsWith("TOC");
    }

    private static Rows rows(String caption, XWPFTable table) {
        List<List<String>> cells = new ArrayList<>();
        List<String> styles = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            List<XWPFTableCell> all = row.getTableCells();
            cells.add(all.stream().map(XWPFTableCell::getText).toList());
            styles.add(String.valueOf(all.getLast().getParagraphs().getFirst().getStyle()));
        }
        return new Rows(caption, cells, styles);
    }
}
