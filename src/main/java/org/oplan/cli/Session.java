package org.oplan.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.oplan.delivery.Post;
import org.oplan.edition.TemplateFolder;
import org.oplan.job.Dispatch;
import org.oplan.job.Stages;
import org.oplan.job.StopSignal;
import org.oplan.publication.Person;
import org.oplan.publication.PublicationRules;
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

    /** How documents are published. */
    PublicationRules rules() {
        return new PublicationRules(
                Setting.approval(settings.get(Setting.PUBLICATION_APPROVAL)),
                Integer.parseInt(settings.get(Setting.PUBLICATION_KEEP)));
    }

    /** Whoever is logged in, for those who give no name. */
    static Person account() {
        String account = System.getProperty("user.name", "");
        return Person.of(account).orElseGet(() -> new Person("account " + account));
    }

    /** The database server that the settings name; empty for the output folder's own file. */
    Optional<DatabaseServer> server() {
        return ServerSettings.of(settings, System.getenv());
    }

    /** How published documents are sent; empty if they are not. */
    Optional<Post> post() {
        return PostSettings.of(settings, templates, System.getenv());
    }

    /** Where the documents of an output folder are sent from. */
    Dispatch dispatch(Path output) {
        return new Dispatch(output, server(), rules(), account());
    }
}
