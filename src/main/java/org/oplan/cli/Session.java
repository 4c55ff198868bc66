package org.oplan.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.oplan.edition.TemplateFolder;
import org.oplan.job.Stages;
import org.oplan.job.StopSignal;
import org.oplan.store.DatabaseServer;

/**
 * What every command needs.
 *
 * @param screen where words go
 * @param clock for the time taken
 * @param stages the floors over a folder of templates
 * @param templates the templates that the command line names
 * @param stop who may ask the command to stop
 * @param settings what {@code oplan.yaml} says
 */
record Session(
        Screen screen,
        Clock clock,
        Function<TemplateFolder, Stages> stages,
        TemplateFolder templates,
        StopSignal stop,
        Settings settings) {

    /** The database server that the settings name; empty for the output folder's own file. */
    Optional<DatabaseServer> server() {
        return ServerSettings.of(settings, System.getenv());
    }
}
