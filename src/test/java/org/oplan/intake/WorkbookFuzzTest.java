package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.catalogue.Catalogue;
import org.oplan.edition.TemplateFolder;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;

/**
 * Changes one byte of a good file at a time.
 *
 * <p>A workbook gives the same plan as before, or something is said. That holds because every part of a workbook has a
 * checksum; a CSV file has none, so that a digit that became another one cannot be told, and only the reading is tried.
 * {@code -Dfuzz.count=10000 -Dfuzz.seed=1} sets how often and from where.
 */
class WorkbookFuzzTest {
    private static final int COUNT = Integer.getInteger("fuzz.count", 300);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_121);

    @TempDir
    Path directory;

    @Test
    void aChangedByteNeverBecomesAnotherFigureUnnoticed() throws Exception {
        byte[] good = aWorkbook().bytes();
        String golden = read("plan.xlsx", good).plans().toString();
        SplittableRandom random = new SplittableRandom(SEED);
        int equal = 0;
        for (int i = 0; i < COUNT; i++) {
            int position = random.nextInt(good.length);
            byte[] changed = changed(good, position, random);
            Inputs inputs = read("plan.xlsx", changed);
            boolean isEqual = inputs.plans().toString().equals(golden);
            equal += isEqual ? 1 : 0;
            assertThat(isEqual || isSaid(inputs.findings()))
                    .as("seed %d, mutation %d: byte %d became %d", SEED, i, position, changed[position])
                    .isTrue();
        }
        System.out.printf(
                "fuzz: seed %d, %d mutations of %d bytes, %d without effect, the others refused or said%n",
                SEED, COUNT, good.length, equal);
    }

    @Test
    void aChangedByteOfALedgerNeverEndsInAnException() throws Exception {
        byte[] good = ("unit,period,element,account,amount,reference,note\n"
                        + "GS,2020-01,I.1-1,6100,412350.20,\"JV,1\",illustrative\n".repeat(20))
                .getBytes(StandardCharsets.UTF_8);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < COUNT; i++) {
            byte[] changed = changed(good, random.nextInt(good.length), random);
            assertThat(read("ledger.csv", changed).findings())
                    .as("seed %d, mutation %d", SEED, i)
                    .isNotNull();
        }
    }

    private static boolean isSaid(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
    }

    private static byte[] changed(byte[] good, int position, SplittableRandom random) {
        byte[] changed = good.clone();
        changed[position] ^= (byte) random.nextInt(1, 256);
        return changed;
    }

    /** Reads a file whose hash is always the same, so that equal plans have equal texts. */
    private Inputs read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(directory.resolve(name), bytes);
        return InputReader.read(
                List.of(new DroppedFile(name, "0".repeat(64), bytes.length, file)),
                Catalogue.of(TemplateFolder.bundled()));
    }
}
