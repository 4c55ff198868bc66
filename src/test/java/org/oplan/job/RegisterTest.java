package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.job.Secretariat.COUNCIL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.store.OnEveryDatabase;
import org.oplan.store.TestDatabase;

/** The publications of an output folder: their symbols, their revisions and their register. */
@OnEveryDatabase
class RegisterTest {
    @TempDir
    private Path folder;

    private Secretariat office;

    @BeforeEach
    void build() throws IOException {
        office = Secretariat.with(folder);
    }

    @Test
    void aSymbolIsUsedOnceAndTheNextRevisionIsSuggested() throws IOException {
        office.publish(0, COUNCIL);
        assertThat(office.publish(1, COUNCIL).err())
                .contains("C19/31-E has been published before", "The next one is: --revision Rev.1");
        assertThat(office.run(1, "publish", COUNCIL, "--by", "Li Wei", "--revision", "Rev.2")
                        .err())
                .contains("C19/31-E Rev.2 is not the next one", "--revision Rev.1");
        office.run(0, "approve", "operational-plan-tdag-en", "--by", "Amina Diallo");
        assertThat(office.run(1, "publish", "operational-plan-tdag-en", "--by", "Li Wei")
                        .err())
                .contains("The symbol C19/31-E belongs to another document: " + COUNCIL);
        assertThat(office.run(
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

        office.drop("second");
        office.build();
        office.publish(0, COUNCIL, "--revision", "Rev.1");

        assertThat(office.names("published").filter(name -> name.endsWith(".pdf")))
                .containsExactly(COUNCIL + "-rev1.pdf");
        assertThat(office.output().resolve("published/" + COUNCIL + "-rev1.pdf"))
                .content()
                .contains("Revision 1 to Document C19/31-E", "second");
        office.publish(0, COUNCIL, "--revision", "Corr.1");
        assertThat(office.names("published").filter(name -> name.endsWith(".pdf")))
                .containsExactly(COUNCIL + "-corr1.pdf", COUNCIL + "-rev1.pdf");
        assertThat(office.verify(0)).contains("3 entries");
        assertThat(office.names("publications")
                        .map(name -> name.replaceFirst("/.*", ""))
                        .distinct())
                .as("keep: 2")
                .containsExactly("2", "3");
    }

    @Test
    void aWithdrawnDocumentIsGoneAndItsSymbolStaysUsed() throws IOException {
        office.publish(0, COUNCIL);

        assertThat(office.run(0, "withdraw", COUNCIL, "--published", "--by", "Li Wei", "--reason", "wrong annex")
                        .out())
                .contains("No longer published: C19/31-E");

        assertThat(office.names("published")).containsExactly("manifest.json", "register.csv");
        assertThat(office.publish(1, COUNCIL).err()).contains("has been published before");
        assertThat(office.verify(0)).contains("2 entries");
    }

    @Test
    void aRegisterThatSomebodyHasChangedIsNoticed() throws Exception {
        office.publish(0, COUNCIL);
        Path register = office.output().resolve("published/register.csv");
        String text = Files.readString(register);
        Files.writeString(register, text.replace("Amina Diallo", "Nobody"));
        assertThat(office.verify(1)).contains("Changed:    register.csv", "entry 1 is not as it was written");
        assertThat(office.publish(3, COUNCIL, "--revision", "Rev.1").err()).contains("missing or damaged");

        Files.writeString(register, text);
        try (Connection database = TestDatabase.connect(office.output());
                Statement statement = database.createStatement()) {
            statement.executeUpdate("update oplan_publication set acted = 'Nobody'");
            statement.executeUpdate("update oplan_event set person = 'Nobody' where number = 2");
        }
        assertThat(office.run(3, "approve", "--list").err()).contains("is not that of the database");
    }

    @Test
    void aPublicationThatACrashHasHiddenIsShownByTheNextCommand() throws IOException {
        office.publish(0, COUNCIL);
        Files.delete(office.output().resolve("published"));

        office.run(0, "approve", "--list");

        assertThat(office.output().resolve("published/" + COUNCIL + ".pdf")).exists();
    }
}
