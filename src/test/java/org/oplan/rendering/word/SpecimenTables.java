package org.oplan.rendering.word;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.oplan.document.Caption;
import org.oplan.document.Inline;
import org.oplan.document.Paragraph;
import org.oplan.document.Table;
import org.oplan.document.Table.Cell;
import org.oplan.document.Table.Column;
import org.oplan.document.Table.Row;

/** The tables of the specimen, with the figures of the General Secretariat's plan for 2020–2023. */
final class SpecimenTables {
    private static final List<String> YEARS = List.of("2020", "2021", "2022", "2023");
    private static final Cell EMPTY = new Cell(1, 1, false, List.of());

    private final boolean chinese;
    private final List<List<String>> outputs = read("outputs.csv");
    private final List<List<String>> objectives = read("objectives-2020.csv");

    SpecimenTables(boolean chinese) {
        this.chinese = chinese;
    }

    private static List<List<String>> read(String name) {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(SpecimenTables.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.parse(in).stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> objectiveCodes() {
        List<String> head = objectives.getFirst();
        return head.subList(1, head.size() - 1);
    }

    /** The rows of costs, without the printed total. */
    List<List<String>> costs() {
        return objectives.subList(1, objectives.size() - 1);
    }

    String costName(String cost) {
        return switch (cost) {
            case "Documentation Cost" -> say("Documentation", "文件制作");
            case "Adminstrative Services" -> say("Administrative services", "行政服务");
            case "Support Services" -> say("Support services", "支撑服务");
            case "Intersectoral" -> say("Intersectoral", "跨部门");
            default -> say("Total", "合计");
        };
    }

    private String say(String english, String han) {
        return chinese ? han : english;
    }

    /** Outputs by objective, with a group, a subtotal and four years each. */
    Table outputs() {
        List<Row> body = new ArrayList<>();
        List<List<String>> rows = outputs.subList(1, outputs.size());
        String objective = "";
        List<List<String>> group = new ArrayList<>();
        for (List<String> row : rows) {
            String code = row.getFirst().substring(0, 3);
            if (!code.equals(objective)) {
                subtotal(body, objective, group);
                group.clear();
                objective = code;
                body.add(new Row(Row.Kind.GROUP, List.of(cell(code), span(5, say("Objective ", "目标") + code))));
            }
            group.add(row);
            body.add(row(
                    Row.Kind.DATA,
                    Stream.concat(
                            Stream.of(cell(row.get(0)), header(row.get(chinese ? 2 : 1))),
                            row.subList(3, 7).stream().map(SpecimenTables::figure))));
        }
        subtotal(body, objective, group);
        body.add(sum(Row.Kind.TOTAL, say("Total", "合计"), rows));
        return new Table(
                "outputs",
                new Caption(
                        say("Table 1", "表1"),
                        List.of(new Inline.Text(
                                say("Planned resources by output, 2020–2023", "2020-2023年按输出成果列出的计划资源"))),
                        ""),
                List.of(column(Column.Kind.CODE), column(Column.Kind.TEXT), figures(), figures(), figures(), figures()),
                List.of(
                        new Row(
                                Row.Kind.HEAD,
                                List.of(
                                        new Cell(2, 2, true, words(say("Output", "输出成果"))),
                                        new Cell(4, 1, true, words(say("Swiss francs", "瑞郎"))))),
                        row(Row.Kind.HEAD, YEARS.stream().map(SpecimenTables::header))),
                body,
                List.of(Paragraph.of(say("Amounts for 2022–2023 are indicative.", "2022-2023年金额为指示性数字。"))),
                say("Resources of each output in each year.", "各输出成果每年的资源。"),
                false);
    }

    private void subtotal(List<Row> body, String objective, List<List<String>> group) {
        if (!group.isEmpty()) {
            body.add(sum(Row.Kind.SUBTOTAL, say("Total objective ", "部门目标合计 ") + objective, group));
        }
    }

    private static Row sum(Row.Kind kind, String label, List<List<String>> rows) {
        Stream<Cell> sums = IntStream.range(3, 7)
                .mapToObj(column -> rows.stream()
                        .mapToLong(row -> Long.parseLong(row.get(column)))
                        .sum())
                .map(sum -> figure(Long.toString(sum)));
        return row(kind, Stream.concat(Stream.of(new Cell(2, 1, true, words(label))), sums));
    }

    /** Outcomes with their indicators: cells over several rows, and a column of states. */
    Table outcomes() {
        return new Table(
                "outcomes",
                new Caption(
                        say("Table 2", "表2"), List.of(new Inline.Text(say("Outcomes and indicators", "结果与指标"))), ""),
                List.of(
                        column(Column.Kind.CODE),
                        column(Column.Kind.TEXT),
                        new Column(Column.Kind.TEXT, 2),
                        column(Column.Kind.STATE)),
                List.of(row(
                        Row.Kind.HEAD,
                        Stream.of(
                                new Cell(2, 1, true, words(say("Outcome", "结果"))),
                                header(say("Indicator", "指标")),
                                header(say("State", "状态"))))),
                List.of(
                        row(
                                Row.Kind.DATA,
                                Stream.of(
                                        new Cell(1, 2, true, words("I.1-a")),
                                        new Cell(1, 2, false, words(say("Increased collaboration", "加强协作"))),
                                        cell(say("Level of engagement of stakeholders", "利益攸关方的参与程度")),
                                        cell(say("on track", "正常")))),
                        row(
                                Row.Kind.DATA,
                                Stream.of(cell(say("Number of partnerships", "合作伙伴关系的数量")), cell(say("late", "滞后")))),
                        row(
                                Row.Kind.DATA,
                                Stream.of(
                                        cell("I.1-b"),
                                        cell(say("Synergies from partnerships", "合作的协同作用")),
                                        EMPTY,
                                        cell("–")))),
                List.of(),
                say("Outcomes, how they are measured, and how they stand.", "各项结果、衡量方法及进展。"),
                false);
    }

    /** Costs by objective: eighteen columns of figures on a page that lies on its side. */
    Table objectives() {
        List<Column> columns = new ArrayList<>(List.of(column(Column.Kind.TEXT)));
        columns.addAll(Collections.nCopies(objectives.getFirst().size() - 1, figures()));
        List<Row> body = new ArrayList<>();
        for (List<String> row : objectives.subList(1, objectives.size())) {
            Row.Kind kind = row.getFirst().equals("Total") ? Row.Kind.TOTAL : Row.Kind.DATA;
            body.add(row(
                    kind,
                    Stream.concat(
                            Stream.of(header(costName(row.getFirst()))),
                            row.stream().skip(1).map(SpecimenTables::figure))));
        }
        Stream<Cell> codes = Stream.concat(objectiveCodes().stream(), Stream.of(say("Total", "合计")))
                .map(SpecimenTables::header);
        return new Table(
                "objectives",
                new Caption(
                        say("Table A2-1", "表A2-1"),
                        List.of(new Inline.Text(say("Support costs by objective, 2020", "2020年按目标列出的支撑费用"))),
                        say(" (Swiss francs)", "（瑞郎）")),
                columns,
                List.of(
                        row(
                                Row.Kind.HEAD,
                                Stream.of(
                                        new Cell(1, 2, true, words(say("Cost", "费用"))),
                                        span(3, "ITU-R"),
                                        span(5, "ITU-T"),
                                        span(4, "ITU-D"),
                                        span(6, say("Intersectoral", "跨部门")),
                                        EMPTY)),
                        row(Row.Kind.HEAD, codes)),
                body,
                List.of(
                        Paragraph.of(say("Rounded once so that rows and columns add.", "一次取整，纵横相加相符。")),
                        Paragraph.of(say("Keys: time survey 2018.", "分配依据：2018年工时调查。"))),
                say("Cost of each service by objective.", "各项服务按目标列出的费用。"),
                true);
    }

    private static Column column(Column.Kind kind) {
        return new Column(kind, 1);
    }

    private static Column figures() {
        return column(Column.Kind.FIGURE);
    }

    private static Row row(Row.Kind kind, Stream<Cell> cells) {
        return new Row(kind, cells.toList());
    }

    private static Cell cell(String text) {
        return new Cell(1, 1, false, words(text));
    }

    private static Cell header(String text) {
        return new Cell(1, 1, true, words(text));
    }

    private static Cell span(int columns, String text) {
        return new Cell(columns, 1, true, words(text));
    }

    private static Cell figure(String amount) {
        long value = Long.parseLong(amount);
        String text = value == 0 ? "–" : String.format(Locale.ROOT, "%,d", value);
        return new Cell(1, 1, false, List.of(Paragraph.of(List.of(new Inline.Value("figure", text)))));
    }

    private static List<Paragraph> words(String text) {
        return List.of(Paragraph.of(text));
    }
}
