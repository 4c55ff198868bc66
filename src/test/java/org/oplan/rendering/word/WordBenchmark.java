package org.oplan.rendering.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.oplan.document.Block;
import org.oplan.document.Caption;
import org.oplan.document.Chart;
import org.oplan.document.Document;
import org.oplan.document.Inline;
import org.oplan.document.Masthead;
import org.oplan.document.PageNumbers;
import org.oplan.document.Paragraph;
import org.oplan.document.Section;
import org.oplan.document.Table;

/**
 * Compares the renderer with the bare minimum: the same parts written as strings into a zip.
 *
 * <p>{@code mvn -Pbenchmark test} runs it. Each is run several times in turn, and the least processor time of each
 * counts.
 */
@Tag("benchmark")
class WordBenchmark {
    private static final int ROWS = 2_000;
    private static final int SMALL = 200;
    private static final int ROUNDS = 12;
    private static final PageNumbers PAGES = new PageNumbers(new TreeMap<>(), 1);

    @Test
    void writesATableOfTwoThousandLines() throws Exception {
        Document document = document(List.of(table("table", ROWS)));
        Parts ours = Parts.of(rendered(document));
        String main = ours.text(Parts.MAIN);
        int second = main.indexOf("<w:tr>", main.indexOf("<w:tr>") + 1);
        int last = main.lastIndexOf("<w:tr>");
        int[] widths = widths(main);
        Callable<byte[]> bare = () -> {
            StringBuilder text = new StringBuilder(main.substring(0, second));
            for (int row = 0; row < ROWS - 1; row++) {
                bareRow(text, widths, row);
            }
            return zip(ours.all(), text.append(main, last, main.length()).toString());
        };

        assertThat(Parts.of(bare.call()).text(Parts.MAIN)).isEqualTo(main);
        double[] times = least(bare, () -> rendered(document));
        report("table of 2,000 lines", times);
        assertThat(times[1] / times[0]).isLessThan(3);
    }

    @Test
    void writesTwoHundredSmallDocuments() throws Exception {
        Document document = document(List.of(Paragraph.of("Resources are planned by output."), table("table", 5)));
        Map<String, byte[]> parts = Parts.of(rendered(document)).all();
        String main = Parts.of(rendered(document)).text(Parts.MAIN);
        double[] times = least(() -> repeat(() -> zip(parts, main)), () -> repeat(() -> rendered(document)));
        report("200 small documents", times);
        assertThat(times[1] / times[0]).isLessThan(1.5);
    }

    @Test
    void writesTwoHundredPagesInSmallMemory() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        WordBenchmark.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/stdout"))
                .start();

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    /** Renders a document of more than 200 pages: 100 tables of 80 lines, 60 charts. */
    public static void main(String[] arguments) {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, 100).forEach(number -> {
            blocks.add(new Section(
                    "section-" + number,
                    Integer.toString(number + 1),
                    text("Resources of unit " + number),
                    Section.Orientation.PORTRAIT,
                    true,
                    List.of(table("table-" + number, 80))));
            if (number < 60) {
                blocks.add(chart("chart-" + number));
            }
        });
        new WordRenderer().render(document(blocks), PAGES, OutputStream.nullOutputStream());
        System.out.printf(
                Locale.ROOT,
                "benchmark: 200 pages, 100 tables, 60 charts: rendered in a heap of at most %d MB%n",
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void report(String what, double... times) {
        System.out.printf(
                Locale.ROOT,
                "benchmark: %s: bare strings %.4f s, Oplan %.4f s of processor time, ratio %.2f%n",
                what,
                times[0],
                times[1],
                times[1] / times[0]);
    }

    private static double[] least(Callable<?> bare, Callable<?> ours) throws Exception {
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int i = 0; i < ROUNDS; i++) {
            least[0] = Math.min(least[0], seconds(bare));
            least[1] = Math.min(least[1], seconds(ours));
        }
        return least;
    }

    private static double seconds(Callable<?> work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        assertThat(work.call()).isNotNull();
        return (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }

    private static long repeat(Callable<byte[]> work) throws Exception {
        long bytes = 0;
        for (int i = 0; i < SMALL; i++) {
            bytes += work.call().length;
        }
        return bytes;
    }

    private static byte[] zip(Map<String, byte[]> parts, String main) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getKey().equals(Parts.MAIN) ? main.getBytes(StandardCharsets.UTF_8) : part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static int[] widths(String main) {
        return Pattern.compile("<w:gridCol w:w=\"(\\d+)\"/>")
                .matcher(main)
                .results()
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .toArray();
    }

    private static void bareRow(StringBuilder text, int[] widths, int row) {
        text.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        bareCell(text, widths[0], "TableCode", "", code(row));
        bareCell(text, widths[1], "TableText", "", title(row));
        for (int year = 0; year < 4; year++) {
            bareCell(text, widths[year + 2], "TableFigure", "<w:vAlign w:val=\"bottom\"/>", amount(row, year));
        }
        text.append("</w:tr>");
    }

    private static void bareCell(StringBuilder text, int width, String style, String align, String content) {
        text.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                .append(width)
                .append("\" w:type=\"dxa\"/><w:tcBorders><w:bottom w:val=\"single\" w:sz=\"2\" w:space=\"0\"")
                .append(" w:color=\"D5DBE1\"/></w:tcBorders>")
                .append(align)
                .append("</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/></w:pPr><w:r><w:t xml:space=\"preserve\">")
                .append(content)
                .append("</w:t></w:r></w:p></w:tc>");
    }

    private static byte[] rendered(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer().render(document, PAGES, out);
        return out.toByteArray();
    }

    private static String code(int row) {
        return "R." + row % 1000;
    }

    private static String title(int row) {
        return "Efficient preparation and conduct of conference number " + row;
    }

    private static String amount(int row, int year) {
        return String.valueOf(1_000_000 + row * 7919 + year * 104_729);
    }

    private static Document document(List<Block> blocks) {
        return new Document(
                new Document.Properties(
                        "Operational plan", "Plan", "ITU", Locale.ENGLISH, "C26/1-E", LocalDate.of(2026, 3, 1)),
                new Masthead(
                        "ITU", "Council", "Geneva", List.of(), List.of("Document C26/1-E"), "", "Operational plan"),
                "Operational plan",
                blocks);
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }

    private static Table.Cell cell(Inline content) {
        return new Table.Cell(1, 1, false, List.of(Paragraph.of(List.of(content))));
    }

    private static Table table(String id, int rows) {
        Table.Column figure = new Table.Column(Table.Column.Kind.FIGURE, 1);
        List<Table.Cell> head = IntStream.range(0, 6)
                .mapToObj(column -> cell(new Inline.Text("Head " + column)))
                .toList();
        return new Table(
                id,
                new Caption("Table 1", text("Planned resources"), ""),
                List.of(
                        new Table.Column(Table.Column.Kind.CODE, 1),
                        new Table.Column(Table.Column.Kind.TEXT, 1),
                        figure,
                        figure,
                        figure,
                        figure),
                List.of(new Table.Row(Table.Row.Kind.HEAD, head)),
                IntStream.range(0, rows).mapToObj(WordBenchmark::row).toList(),
                List.of(),
                "Resources of each output in each year.",
                false);
    }

    private static Table.Row row(int row) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(cell(new Inline.Text(code(row))));
        cells.add(cell(new Inline.Text(title(row))));
        for (int year = 0; year < 4; year++) {
            cells.add(cell(new Inline.Value("outputs/" + row + "/" + year, amount(row, year))));
        }
        return new Table.Row(Table.Row.Kind.DATA, cells);
    }

    private static Chart chart(String id) {
        List<String> categories = List.of("R.1", "R.2", "T.1");
        List<Chart.Point> points = categories.stream()
                .map(category -> Chart.Point.of("cost/" + category, BigDecimal.valueOf(17), "17"))
                .toList();
        return new Chart(
                id,
                new Caption("Figure 1", text("Costs"), ""),
                Chart.Kind.STACKED_BAR,
                categories,
                List.of(new Chart.Series("Costs", points)),
                BigDecimal.ONE,
                new Chart.AxisFormat(".", ","),
                "Costs by objective.");
    }
}
