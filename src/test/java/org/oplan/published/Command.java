package org.oplan.published;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.TimeZone;
import org.oplan.cli.Shell;
import org.oplan.job.HouseStages;

/**
 * A command that was run as a user would run it.
 *
 * @param exitCode its exit code
 * @param text all that it printed
 */
record Command(int exitCode, String text) {

    static Command run(String... arguments) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text, true);
        Clock clock = Clock.systemUTC();
        Shell shell = new Shell(writer, writer, false, clock, templates -> new HouseStages(templates, clock));
        return new Command(shell.run(arguments), text.toString());
    }

    /** Runs a command as on a machine of another language and time zone. */
    static Command elsewhere(String... arguments) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab-ca-islamic"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return run(arguments);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
