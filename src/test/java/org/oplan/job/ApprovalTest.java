package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.job.Secretariat.COUNCIL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.store.OnEveryDatabase;

/** Documents on their way from the build to their readers, when a second person approves them. */
@OnEveryDatabase
class ApprovalTest {
    @TempDir
    private Path folder;

    private Secretariat office;

    @BeforeEach
    void build() throws IOException {
        office = Secretariat.with(folder);
    }

    @Test
    void whatABuildMakesIsADraftUntilASecondPersonApprovesIt() throws IOException {
        assertThat(office.output().resolve("current/" + COUNCIL + ".pdf"))
                .content()
                .contains("DRAFT");
        assertThat(office.output().resolve("published")).doesNotExist();
        assertThat(office.run(0, "approve", "--list").out()).contains(COUNCIL + ": draft");

        assertThat(office.run(0, "approve", "operational-plan-council", "--by", "Amina Diallo")
                        .out())
                .contains("Approved: " + COUNCIL);
        assertThat(office.run(0, "approve", "--list").out()).contains(COUNCIL + ": approved by Amina Diallo");
        assertThat(office.run(0, "publish", "--all", "--by", "Jean Dupont").out())
                .contains("Published: C19/31-E", "Published: C19/31-C");

        assertThat(office.output().resolve("published/" + COUNCIL + ".pdf"))
                .content()
                .contains("Document C19/31-E")
                .doesNotContain("DRAFT");
        assertThat(office.names("published"))
                .containsExactly(
                        "gs-2020-2023/operational-plan-council-en.docx",
                        "gs-2020-2023/operational-plan-council-en.pdf",
                        "gs-2020-2023/operational-plan-council-zh.docx",
                        "gs-2020-2023/operational-plan-council-zh.pdf",
                        "manifest.json",
                        "register.csv");
        assertThat(Files.readString(office.output().resolve("published/register.csv")))
                .contains("1,PUBLISHED,2026-02-28T23:59:59Z," + COUNCIL + ",C19/31-E,,", "Amina Diallo,Jean Dupont");
        assertThat(office.verify(0)).contains("The register with 2 entries is as it was written");
    }

    @Test
    void whoeverHasSubmittedADocumentCannotApproveIt() throws IOException {
        assertThat(office.run(1, "approve", COUNCIL, "--by", "jean  dupont").err())
                .contains(COUNCIL + " cannot be approved by Jean Dupont", "second person");
        String owner = Files.getOwner(office.plan()).getName();
        assertThat(office.run(1, "approve", COUNCIL, "--by", owner).err()).contains("cannot be approved by " + owner);
        assertThat(office.run(1, "approve", COUNCIL, "--by", "Jean Dupont", "--language", "zh")
                        .err())
                .contains("不能由 Jean Dupont 批准");
    }

    @Test
    void aChangeEndsTheApprovalAndSaysWhatHasChanged() throws IOException {
        office.run(0, "approve", "--all", "--by", "Amina Diallo");
        office.drop("second");

        assertThat(office.run(1, "publish", COUNCIL, "--by", "Amina Diallo").err())
                .contains("input has changed since the documents were built: gs.plan");
        assertThat(office.build().out())
                .contains("No longer approved: " + COUNCIL + " (was approved by Amina Diallo). Changed since: gs.plan");
        assertThat(office.run(1, "publish", COUNCIL, "--by", "Amina Diallo").err())
                .contains(COUNCIL + " is not as it was approved. Changed since: gs.plan", "approved again");

        office.drop("first");
        office.build();
        assertThat(office.run(1, "publish", COUNCIL, "--by", "Amina Diallo").err())
                .contains("is not as it was approved");
        assertThat(office.output().resolve("published")).doesNotExist();
    }

    @Test
    void whatNobodyHasApprovedIsNotPublishedAndNothingWithIt() {
        office.run(0, "approve", COUNCIL, "--by", "Amina Diallo");

        assertThat(office.run(1, "publish", "operational-plan-council", "--by", "Amina Diallo")
                        .err())
                .contains("operational-plan-council-zh has not been approved");
        assertThat(office.run(1, "publish", "no-such", "--by", "Amina Diallo").err())
                .contains("No document is called no-such", COUNCIL);
        assertThat(office.output().resolve("published")).doesNotExist();

        office.run(0, "withdraw", COUNCIL, "--by", "Amina Diallo", "--reason", "too early");
        assertThat(office.run(1, "publish", "--all", "--by", "Amina Diallo").err())
                .contains("No document in", "is approved");
    }

    @Test
    void withoutTheSettingABuildPublishesAndNothingIsToBeApproved() throws IOException {
        Files.writeString(office.settings(), "language: en\n");
        office.run(0, "build");

        assertThat(office.output().resolve("current/" + COUNCIL + ".pdf"))
                .content()
                .doesNotContain("DRAFT");
        assertThat(office.run(1, "approve", "--all", "--by", "Amina Diallo").err())
                .contains("need no approval", "publication.approval");
    }

    @Test
    void commandsThatLackSomethingSayWhat() {
        assertThat(office.run(2, "approve", COUNCIL).err()).contains("--by NAME");
        assertThat(office.run(2, "approve", "--by", "Amina Diallo").err()).contains("--all");
        assertThat(office.run(2, "approve", COUNCIL, "--by", "=cmd()").err()).contains("=cmd()");
        assertThat(office.run(2, "publish", COUNCIL, "--by", "Li Wei", "--revision", "2")
                        .err())
                .contains("Write Rev.1, Corr.1 or Add.1");
        assertThat(office.run(2, "publish", COUNCIL, "--by", "Li Wei", "--symbol", "../x")
                        .err())
                .contains("no symbol: ../x");
    }
}
