package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.job.Secretariat.COUNCIL;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.store.OnEveryDatabase;
import org.oplan.store.TestDatabase;

/** What an output folder tells of its past. */
@OnEveryDatabase
class HistoryTest {
    @TempDir
    private Path folder;

    private Secretariat office;

    @BeforeEach
    void build() throws IOException {
        office = Secretariat.with(folder);
    }

    @Test
    void theHistorySaysWhoDidWhatAndNoticesWhatWasChanged() throws Exception {
        office.publish(0, COUNCIL);

        assertThat(office.run(0, "history").out()).contains("built  Jean Dupont  documents: 8, blocked: 0");
        assertThat(office.run(0, "history", "--events").out())
                .containsSubsequence(
                        "file taken: gs.plan",
                        "build started: ",
                        "build ended: ",
                        "approved: " + COUNCIL + "  Amina Diallo",
                        "published: " + COUNCIL + "  Li Wei");
        assertThat(office.run(0, "history", "--format", "csv").out())
                .startsWith("run,identity,")
                .contains(",PUBLISHED,");
        assertThat(office.run(0, "history", "--format", "json", "--events").out())
                .contains("\"act\" : \"APPROVED\"");
        try (Connection database = TestDatabase.connect(office.output());
                Statement statement = database.createStatement()) {
            statement.executeUpdate("update oplan_event set person = 'Nobody' where act = 'APPROVED'");
        }
        assertThat(office.run(1, "history").err()).contains("changed outside the program: entry");
    }

    @Test
    void theDifferenceOfTwoBuildsNamesFiguresAndWhatTheyChangedFor() throws IOException {
        office.drop("second", "reads amount/2021 5", "figure total/2021 5 amount/2021", "figure total/2022 3");
        office.build();
        office.drop("second", "reads amount/2021 7", "figure total/2021 7 amount/2021", "figure total/2022 3");
        office.build();

        assertThat(office.run(0, "diff", "2", "3").out()).isEqualTo("""
                        Figures that differ between build 2 and build 3: 2
                        gs-2020-2023:amount/2021: 5 → 7 (+2)
                          gs.plan:3: 5 → 7
                        gs-2020-2023:total/2021: 5 → 7 (+2)
                          gs.plan:3: 5 → 7
                        """);
        assertThat(office.run(0, "diff", "1", "2").out()).contains("gs-2020-2023:total/2022: – → 3 (+3)");
        assertThat(office.run(0, "diff", "3", "3").out()).contains("differ between build 3 and build 3: 0");
        assertThat(office.run(3, "diff", "1", "9").err()).contains("no build with the number 9");
    }
}
