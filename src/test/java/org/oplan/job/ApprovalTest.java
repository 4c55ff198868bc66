package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.store.OnEveryDatabase;
import org.oplan.store.TestDatabase;

/** Documents on their way from the build to their readers, when a second person approves them. */
@OnEveryDatabase
class ApprovalTest {
    private static final String COUNCIL = "gs-2020-2023/operational-plan-council-en";

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void build() throws IOException {
        output = folder.resolve("output");
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("oplan.yaml"), "publication:\n  approval: required\n  keep: 2\n");
        drop("first");
        run(0, "build", "--by", "Jean Dupont");
    }

    @Test
    void whatABuildMakesIsADraftUntilASecondPersonApprovesIt() throws IOException {
        assertThat(output.resolve("current/" + COUNCIL + ".pdf")).content().contains("DRAFT");
        assertThat(output.resolve("published")).doesNotExist();
        assertThat(run(0, "approve", "--list").out()).contains(COUNCIL + ": draft");

        assertThat(run(0, "approve", "operational-plan-council", "--by", "Amina Diallo")
                        .out())
                .contains("Approved: " + COUNCIL);
        assertThat(run(0, "approve", "--list").out()).contains(COUNCIL + ": approved by Amina Diallo");
        assertThat(run(0, "publish", "--all", "--by", "Jean Dupont").out())
                .contains("Published: C19/31-E", "Published: C19/31-C");

        assertThat(output.resolve("published/" + COUNCIL + ".pdf"))
                .content()
                .contains("Document C19/31-E")
                .doesNotContain("DRAFT");
        assertThat(names("published"))
                .containsExactly(
                        "gs-2020-2023/operational-plan-council-en.docx",
                        "gs-2020-2023/operational-plan-council-en.pdf",
                        "gs-2020-2023/operational-plan-council-zh.docx",
                        "gs-2020-2023/operational-plan-council-zh.pdf",
                        "manifest.json",
                        "register.csv");
        assertThat(Files.readString(output.resolve("published/register.csv")))
                .contains("1,PUBLISHED,2026-02-28T23:59:59Z," + COUNCIL + ",C19/31-E,,", "Amina Diallo,Jean Dupont");
        assertThat(verify(0)).contains("The register with 2 entries is as it was written");
    }

    @Test
    void whoeverHasSubmittedADocumentCannotApproveIt() throws IOException {
        assertThat(run(1, "approve", COUNCIL, "--by", "jean  dupont").err())
                .contains(COUNCIL + " cannot be approved by Jean Dupont", "second person");
        String owner = Files.getOwner(folder.resolve("input/gs.plan")).getName();
        assertThat(run(1, "approve", COUNCIL, "--by", owner).err()).contains("cannot be approved by " + owner);
        assertThat(run(1, "approve", COUNCIL, "--by", "Jean Dupont", "--language", "zh")
                        .err())
                .contains("不能由 Jean Dupont 批准");
    }

    @Test
    void aChangeEndsTheApprovalAndSaysWhatHasChanged() throws IOException {
        run(0, "approve", "--all", "--by", "Amina Diallo");
        drop("second");

        assertThat(run(1, "publish", COUNCIL, "--by", "Amina Diallo").err())
                .contains("input has changed since the documents were built: gs.plan");
        assertThat(run(0, "build", "--by", "Jean Dupont").out())
                .contains("No longer approved: " + COUNCIL + " (was approved by Amina Diallo). Changed since: gs.plan");
        assertThat(run(1, "publish", COUNCIL, "--by", "Amina Diallo").err())
                .contains(COUNCIL + " is not as it was approved. Changed since: gs.plan", "approved again");

        drop("first");
        run(0, "build", "--by", "Jean Dupont");
        assertThat(run(1, "publish", COUNCIL, "--by", "Amina Diallo").err()).contains("is not as it was approved");
        assertThat(output.resolve("published")).doesNotExist();
    }

    @Test
    void whatNobodyHasApprovedIsNotPublishedAndNothingWithIt() {
        run(0, "approve", COUNCIL, "--by", "Amina Diallo");

        assertThat(run(1, "publish", "operational-plan-council", "--by", "Amina Diallo")
                        .err())
                .contains("operational-plan-council-zh has not been approved");
        assertThat(run(1, "publish", "no-such", "--by", "Amina Diallo").err())
                .contains("No document is called no-such", COUNCIL);
        assertThat(output.resolve("published")).doesNotExist();

        run(0, "withdraw", COUNCIL, "--by", "Amina Diallo", "--reason", "too early");
        assertThat(run(1, "publish", "--all", "--by", "Amina Diallo").err()).contains("No document in", "is approved");
    }

    @Test
    void aSymbolIsUsedOnceAndTheNextRevisionIsSuggested() throws IOException {
        publish(0, COUNCIL);
        assertThat(publish(1, COUNCIL).err())
                .contains("C19/31-E has been published before", "The next one is: --revision Rev.1");
        assertThat(run(1, "publish", COUNCIL, "--by", "Li Wei", "--revision", "Rev.2")
                        .err())
                .contains("C19/31-E Rev.2 is not the next one", "--revision Rev.1");
        run(0, "approve", "operational-plan-tdag-en", "--by", "Amina Diallo");
        assertThat(run(1, "publish", "operational-plan-tdag-en", "--by", "Li Wei")
                        .err())
                .contains("The symbol C19/31-E belongs to another document: " + COUNCIL);
        assertThat(run(
                                1,
                                "publish",
                                "operational-plan-tdag-en",
                                "--by",
                                "Li Wei",
                                "--symbol",
                                "TDAG/7",
                                "--revision",
                                "Corr.1")
                        .err())
                .contains("TDAG/7-E has never been published");

        drop("second");
        run(0, "build", "--by", "Jean Dupont");
        publish(0, COUNCIL, "--revision", "Rev.1");

        assertThat(names("published").filter(name -> name.endsWith(".pdf"))).containsExactly(COUNCIL + "-rev1.pdf");
        assertThat(output.resolve("published/" + COUNCIL + "-rev1.pdf"))
                .content()
                .contains("Revision 1 to Document C19/31-E", "second");
        publish(0, COUNCIL, "--revision", "Corr.1");
        assertThat(names("published").filter(name -> name.endsWith(".pdf")))
                .containsExactly(COUNCIL + "-corr1.pdf", COUNCIL + "-rev1.pdf");
        assertThat(verify(0)).contains("3 entries");
        assertThat(names("publications")
                        .map(name -> name.replaceFirst("/.*", ""))
                        .distinct())
                .as("keep: 2")
                .containsExactly("2", "3");
    }

    @Test
    void aWithdrawnDocumentIsGoneAndItsSymbolStaysUsed() throws IOException {
        publish(0, COUNCIL);

        assertThat(run(0, "withdraw", COUNCIL, "--published", "--by", "Li Wei", "--reason", "wrong annex")
                        .out())
                .contains("No longer published: C19/31-E");

        assertThat(names("published")).containsExactly("manifest.json", "register.csv");
        assertThat(publish(1, COUNCIL).err()).contains("has been published before");
        assertThat(verify(0)).contains("2 entries");
    }

    @Test
    void aRegisterThatSomebodyHasChangedIsNoticed() throws Exception {
        publish(0, COUNCIL);
        Path register = output.resolve("published/register.csv");
        String text = Files.readString(register);
        Files.writeString(register, text.replace("Amina Diallo", "Nobody"));
        assertThat(verify(1)).contains("Changed:    register.csv", "entry 1 is not as it was written");
        assertThat(publish(3, COUNCIL, "--revision", "Rev.1").err()).contains("missing or damaged");

        Files.writeString(register, text);
        try (Connection database = TestDatabase.connect(output);
                Statement statement = database.createStatement()) {
            statement.executeUpdate("update oplan_publication set acted = 'Nobody'");
            statement.executeUpdate("update oplan_event set person = 'Nobody' where number = 2");
        }
        assertThat(run(3, "approve", "--list").err()).contains("is not that of the database");
    }

    @Test
    void aPublicationThatACrashHasHiddenIsShownByTheNextCommand() throws IOException {
        publish(0, COUNCIL);
        Files.delete(output.resolve("published"));

        run(0, "approve", "--list");

        assertThat(output.resolve("published/" + COUNCIL + ".pdf")).exists();
    }

    @Test
    void theHistorySaysWhoDidWhatAndNoticesWhatWasChanged() throws Exception {
        publish(0, COUNCIL);

        assertThat(run(0, "history").out()).contains("built  Jean Dupont  documents: 8, blocked: 0");
        assertThat(run(0, "history", "--events").out())
                .containsSubsequence(
                        "file taken: gs.plan",
                        "build started: ",
                        "build ended: ",
                        "approved: " + COUNCIL + "  Amina Diallo",
                        "published: " + COUNCIL + "  Li Wei");
        assertThat(run(0, "history", "--format", "csv").out())
                .startsWith("run,identity,")
                .contains(",PUBLISHED,");
        assertThat(run(0, "history", "--format", "json", "--events").out()).contains("\"act\" : \"APPROVED\"");
        try (Connection database = TestDatabase.connect(output);
                Statement statement = database.createStatement()) {
            statement.executeUpdate("update oplan_event set person = 'Nobody' where act = 'APPROVED'");
        }
        assertThat(run(1, "history").err()).contains("changed outside the program: entry");
    }

    @Test
    void theDifferenceOfTwoBuildsNamesFiguresAndTheirCells() throws IOException {
        drop("second\nfigure total/2021 7");
        run(0, "build", "--by", "Jean Dupont");

        assertThat(run(0, "diff", "1", "2").out())
                .contains("differ between build 1 and build 2: 1", "gs-2020-2023:total/2021: – → 7 (+7)");
        assertThat(run(3, "diff", "1", "9").err()).contains("no build with the number 9");
    }

    @Test
    void withoutTheSettingABuildPublishesAndNothingIsToBeApproved() throws IOException {
        Files.writeString(folder.resolve("oplan.yaml"), "language: en\n");
        run(0, "build");

        assertThat(output.resolve("current/" + COUNCIL + ".pdf")).content().doesNotContain("DRAFT");
        assertThat(run(1, "approve", "--all", "--by", "Amina Diallo").err())
                .contains("need no approval", "publication.approval");
    }

    @Test
    void commandsThatLackSomethingSayWhat() {
        assertThat(run(2, "approve", COUNCIL).err()).contains("--by NAME");
        assertThat(run(2, "approve", "--by", "Amina Diallo").err()).contains("--all");
        assertThat(run(2, "approve", COUNCIL, "--by", "=cmd()").err()).contains("=cmd()");
        assertThat(run(2, "publish", COUNCIL, "--by", "Li Wei", "--revision", "2")
                        .err())
                .contains("Write Rev.1, Corr.1 or Add.1");
        assertThat(run(2, "publish", COUNCIL, "--by", "Li Wei", "--symbol", "../x")
                        .err())
                .contains("no symbol: ../x");
    }

    private TextOplan publish(int expectedCode, String document, String... more) {
        List<String> arguments = new ArrayList<>(List.of("publish", document, "--by", "Li Wei"));
        arguments.addAll(List.of(more));
        TextOplan approval = new TextOplan();
        approval.run(arguments("approve", document, "--by", "Amina Diallo"));
        return run(expectedCode, arguments.toArray(String[]::new));
    }

    private TextOplan run(int expectedCode, String... arguments) {
        TextOplan oplan = new TextOplan();
        assertThat(oplan.run(arguments(arguments)))
                .as(oplan.out() + oplan.err())
                .isEqualTo(expectedCode);
        return oplan;
    }

    private String[] arguments(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--config", folder.resolve("oplan.yaml").toString(), "--output", output.toString()));
        boolean needsInput = !List.of("history", "diff").contains(arguments[0]);
        if (needsInput) {
            all.addAll(List.of("--input", folder.resolve("input").toString()));
        }
        return all.toArray(String[]::new);
    }

    private String verify(int expectedCode) {
        TextOplan oplan = new TextOplan();
        assertThat(oplan.run("verify", output.resolve("published").toString()))
                .as(oplan.out() + oplan.err())
                .isEqualTo(expectedCode);
        return oplan.out();
    }

    private void drop(String words) throws IOException {
        Files.writeString(folder.resolve("input/gs.plan"), "plan GS\ntext council " + words);
    }

    private Stream<String> names(String area) throws IOException {
        Path real = output.resolve(area).toRealPath();
        try (Stream<Path> files = Files.walk(real)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> real.relativize(file).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
