package org.oplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.oplan.edition.TemplateFolder;
import org.oplan.job.InputFolder;
import org.oplan.job.RunState;
import org.oplan.publication.Folders;

/** A snapshot of the input in a temporary folder, for commands that write no output. */
record PassingSnapshot(RunState state, Path folder) implements AutoCloseable {

    /** Takes it. */
    static PassingSnapshot take(Session session, CommonOptions options) throws IOException {
        InputFolder.require(options.input());
        TemplateFolder templates = options.templates().map(TemplateFolder::of).orElseGet(TemplateFolder::bundled);
        Path folder = Files.createTempDirectory("oplan-");
        return new PassingSnapshot(RunState.take(session.stages().apply(templates), options.input(), folder), folder);
    }

    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }
}
