package org.oplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

@OnEveryDatabase
class DatabaseTest {
    @TempDir
    private Path folder;

    @Test
    void oneProcessAtATimeHasTheDatabase() throws SQLException {
        Database database = TestDatabase.of(folder);
        Ownership first = database.take();

        if (database instanceof DatabaseServer) { // the file is locked against other processes, see CrashTest
            assertThatThrownBy(database::take)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            failure -> assertThat(Database.isLocked(failure)).isTrue());
        }
        first.require();
        first.close();
        assertThatThrownBy(first::require)
                .isInstanceOf(SQLException.class)
                .satisfies(
                        failure -> assertThat(database.isLost(failure)).isEqualTo(database instanceof DatabaseServer));
        database.take().close();
    }

    @Test
    void tablesArePreparedOnceAndThenLeftAlone() {
        Database database = TestDatabase.of(folder);
        Tables.prepare(database);
        JdbcClient client = JdbcClient.create(database.source());
        new RunStore(client).start("4f".repeat(32), 0, java.time.Instant.EPOCH, "Anna");

        Tables.prepare(database);

        assertThat(new RunStore(client).runs()).hasSize(1);
    }

    @Test
    void tablesFromBeforeTheMigrationsAreTakenOverWithWhatTheyHold() {
        Database file = new DatabaseFile(folder.resolve("old"));
        new ResourceDatabasePopulator(new ClassPathResource("org/oplan/store/migration/V1__runs.sql"))
                .execute(file.source());
        JdbcClient client = JdbcClient.create(file.source());
        client.sql("insert into oplan_run (run_identity, sequence, started, outcome) values ('4f', 0, now(), 'FAILED')")
                .update();

        Tables.prepare(file);

        assertThat(new RunStore(client).runs()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:/tmp/x",
                "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'evil.sql'",
                "jdbc:postgresql://db/oplan?socketFactory=org.example.Loader",
                "jdbc:postgresql://db/oplan?sslmode=require&sslfactory=x",
                "jdbc:postgresql://db/oplan;INIT=x",
                "jdbc:postgresql://user:sesame@db/oplan",
                "jdbc:postgresql://db/oplan?password=sesame",
                "jdbc:postgresql:oplan",
                ""
            })
    void anAddressThatCouldLoadCodeOrHoldsAPasswordIsRefused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatabaseServer(url, "oplan", ""))
                .withMessageContaining("jdbc:postgresql://HOST")
                .withMessageNotContaining("sesame");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.itu.int:5432/oplan",
                "jdbc:postgresql://10.0.0.7/oplan?sslmode=verify-full&sslrootcert=/etc/ssl/root.crt"
            })
    void anOrdinaryAddressIsAcceptedAndSaysNoPassword(String url) {
        assertThat(new DatabaseServer(url, "oplan", "sesame"))
                .hasToString(url + " as oplan")
                .extracting(DatabaseServer::password)
                .isEqualTo("sesame");
    }
}
