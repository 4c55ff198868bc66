package org.oplan.rendering.pdf;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.oplan.document.Caption;
import org.oplan.document.Document;
import org.oplan.document.Inline;
import org.oplan.document.Masthead;
import org.oplan.document.Paragraph;
import org.oplan.document.Table;

/** A table with titles in two languages, as a document of ours and as a bare table of OpenPDF. */
final class BareTable {
    private static final float SIZE = 9;
    private static final List<String> HEAD = List.of("Code", "Title", "标题", "2020", "2021", "2022", "2023");
    private static final List<String> ENGLISH =
            List.of("World conferences", "Efficient preparation of meetings", "Radio regulations and their review");
    private static final List<String> CHINESE = List.of("世界大会和论坛", "高效筹备各类会议", "无线电规则及其审议工作");

    private BareTable() {}

    /** One line: code, English title, Chinese title, four amounts. */
    record Line(List<String> cells) {}

    static List<Line> lines(int count) {
        return IntStream.range(0, count).mapToObj(BareTable::line).toList();
    }

    private static Line line(int row) {
        List<String> cells = new ArrayList<>(
                List.of("R." + row, ENGLISH.get(row % 3) + ", number " + row, CHINESE.get(row % 3) + "，第" + row + "项"));
        for (int year = 0; year < 4; year++) {
            cells.add(String.format(Locale.ROOT, "%,d", 1_000_000 + row * 7919L + year * 104_729L));
        }
        return new Line(cells);
    }

    static Document document(List<Line> lines) {
        Table.Column figure = new Table.Column(Table.Column.Kind.FIGURE, 1);
        Table.Column text = new Table.Column(Table.Column.Kind.TEXT, 1);
        Table table = new Table(
                "outputs",
                new Caption("Table 1", List.of(new Inline.Text("Planned resources")), ""),
                List.of(new Table.Column(Table.Column.Kind.CODE, 1), text, text, figure, figure, figure, figure),
                List.of(new Table.Row(Table.Row.Kind.HEAD, cells(HEAD))),
                lines.stream()
                        .map(line -> new Table.Row(Table.Row.Kind.DATA, cells(line.cells())))
                        .toList(),
                List.of(),
                "Resources of each output in each year.",
                false);
        return new Document(
                new Document.Properties(
                        "Operational plan", "Plan", "ITU", Locale.ENGLISH, "C26/1-E", LocalDate.of(2026, 3, 1)),
                new Masthead(
                        "ITU", "Council", "Geneva", List.of(), List.of("Document C26/1-E"), "", "Operational plan"),
                "Operational plan",
                List.of(table));
    }

    private static List<Table.Cell> cells(List<String> texts) {
        return texts.stream()
                .map(text -> new Table.Cell(1, 1, false, List.of(Paragraph.of(text))))
                .toList();
    }

    /** What one would write by hand, without tags, bookmarks or PDF/A. */
    static byte[] bytes(List<Line> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        org.openpdf.text.Document file = new org.openpdf.text.Document(PageSize.A4, 62, 62, 68, 71);
        PdfWriter.getInstance(file, out);
        file.open();
        Font latin = new Font(FontShelf.font(Face.LATIN_REGULAR), SIZE);
        Font bold = new Font(FontShelf.font(Face.LATIN_BOLD), SIZE);
        Font han = new Font(FontShelf.font(Face.HAN_REGULAR), SIZE);
        Font hanBold = new Font(FontShelf.font(Face.HAN_BOLD), SIZE);
        PdfPTable table = new PdfPTable(new float[] {40, 110, 120, 50, 50, 50, 50});
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        row(table, HEAD, bold, hanBold);
        lines.forEach(line -> row(table, line.cells(), latin, han));
        file.add(table);
        file.close();
        return out.toByteArray();
    }

    private static void row(PdfPTable table, List<String> cells, Font latin, Font han) {
        for (int column = 0; column < cells.size(); column++) {
            PdfPCell cell = new PdfPCell(new Phrase(cells.get(column), column == 2 ? han : latin));
            cell.setHorizontalAlignment(column > 2 ? PdfPCell.ALIGN_RIGHT : PdfPCell.ALIGN_LEFT);
            table.addCell(cell);
        }
    }
}
