package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.store.DatabaseServer;
import org.oplan.store.TestDatabase;

/** Builds whose line to the database server is cut. */
class LostDatabaseTest {
    /** How many points of a build the line is cut at; the long form of the crash tests takes more. */
    private static final int POINTS = Integer.getInteger("cut.points", 4);

    @TempDir
    private Path folder;

    private SortedMap<String, String> expected = new TreeMap<>();
    private int pieces;

    private CutLine line = new CutLine(1);

    LostDatabaseTest() throws IOException {}

    @BeforeEach
    void buildUndisturbed() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("input")).resolve("gs.plan"), "plan GS");
        open("undisturbed");
        line.cutAt(Integer.MAX_VALUE, true);
        build("undisturbed", 0);
        pieces = line.pieces();
        expected = BuildTest.files(folder.resolve("undisturbed/current"));
    }

    @AfterEach
    void closeLine() throws IOException {
        line.close();
    }

    @Test
    void aBuildWhoseLineIsCutOnceGoesOnAndRepeatsNothing() throws Exception {
        for (int point = 1; point <= POINTS; point++) {
            String output = "output-" + point;
            open(output);
            line.cutAt(pieces * point / (POINTS + 1), true);

            build(output, 0);

            assertThat(BuildTest.files(folder.resolve(output).resolve("current")))
                    .as("cut at piece %d of %d", pieces * point / (POINTS + 1), pieces)
                    .isEqualTo(expected);
            assertThat(completedDocuments(folder.resolve(output))).containsExactly(4, 4);
        }
    }

    @Test
    void aBuildWhoseLineStaysCutFailsWithASentenceAndIsTakenUpLater() throws Exception {
        open("output");
        line.cutAt(pieces / 2, false);

        TextOplan failed = build("output", 3);

        assertThat(failed.err())
                .contains("connection to the database jdbc:postgresql://localhost:" + line.port(), "goes on where")
                .doesNotContain("Exception", "sesame");
        assertThat(folder.resolve("output/current")).doesNotExist();
        assertThat(Files.readString(folder.resolve("output/.oplan/oplan.log")))
                .contains("database.lost pause=PT4S")
                .doesNotContain("sesame");

        line.mend();
        build("output", 0);
        assertThat(BuildTest.files(folder.resolve("output/current"))).isEqualTo(expected);
    }

    private void open(String output) throws IOException {
        line.close();
        String url = TestDatabase.SERVER.database(folder.resolve(output)).url();
        String port = url.replaceFirst(".*:(\\d+)/.*", "$1");
        line = new CutLine(Integer.parseInt(port));
        Files.writeString(folder.resolve("password"), "sesame\n");
        Files.writeString(
                folder.resolve("oplan.yaml"),
                "database:\n  url: " + url.replace(":" + port, ":" + line.port()) + "\n  user: postgres\n"
                        + "  password-file: " + folder.resolve("password"));
    }

    private TextOplan build(String output, int expectedCode) {
        TextOplan oplan = new TextOplan();
        int code = oplan.run(
                "build",
                "--config",
                folder.resolve("oplan.yaml").toString(),
                "--input",
                folder.resolve("input").toString(),
                "--output",
                folder.resolve(output).toString());
        assertThat(code).as(oplan.out() + oplan.err()).isEqualTo(expectedCode);
        return oplan;
    }

    /** How many documents have been finished, and how often all in all. */
    private static List<Integer> completedDocuments(Path output) throws SQLException {
        DatabaseServer server = (DatabaseServer) TestDatabase.SERVER.database(output);
        try (Connection connection = server.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(distinct step_name), count(*) from"
                        + " batch_step_execution where step_name like 'document:%' and status = 'COMPLETED'")) {
            row.next();
            return List.of(row.getInt(1), row.getInt(2));
        }
    }
}
