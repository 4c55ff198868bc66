package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.intake.FoundAssert.assertFound;
import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.finding.Severity;

class DropFolderTest {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path directory;

    private Drop drop;

    @BeforeEach
    void makeFolder() throws Exception {
        drop = new Drop(directory);
    }

    @Test
    void takesFilesOfAllSubfoldersInOrder() throws Exception {
        drop.with("b/ledger.csv", "1").with("a/c/plan.xlsx", "2").with("plan.XLSX", "3");
        assertThat(taken()).containsExactly("a/c/plan.xlsx", "b/ledger.csv", "plan.XLSX");
    }

    @Test
    void namesSnapshotsByTheirHash() throws Exception {
        DroppedFile file =
                drop.with("a.csv", "abc").take().value().orElseThrow().getFirst();
        assertThat(file.sha256()).isEqualTo(ABC);
        assertThat(file.size()).isEqualTo(3);
        assertThat(file.snapshot()).hasFileName(ABC).hasContent("abc");
    }

    @Test
    void leavesNothingButSnapshotsHoweverOftenItRuns() throws Exception {
        drop.with("a.csv", "abc").take();
        drop.take();
        try (Stream<Path> files = Files.list(drop.snapshots())) {
            assertThat(files).containsExactly(drop.snapshots().resolve(ABC));
        }
    }

    @Test
    void changesNothingInTheInputFolder() throws Exception {
        drop.with("plan.xlsx", aWorkbook()).with("l.csv", "unit,period,element,amount\n");
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(drop.file("plan.xlsx"), longAgo);
        byte[] before = Files.readAllBytes(drop.file("plan.xlsx"));
        drop.read();
        assertThat(drop.file("plan.xlsx")).hasBinaryContent(before);
        assertThat(Files.getLastModifiedTime(drop.file("plan.xlsx"))).isEqualTo(longAgo);
        try (Stream<Path> files = Files.list(drop.input())) {
            assertThat(files).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".hidden.csv",
                ".git/a.csv",
                "~$a.xlsx",
                ".~lock.a.xlsx#",
                "a.xlsx.part",
                "a.tmp",
                "a.CRDOWNLOAD",
                "README.md",
                "readme"
            })
    void passesOverWhatIsNotMeantForIt(String name) throws Exception {
        drop.with("a.csv", "1").with(name, "2");
        assertThat(taken()).containsExactly("a.csv");
        assertThat(drop.take().findings()).isEmpty();
    }

    @Test
    void readsOpenFilesAndWarns() throws Exception {
        drop.with("plan.xlsx", "1").with("~$plan.xlsx", "2");
        assertThat(taken()).containsExactly("plan.xlsx");
        assertFound(drop.take().findings()).only(Severity.WARNING, "file-open", "plan.xlsx");
    }

    @Test
    void notesFilesOfOtherKinds() throws Exception {
        drop.with("a.csv", "1").with("letter.docx", "2");
        assertFound(drop.take().findings()).only(Severity.NOTE, "file-of-other-kind", "letter.docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.xls", "plan.xlsm"})
    void refusesWorkbooksOfOtherFormats(String name) throws Exception {
        drop.with("a.csv", "1").with(name, "2");
        assertFound(drop.take().findings()).onlyError("workbook-of-other-format", name);
    }

    @Test
    void refusesEmptyFiles() throws Exception {
        drop.with("a.csv", "1").with("plan.xlsx", "");
        assertThat(taken()).containsExactly("a.csv");
        assertFound(drop.take().findings()).onlyError("file-empty", "plan.xlsx");
    }

    @Test
    void readsTheSameContentOnce() throws Exception {
        drop.with("a.csv", "1").with("copy/a.csv", "1");
        assertThat(taken()).containsExactly("a.csv");
        assertFound(drop.take().findings()).only(Severity.NOTE, "same-content", "copy/a.csv");
    }

    @Test
    void doesNotFollowLinks() throws Exception {
        Path secret = Files.writeString(directory.resolve("secret.csv"), "secret");
        drop.with("a.csv", "1");
        Files.createSymbolicLink(drop.file("link.csv"), secret);
        Files.createSymbolicLink(drop.file("loop"), drop.input());
        assertThat(taken()).containsExactly("a.csv");
        assertThat(drop.take().findings())
                .extracting(finding -> finding.code() + " " + finding.source().place())
                .containsExactly("link-not-followed link.csv", "link-not-followed loop");
    }

    @Test
    void passesOverAFileThatCannotBeReadAndTakesTheOthers() throws Exception {
        drop.with("a.csv", "1").with("broken.csv", "2");
        Unreadable file = Unreadable.make(drop.file("broken.csv"));
        try {
            assertThat(taken()).containsExactly("a.csv");
            assertFound(drop.take().findings()).onlyError("file-unreadable", "broken.csv");
        } finally {
            file.mend();
        }
        assertThat(taken()).as("once it can be read").containsExactly("a.csv", "broken.csv");
    }

    @Test
    void saysThatTheFolderIsEmpty() {
        assertFound(drop.take().findings()).only(Severity.WARNING, "input-folder-empty", "input");
    }

    @Test
    void saysThatTheFolderIsMissing() {
        var findings = DropFolder.take(directory.resolve("nowhere"), drop.snapshots(), Settling.none())
                .findings();
        assertFound(findings).onlyError("input-folder-missing", "nowhere");
    }

    private List<String> taken() {
        return drop.take().value().orElseThrow().stream().map(DroppedFile::path).toList();
    }
}
