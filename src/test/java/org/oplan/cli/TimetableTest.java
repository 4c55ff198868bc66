package org.oplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.job.RunFailure;

class TimetableTest {
    @TempDir
    private Path folder;

    @Test
    void nightsAreThoseOfTheTimeZoneButForHolidays() throws Exception {
        Path holidays = folder.resolve("holidays.txt");
        Files.writeString(holidays, "# closed\n2026-12-25 # Christmas\n\n2026-12-26\n");
        TreeMap<String, String> values = new TreeMap<>();
        values.put("serve.schedule", "0 30 2 * * *");
        values.put("serve.zone", "Europe/Zurich");
        values.put("serve.holidays", holidays.toString());

        Timetable timetable = Timetable.of(new Settings(values));

        assertThat(timetable.after(Instant.parse("2026-12-24T00:00:00Z")))
                .contains(Instant.parse("2026-12-24T01:30:00Z"));
        assertThat(timetable.after(Instant.parse("2026-12-24T01:30:00Z")))
                .contains(Instant.parse("2026-12-27T01:30:00Z"));
        assertThat(timetable.after(Instant.parse("2026-07-01T00:00:00Z")))
                .contains(Instant.parse("2026-07-01T00:30:00Z"));
    }

    /** Clocks go on from two to three on 29 March 2026, and back from three to two on 25 October. */
    @ParameterizedTest
    @CsvSource({
        "0 0 2 * * *, 2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z",
        "0 30 2 * * *, 2026-03-28T12:00:00Z, 2026-03-29T01:30:00Z",
        "0 30 2 * * *, 2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z",
        "0 30 2 * * *, 2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z",
    })
    void aNightOnWhichClocksAreChangedHasOneBuild(String schedule, String now, String next) throws Exception {
        TreeMap<String, String> values = new TreeMap<>();
        values.put("serve.schedule", schedule);
        values.put("serve.zone", "Europe/Zurich");

        assertThat(Timetable.of(new Settings(values)).after(Instant.parse(now))).contains(Instant.parse(next));
    }

    @Test
    void aFileOfHolidaysThatHoldsSomethingElseIsRefusedWithItsName() throws Exception {
        Path holidays = Files.writeString(folder.resolve("holidays.txt"), "25 December");
        TreeMap<String, String> values = new TreeMap<>();
        values.put("serve.holidays", holidays.toString());

        assertThatThrownBy(() -> Timetable.of(new Settings(values)))
                .isInstanceOfSatisfying(RunFailure.class, failure -> {
                    assertThat(failure.code()).isEqualTo("holidays");
                    assertThat(failure.arguments()).containsEntry("path", holidays.toString());
                });
    }
}
