package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;

/** Identity comes from the content: a name decides only whether a file is looked at. */
class OddNamesTest {
    @TempDir
    Path directory;

    static Stream<String> read() {
        return Stream.of(
                "a.CSV",
                "A.Csv",
                "a b.csv",
                " a.csv",
                "-rf.csv",
                "--help.csv",
                "=cmd.csv",
                "+1.csv",
                "@SUM.csv",
                "'; DROP TABLE plan; --.csv",
                "\"quoted\".csv",
                "`id`.csv",
                "$(id).csv",
                "${jndi:ldap:x}.csv",
                "<script>alert(1)<script>.csv",
                "&amp;.csv",
                "%2e%2e%2fpasswd.csv",
                "%00.csv",
                "a;b.csv",
                "a|b.csv",
                "a*b?.csv",
                "a\\b.csv",
                "x\\..\\..\\a.csv",
                "CON.csv",
                "NUL.csv",
                "com1.csv",
                "a..csv",
                "a.xlsx.csv",
                "a.csv.csv",
                "a.tmp.csv",
                "part.csv",
                "预算.csv",
                "Бюджет.csv",
                "ميزانية.csv",
                "Préparé.csv",
                "Pre\u0301pare\u0301.csv",
                "ｆｕｌｌ.csv",
                "💰.csv",
                "a\u00A0b.csv",
                "#fragment.csv",
                "{0}.csv",
                "{file}.csv",
                "a,b.csv",
                "a~.csv",
                "deep/er/and/deeper/a.csv",
                "with space/a.csv",
                "lost+found/a.csv",
                "x".repeat(250) + ".csv",
                "0.csv",
                "1e5.csv");
    }

    @ParameterizedTest
    @MethodSource("read")
    void readsFilesOfAnyVisibleName(String name) throws Exception {
        Drop drop = new Drop(directory).with(name, "unit,period,element,amount\n");
        assertThat(drop.take().value().orElseThrow())
                .extracting(DroppedFile::path)
                .containsExactly(name);
        assertThat(drop.read().findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb.csv",
                "a\tb.csv",
                "a\rb.csv",
                "a\u202Evsc.csv",
                "a\u2066b.csv",
                "\uFEFFa.csv",
                "a\u001B[31m.csv",
                "in\nside/a.csv",
                "a\u007F.csv",
                "a\u0085.csv"
            })
    void refusesInvisibleCharacters(String name) throws Exception {
        Checked<List<DroppedFile>> taken = new Drop(directory).with(name, "1").take();
        assertThat(taken.value().orElseThrow()).isEmpty();
        assertThat(taken.findings()).extracting(Finding::code).contains("file-name-invisible");
        assertThat(taken.findings())
                .noneMatch(finding -> finding.source().place().contains("\u202E"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a.", "a.csv.exe", "a.csv ", "a.exe", "desktop.ini", "Thumbs.db", "a.pdf", "a.xlsx.lnk"})
    void notesFilesOfOtherKinds(String name) throws Exception {
        Checked<List<DroppedFile>> taken = new Drop(directory).with(name, "1").take();
        assertThat(taken.value().orElseThrow()).isEmpty();
        assertThat(taken.findings()).extracting(Finding::code).contains("file-of-other-kind");
    }
}
