package org.oplan.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.oplan.publication.Person;
import org.oplan.publication.PublicationRules;
import org.oplan.store.DatabaseServer;

/**
 * What to build, and where.
 *
 * @param input the folder that people drop files into
 * @param output the folder that sets are published in
 * @param templates the folder of templates and terms; empty for the bundled ones alone
 * @param language code of the language of findings and reports, for whoever does not say their own
 * @param force whether documents are made anew even if nothing has changed
 * @param rules how documents are published
 * @param person who runs the build
 * @param server the server whose database remembers the runs; empty for the output folder's own
 * @param scenarios names of the scenarios that documents show beside the plan
 */
public record BuildRequest(
        Path input,
        Path output,
        Optional<Path> templates,
        String language,
        boolean force,
        PublicationRules rules,
        Person person,
        Optional<DatabaseServer> server,

        List<String> scenarios) {
    public BuildRequest {
        scenarios = List.copyOf(scenarios);
    }
}
