package org.oplan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.oplan.job.BuildRequest;
import org.oplan.job.EditorialRequest;
import org.oplan.publication.Person;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands understand that do something with documents: which ones, for whom, and why. */
final class EditorialOptions {
    @Parameters(arity = "0..*", paramLabel = "DOCUMENT", descriptionKey = "documents")
    private List<String> documents = List.of();

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "by")
    private Optional<Person> person = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
    private String reason = "";

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private Path output = Path.of("output");

    @Mixin
    private final CommonOptions folders = new CommonOptions();

    /** Whether it is said which documents and by whom; if not, says so. */
    boolean areComplete(Screen screen) {
        if (person.isEmpty()) {
            screen.complain("usage.missing", "arguments", "--by NAME");
        } else if (documents.isEmpty() && !all) {
            screen.complain("editorial.nothing-named");
        }
        return person.isPresent() && (all || !documents.isEmpty());
    }

    /** What is wanted. */
    EditorialRequest request(Session session) {
        BuildRequest build = new BuildRequest(
                folders.input(),
                output,
                folders.templates(),
                session.screen().terms().language(),
                false,
                session.rules(),
                person.orElseGet(Session::account),
                session.server(),
                List.of());
        return new EditorialRequest(build, documents, reason);
    }
}
