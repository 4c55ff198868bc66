package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Caption;
import org.oplan.document.Paragraph;
import org.oplan.document.Table;
import org.oplan.document.Table.Cell;
import org.oplan.document.Table.Column;
import org.oplan.document.Table.Row;

/** The tables of the specimen: groups and totals, row spans over many pages, and a wide matrix. */
final class SpecimenTables {
    private static final List<String> OBJECTIVES = List.of(
            "R.1", "R.2", "R.3", "T.1", "T.2", "T.3", "T.4", "T.5", "D.1", "D.2", "D.3", "D.4", "I.1", "I.2", "I.3",
            "I.4", "I.5", "I.6");

    private final Specimen specimen;

    SpecimenTables(Specimen specimen) {
        this.specimen = specimen;
    }

    static Cell cell(String text) {
        return new Cell(1, 1, false, List.of(Paragraph.of(text)));
    }

    static Cell cell(String text, int columns, int rows) {
        return new Cell(columns, rows, false, List.of(Paragraph.of(text)));
    }

    static Row row(Row.Kind kind, Cell... cells) {
        return new Row(kind, List.of(cells));
    }

    private String words(String english, String han) {
        return specimen.words(english, han);
    }

    Table resources(String id) {
        List<Row> head = List.of(
                row(Row.Kind.HEAD, cell(words("Output", "输出成果"), 2, 2), cell(words("Swiss francs", "瑞郎"), 4, 1)),
                row(Row.Kind.HEAD, cell("2020"), cell("2021"), cell("2022"), cell("2023")));
        List<Row> body = new ArrayList<>();
        for (int objective = 1; objective <= 3; objective++) {
            String code = "I." + objective;
            body.add(row(Row.Kind.GROUP, cell(code), cell(words("Collaboration", "协作"), 5, 1)));
            body.add(output(
                    code + "-1",
                    words(
                            "Intersectoral world conferences, forums, events and platforms for high-level debate",
                            "跨部门世界大会、论坛、活动和高层磋商平台")));
            body.add(output(
                    code + "-2",
                    words(
                            "Services established in ITU work and activities in support of technical-based members",
                            "在国际电联工作和活动中确立对技术型成员给予支持的服务")));
            body.add(row(
                    Row.Kind.SUBTOTAL,
                    cell(words("Total objective ", "部门目标合计 ") + code, 2, 1),
                    cell("9,742,870"),
                    cell("10,366,746"),
                    cell("13,410,931"),
                    cell("9,475,203")));
        }
        body.add(row(
                Row.Kind.TOTAL,
                cell(words("Total", "合计"), 2, 1),
                cell("14,485,968"),
                cell("15,033,322"),
                cell("18,224,682"),
                cell("14,272,178")));
        return new Table(
                id,
                new Caption(
                        words("Table 1", "表1"),
                        List.of(Specimen.text(
                                words("Planned resources by output, 2020–2023", "2020-2023年按输出成果列出的计划资源"))),
                        ""),
                columns(
                        Column.Kind.CODE,
                        Column.Kind.TEXT,
                        Column.Kind.FIGURE,
                        Column.Kind.FIGURE,
                        Column.Kind.FIGURE,
                        Column.Kind.FIGURE),
                head,
                body,
                List.of(Paragraph.of(words("Amounts for 2022–2023 are indicative.", "2022-2023年的金额为指示性数字。"))),
                words("Planned resources of each output in four years.", "每项输出成果四年的计划资源。"),
                false);
    }

    private static Row output(String code, String title) {
        return row(
                Row.Kind.DATA,
                cell(code),
                cell(title),
                cell("5,228,418"),
                cell("5,939,751"),
                cell("9,411,902"),
                cell("–"));
    }

    static List<Column> columns(Column.Kind... kinds) {
        List<Column> columns = new ArrayList<>();
        for (Column.Kind kind : kinds) {
            columns.add(new Column(kind, 1));
        }
        return columns;
    }

    /** A long table whose rows are spanned in pairs. */
    Table risks(String id, int pairs) {
        List<Row> body = new ArrayList<>();
        for (int i = 1; i <= pairs; i++) {
            body.add(row(
                    Row.Kind.DATA,
                    cell(i + "", 1, 2),
                    cell(words("Decrease of revenue and of the number of sector members", "收入减少和部门成员数量减少"), 1, 2),
                    cell(words("Medium", "中")),
                    cell(words(
                            "Diversify the sources of revenue, review the pricing of publications.",
                            "实现收入来源多样化，审查出版物定价。"))));
            body.add(row(Row.Kind.DATA, cell(words("High", "高")), cell(words("Monitor monthly.", "每月监测。"))));
        }
        return new Table(
                id,
                new Caption(
                        words("Table 2", "表2"), List.of(Specimen.text(words("Risks and mitigation", "风险和缓解措施"))), ""),
                List.of(
                        new Column(Column.Kind.CODE, 1), new Column(Column.Kind.TEXT, 1),
                        new Column(Column.Kind.STATE, 1), new Column(Column.Kind.TEXT, 2)),
                List.of(row(
                        Row.Kind.HEAD,
                        cell(words("No.", "编号")),
                        cell(words("Risk", "风险")),
                        cell(words("Impact", "影响")),
                        cell(words("Mitigation", "缓解措施")))),
                body,
                List.of(),
                words("Each risk with its impact and measures.", "各项风险及其影响和措施。"),
                false);
    }

    /** A matrix of eighteen objectives, in the small size. */
    Table matrix(String id) {
        List<Column.Kind> kinds = new ArrayList<>(List.of(Column.Kind.TEXT));
        List<Cell> second = new ArrayList<>();
        for (String objective : OBJECTIVES) {
            kinds.add(Column.Kind.FIGURE);
            second.add(cell(objective));
        }
        kinds.add(Column.Kind.FIGURE);
        List<Row> head = List.of(
                row(
                        Row.Kind.HEAD,
                        cell(words("Cost", "成本"), 1, 2),
                        cell("ITU-R", 3, 1),
                        cell("ITU-T", 5, 1),
                        cell("ITU-D", 4, 1),
                        cell(words("Intersectoral", "跨部门"), 6, 1),
                        cell(words("Total", "合计"), 1, 2)),
                new Row(Row.Kind.HEAD, second));
        List<Row> body = new ArrayList<>();
        for (String label : List.of(words("Administrative services", "行政服务"), words("Support services", "支撑服务"))) {
            body.add(matrixRow(Row.Kind.DATA, label, "4,698,684"));
        }
        body.add(matrixRow(Row.Kind.TOTAL, words("Total", "合计"), "18,239,327"));
        return new Table(
                id,
                new Caption(
                        words("Table A2-1", "表A2-1"),
                        List.of(Specimen.text(words("Support costs by objective, 2020", "2020年按部门目标列出的支撑成本"))),
                        words(" (Swiss francs)", "（瑞郎）")),
                columns(kinds.toArray(Column.Kind[]::new)),
                head,
                body,
                List.of(Paragraph.of(words("Rounded once so that rows and columns add.", "只取整一次，使纵横相加均相符。"))),
                words("Costs of each service by objective.", "各项服务按部门目标列出的成本。"),
                true);
    }

    private static Row matrixRow(Row.Kind kind, String label, String figure) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(1, 1, true, List.of(Paragraph.of(label))));
        for (int i = 0; i < OBJECTIVES.size(); i++) {
            cells.add(cell(figure));
        }
        cells.add(cell("90,419,059"));
        return new Row(kind, cells);
    }
}
