package org.oplan.intake;

import static org.oplan.intake.HostileFiles.withPart;
import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.intake.HostileFiles.Hostile;
import org.oplan.intake.IntakeCase.Layout;

/** Cases of the input folder, and of workbooks as packages of parts. */
final class FolderCases {
    private static final String EMPTY = "unit,period,element,amount\n";
    private static final Path REVIEW = Path.of("input/review/management-review-2018-2021.xlsx");
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    private FolderCases() {}

    static Stream<IntakeCase> all() throws IOException {
        List<Hostile> hostile = HostileFiles.all().toList();
        return Stream.of(folder(), files(), packages(hostile), limits(hostile), pictures())
                .flatMap(cases -> cases);
    }

    private static Stream<IntakeCase> folder() {
        return Stream.of(
                IntakeCase.of(
                        "input-folder-missing", drop -> Files.delete(drop.input()), drop -> drop.with("a.csv", EMPTY)),
                IntakeCase.of("input-folder-empty", drop -> {}, drop -> drop.with("a.csv", EMPTY)),
                IntakeCase.of(
                        "link-not-followed",
                        drop -> Files.createSymbolicLink(
                                drop.with("a.csv", EMPTY).file("b.csv"), drop.file("a.csv")),
                        drop -> drop.with("a.csv", EMPTY).with("b.csv", EMPTY + "\n")),
                IntakeCase.of(
                        "same-content",
                        drop -> drop.with("a.csv", EMPTY).with("b.csv", EMPTY),
                        drop -> drop.with("a.csv", EMPTY).with("b.csv", EMPTY + "\n")),
                new IntakeCase("file-unreadable", FolderCases::unreadable, IntakeCase.read(FolderCases::plain), ""),
                new IntakeCase("file-changing", drop -> settled(drop, "more"), drop -> settled(drop, ""), ""));
    }

    private static Stream<IntakeCase> files() {
        return Stream.of(
                named("file-name-invisible", "a\tb.csv", "a b.csv"),
                named("file-of-other-kind", "letter.docx", "letter.docx.csv"),
                named("workbook-of-other-format", "plan.xlsm", "plan.xlsm.csv"),
                IntakeCase.of(
                        "file-empty",
                        drop -> drop.with("a.csv", EMPTY).with("b.csv", ""),
                        drop -> drop.with("a.csv", EMPTY).with("b.csv", EMPTY + "\n")),
                IntakeCase.of(
                        "file-open",
                        drop -> drop.with("plan.xlsx", aWorkbook()).with("~$plan.xlsx", "x"),
                        drop -> drop.with("plan.xlsx", aWorkbook()).with("~$other.xlsx", "x")));
    }

    private static Stream<IntakeCase> packages(List<Hostile> hostile) throws IOException {
        return Stream.of(
                hostile(hostile, "not-a-workbook", drop -> drop.with("plan.xlsx", aWorkbook())),
                hostile(hostile, "workbook-encrypted", drop -> drop.with("plan.xlsx", aWorkbook())),
                hostile(
                        hostile,
                        "workbook-damaged",
                        part("docProps/custom.xml", "<a>".getBytes(StandardCharsets.UTF_8))),
                hostile(
                        hostile,
                        "forbidden-part",
                        part("docProps/custom.xml", "<a/>".getBytes(StandardCharsets.UTF_8))),
                hostile(
                        hostile,
                        "duplicate-part",
                        part("xl/worksheets/sheet98.xml", "<a/>".getBytes(StandardCharsets.UTF_8))),
                hostile(
                        hostile,
                        "document-type",
                        part("docProps/custom.xml", "<a>DOCTYPE</a>".getBytes(StandardCharsets.UTF_8))),
                IntakeCase.of(
                        "forbidden-formula",
                        drop -> drop.with("plan.xlsx", HostileFiles.withFormula("WEBSERVICE(\"http://a.org/\")")),
                        drop -> drop.with("plan.xlsx", HostileFiles.withFormula("SUM(F2:F3)"))));
    }

    private static Stream<IntakeCase> limits(List<Hostile> hostile) {
        byte[] noise = new byte[5_000_000];
        new SplittableRandom(1).nextBytes(noise);
        return Stream.of(
                hostile(hostile, "workbook-too-large", part("docProps/custom.xml", noise)),
                hostile(hostile, "workbook-too-dense", part("docProps/custom.xml", new byte[20_000])),
                hostile(hostile, "workbook-too-many-parts", part("docProps/custom.xml", new byte[0])));
    }

    private static Stream<IntakeCase> pictures() throws IOException {
        byte[] picture = PicturesTest.picture("png", 300, 200);
        byte[] huge = PicturesTest.picture("png", 30, 20);
        huge[17] = 1;
        huge[21] = 1;
        return Stream.of(
                IntakeCase.of("picture-unreadable", shown("odd.png", new byte[] {1}), shown("odd.png", picture))
                        .beside("picture-unused"),
                IntakeCase.of("picture-too-large", shown("odd.png", huge), shown("odd.png", picture)),
                IntakeCase.of(
                        "picture-turned",
                        shown("odd.jpg", PicturesTest.noted("II", 6)),
                        shown("odd.jpg", PicturesTest.noted("II", 1))),
                IntakeCase.of("picture-unused", shown("logo.png", picture), drop -> review(drop)),
                IntakeCase.of(
                        "picture-missing",
                        drop -> Files.delete(review(drop).file("island-link.png")),
                        drop -> Files.move(review(drop).file("island-link.png"), drop.file("deep/ISLAND-LINK.PNG"))),
                IntakeCase.of(
                        "picture-name-taken",
                        shown("a/Island-Link.png", picture),
                        shown("a/Island-Link-2.png", picture)));
    }

    private static Layout shown(String name, byte[] picture) {
        return drop -> review(drop).with(name, picture);
    }

    private static Drop review(Drop drop) throws Exception {
        return drop.with("review.xlsx", Files.readAllBytes(REVIEW))
                .with("rural-school.png", PicturesTest.picture("png", 31, 20))
                .with("island-link.png", small());
    }

    private static byte[] small() throws IOException {
        return PicturesTest.picture("png", 30, 20);
    }

    private static IntakeCase named(String code, String name, String otherName) {
        return IntakeCase.of(
                code,
                drop -> drop.with("a.csv", EMPTY).with(name, EMPTY + "\n"),
                drop -> drop.with("a.csv", EMPTY).with(otherName, EMPTY + "\n"));
    }

    private static IntakeCase hostile(List<Hostile> hostile, String code, Layout nearMiss) {
        Hostile refused = hostile.stream()
                .filter(file -> file.code().equals(code))
                .findFirst()
                .orElseThrow();
        return IntakeCase.of(code, drop -> drop.with(refused.name(), refused.content()), nearMiss);
    }

    private static Layout part(String name, byte[] content) {
        return drop -> drop.with("plan.xlsx", withPart(name, content));
    }

    private static void plain(Drop drop) throws Exception {
        drop.with("a.csv", EMPTY).with("b.csv", EMPTY + "\n");
    }

    private static List<Finding> unreadable(Drop drop) throws Exception {
        plain(drop);
        Unreadable file = Unreadable.make(drop.file("b.csv"));
        try {
            return drop.take().findings();
        } finally {
            file.mend();
        }
    }

    /** What is found in a folder to one of whose files something is added while it is looked at. */
    private static List<Finding> settled(Drop drop, String added) throws Exception {
        plain(drop);
        Path file = drop.file("b.csv");
        Files.setLastModifiedTime(file, FileTime.from(NOW));
        Settling settling = new Settling(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(2), () -> {
            if (!added.isEmpty()) {
                append(file, added);
            }
        });
        return DropFolder.take(drop.input(), drop.snapshots(), settling).findings();
    }

    private static void append(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
