package org.oplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
