package org.oplan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.oplan.job.BuildRequest;
import org.oplan.job.EditorialRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands understand that ask about an output folder. */
@SuppressWarnings("UnusedVariable") // the mixin is read by the command line alone
final class PlaceOptions {
    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private Path output = Path.of("output");

    @Mixin
    private final TalkOptions talk = new TalkOptions();

    /** A question about the folder. */
    EditorialRequest request(Session session) {
        BuildRequest build = new BuildRequest(
                Path.of("input"),
                output,
                Optional.empty(),
                session.screen().terms().language(),
                false,
                session.rules(),
                Session.account(),
                session.server(),
                List.of());
        return new EditorialRequest(build, List.of(), "");
    }
}
