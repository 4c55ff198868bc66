package org.oplan.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.oplan.document.Document;

/**
 * Compares tagged, conformant files with bare tables of the same OpenPDF, which know neither tags nor PDF/A.
 *
 * <p>{@code mvn -Pbenchmark test} runs it. Both draw the same lines with the same fonts, loaded once. Each is run
 * several times in turn, and the least processor time of each counts.
 */
@Tag("benchmark")
class PdfBenchmark {
    private static final int LINES = 2_000;
    private static final int SMALL_LINES = 165;
    private static final int DOCUMENTS = 200;
    private static final int PAGES = 500;
    private static final int ROUNDS = 12;
    private static final int FEW_ROUNDS = 3;
    private static final int WARM = 3;

    @Test
    void drawsATableOfTwoThousandLines() throws Exception {
        List<BareTable.Line> lines = BareTable.lines(LINES);
        Document document = BareTable.document(lines);
        double[] times = least(ROUNDS, () -> BareTable.bytes(lines), () -> Rendered.bytes(document, List.of()));
        report("2,000 lines of 7 columns", times);
        assertThat(times[1] / times[0]).isLessThanOrEqualTo(1.4);
    }

    @Test
    void drawsTwoHundredSmallDocuments() throws Exception {
        List<BareTable.Line> lines = BareTable.lines(SMALL_LINES);
        Document document = BareTable.document(lines);
        double[] times = least(
                FEW_ROUNDS,
                () -> repeat(() -> BareTable.bytes(lines)),
                () -> repeat(() -> Rendered.bytes(document, List.of())));
        report("200 documents of 165 lines", times);
        assertThat(times[1] / times[0]).isLessThanOrEqualTo(1.3);
    }

    @Test
    void drawsFiveHundredPagesInSmallMemory() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        PdfBenchmark.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/stdout"))
                .start();

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    /** Draws a document of more than 500 pages in the heap that it is given. */
    public static void main(String[] arguments) {
        int lines = LINES;
        Document document = BareTable.document(BareTable.lines(lines));
        int pages = new PdfRenderer()
                .render(document, List.of(), OutputStream.nullOutputStream())
                .total();
        while (pages < PAGES) {
            lines = lines * (PAGES + 5) / pages;
            document = BareTable.document(BareTable.lines(lines));
            pages = new PdfRenderer()
                    .render(document, List.of(), OutputStream.nullOutputStream())
                    .total();
        }
        System.out.printf(
                Locale.ROOT,
                "benchmark: %d pages, %d lines: drawn in a heap of at most %d MB%n",
                pages,
                lines,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void report(String what, double... times) {
        System.out.printf(
                Locale.ROOT,
                "benchmark: %s: PdfPTable, untagged %.3f s, Oplan, tagged %.3f s of processor time, ratio %.2f%n",
                what,
                times[0],
                times[1],
                times[1] / times[0]);
    }

    private static double[] least(int rounds, Callable<?> bare, Callable<?> ours) throws Exception {
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int i = 0; i < rounds + WARM; i++) {
            double first = seconds(bare);
            double second = seconds(ours);
            if (i >= WARM) {
                least[0] = Math.min(least[0], first);
                least[1] = Math.min(least[1], second);
            }
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
        for (int i = 0; i < DOCUMENTS; i++) {
            bytes += work.call().length;
        }
        return bytes;
    }
}
