package org.oplan.revision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.oplan.document.Bilingual;
import org.oplan.document.Block;
import org.oplan.document.Box;
import org.oplan.document.Caption;
import org.oplan.document.Chart;
import org.oplan.document.Clause;
import org.oplan.document.Contents;
import org.oplan.document.Document;
import org.oplan.document.Flow;
import org.oplan.document.Inline;
import org.oplan.document.ItemList;
import org.oplan.document.Masthead;
import org.oplan.document.Paragraph;
import org.oplan.document.Section;
import org.oplan.document.Section.Orientation;
import org.oplan.document.SeriesBuilder;
import org.oplan.document.Table;

/** Writes documents of every kind of block by chance, in pairs that are more or less alike. */
public final class RandomDocuments {
    private static final List<String> ENGLISH = List.of("plan", "cost", "goal", "share", "of", "the", "paper", "unit");
    private static final List<String> CHINESE = List.of("计划", "费用", "目标", "份额", "的", "文件", "单位", "产出");

    private final Random chance;
    private final boolean chinese;
    private int tables;

    private RandomDocuments(Random chance, boolean chinese) {
        this.chance = chance;
        this.chinese = chinese;
    }

    /** The two versions of a seed; every third one is Chinese. */
    public static Versions<Document> pair(long seed) {
        boolean chinese = seed % 3 == 0;
        RandomDocuments writer = new RandomDocuments(new Random(seed), chinese);
        Document before = writer.document();
        Document after = new RandomRevision(new Random(~seed), writer).revise(before);
        return new Versions<>(before, after);
    }

    Document document() {
        Document.Properties properties = new Document.Properties(
                "Title",
                "Subject",
                "Author",
                Locale.forLanguageTag(chinese ? "zh" : "en"),
                "C26/1",
                LocalDate.of(2026, 3, 1));
        return new Document(properties, masthead(), words(2), blocks(0));
    }

    Masthead masthead() {
        return new Masthead(
                "ITU", words(1), words(2), several(0, 2, () -> words(1)), several(1, 2, () -> words(1)), "", words(3));
    }

    List<Block> blocks(int depth) {
        List<Block> blocks = new ArrayList<>(several(1, 3, () -> simple(depth)));
        if (depth == 0) {
            blocks.addFirst(new Contents("Contents", 2));
        }
        if (depth < 2) {
            blocks.addAll(several(0, 2, () -> section(depth)));
        }
        return blocks;
    }

    Block block(int depth) {
        return depth < 2 && chance.nextInt(4) == 0 ? section(depth) : simple(depth);
    }

    private Block simple(int depth) {
        return switch (chance.nextInt(11)) {
            case 0 -> new ItemList(several(1, 4, this::item));
            case 1 -> new Box(chance.nextBoolean() ? Box.Kind.ACTION : Box.Kind.CONTACT, several(1, 3, this::entry));
            case 2 -> table();
            case 3 -> depth == 0 ? table() : chart();
            case 4 -> new Clause(Clause.Kind.RECITAL, List.of(new Inline.Text(words(1))), several(0, 3, this::item));
            case 5 -> bilingual();
            case 6 -> new Flow("flow-" + chance.nextInt(1_000_000), caption(), stages(), List.of(), words(4));
            default -> paragraph();
        };
    }

    private Bilingual bilingual() {
        return new Bilingual(
                new Bilingual.Side(Locale.ENGLISH, several(1, 2, this::paragraph)),
                new Bilingual.Side(Locale.CHINESE, several(1, 2, this::paragraph)));
    }

    private List<Flow.Stage> stages() {
        return List.of(
                new Flow.Stage(words(1), List.of(new Flow.Node("a", text()))),
                new Flow.Stage(words(1), List.of(new Flow.Node("b", text()))));
    }

    private Section section(int depth) {
        return new Section(
                "section-" + chance.nextInt(1_000_000),
                chance.nextInt(4) == 0 ? "" : Integer.toString(chance.nextInt(20)),
                text(),
                depth == 0 && chance.nextInt(4) == 0 ? Orientation.LANDSCAPE : Orientation.PORTRAIT,
                chance.nextBoolean(),
                blocks(depth + 1));
    }

    Paragraph paragraph() {
        return new Paragraph(chance.nextBoolean() ? "" : "1." + chance.nextInt(20), text());
    }

    ItemList.Item item() {
        String label = chance.nextBoolean() ? "–" : "(" + (char) ('a' + chance.nextInt(5)) + ")";
        return new ItemList.Item(label, several(1, 2, () -> Paragraph.of(text())));
    }

    Box.Entry entry() {
        return new Box.Entry(words(1), several(1, 2, () -> Paragraph.of(text())));
    }

    private Chart chart() {
        List<String> categories = several(1, 3, () -> words(1));
        Chart.Series series = SeriesBuilder.aSeries(
                words(1),
                categories.stream().map(name -> "key/" + name).toList(),
                categories.stream()
                        .map(name -> BigDecimal.valueOf(chance.nextInt(1000)))
                        .toList());
        return new Chart(
                "chart-" + chance.nextInt(1_000_000),
                caption(),
                Chart.Kind.STACKED_BAR,
                categories,
                List.of(series),
                BigDecimal.ONE,
                new Chart.AxisFormat(".", ","),
                words(4));
    }

    private Caption caption() {
        tables++;
        return new Caption("Table " + tables, text(), chance.nextBoolean() ? "" : " (" + words(1) + ")");
    }

    private Table table() {
        int columns = 2 + chance.nextInt(3);
        return new Table(
                "table-" + chance.nextInt(1_000_000),
                caption(),
                IntStream.range(0, columns)
                        .mapToObj(column ->
                                new Table.Column(column == 0 ? Table.Column.Kind.CODE : Table.Column.Kind.FIGURE, 1))
                        .toList(),
                List.of(row(Table.Row.Kind.HEAD, columns)),
                IntStream.range(0, 1 + chance.nextInt(4))
                        .mapToObj(ignored -> rows(columns))
                        .flatMap(List::stream)
                        .toList(),
                several(0, 2, this::paragraph),
                words(4),
                chance.nextBoolean());
    }

    /** One row, or two that share their first cell. */
    List<Table.Row> rows(int columns) {
        Table.Row row = row(Table.Row.Kind.DATA, columns);
        if (chance.nextInt(4) > 0) {
            return List.of(row);
        }
        Table.Cell shared = new Table.Cell(1, 2, true, List.of(Paragraph.of(text())));
        List<Table.Cell> others = row.cells().subList(1, columns);
        return List.of(
                new Table.Row(
                        row.kind(),
                        Stream.concat(Stream.of(shared), others.stream()).toList()),
                new Table.Row(row.kind(), row(row.kind(), columns - 1).cells()));
    }

    private Table.Row row(Table.Row.Kind kind, int columns) {
        return new Table.Row(
                kind,
                IntStream.range(0, columns)
                        .mapToObj(column -> cell(column == 0))
                        .toList());
    }

    private Table.Cell cell(boolean header) {
        return new Table.Cell(1, 1, header, content());
    }

    List<Paragraph> content() {
        return several(0, 2, () -> Paragraph.of(text()));
    }

    /** Running text as the composer writes it: neighbours of one look are one. */
    List<Inline> text() {
        return Token.join(Token.leaves(several(1, 5, this::inline)));
    }

    private Inline inline() {
        return switch (chance.nextInt(11)) {
            case 5 -> new Inline.Footnote(List.of(new Inline.Text(words(3))));
            case 6 -> new Inline.State(Inline.State.Level.AT_RISK, words(1));
            case 7 -> new Inline.Foreign(Locale.FRENCH, List.of(new Inline.Text(words(2))));
            case 0 -> new Inline.Strong(List.of(new Inline.Text(words(2)), value()));
            case 1 -> new Inline.Emphasis(List.of(new Inline.Strong(List.of(new Inline.Text(words(2))))));
            case 2 -> value();
            case 3 -> new Inline.Link("https://www.itu.int/", List.of(new Inline.Text(words(2))));
            case 4 -> new Inline.Break();
            default -> new Inline.Text(words(4) + (chinese ? "" : " "));
        };
    }

    Inline.Value value() {
        return new Inline.Value("key/" + chance.nextInt(9), Integer.toString(chance.nextInt(1000)));
    }

    String words(int most) {
        String blank = chinese ? "" : " ";
        return String.join(blank, several(1, most, () -> (chinese ? CHINESE : ENGLISH).get(chance.nextInt(8))));
    }

    private <T> List<T> several(int least, int most, Supplier<T> one) {
        return IntStream.range(0, least + chance.nextInt(most - least + 1))
                .mapToObj(ignored -> one.get())
                .toList();
    }
}
