package org.oplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.oplan.edition.TemplateFolder;
import org.oplan.job.InputFolder;
import org.oplan.job.RunState;
import org.oplan.publication.Folders;

/** A snapshot of the input in a temporary folder, for commands that write no output. */
record PassingSnapshot(RunState state, Path folder) implements AutoCloseable {

    /** Takes it. */
    static PassingSnapshot take(Session session, CommonOptions options) throws IOException {
        return take(session, options, List.of());
    }

    /** The same, with scenarios beside the plans. */
    static PassingSnapshot take(Session session, CommonOptions options, List<String> scenarios) throws IOException {
        InputFolder.require(options.input());
        TemplateFolder templates = options.templates().map(TemplateFolder::of).orElseGet(TemplateFolder::bundled);
        Path folder = Files.createTempDirectory("oplan-");
        RunState state = RunState.take(session.stages().apply(templates), options.input(), folder, scenarios);
        return new PassingSnapshot(state, folder);
    }

    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }
}
