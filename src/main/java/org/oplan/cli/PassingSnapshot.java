package org.oplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.oplan.edition.TemplateFolder;
import org.oplan.job.InputFolder;
import org.oplan.job.RunFailure;
import org.oplan.job.RunState;
import org.oplan.job.Stages;
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
        Path folder = Files.createTempDirectory("oplan-");
        return new PassingSnapshot(RunState.take(stages(session, options), options.input(), folder, scenarios), folder);
    }

    /**
     * Takes it of a folder, or of one file as if it stood alone.
     *
     * @throws RunFailure if there is neither
     */
    static PassingSnapshot of(Path target, Session session, CommonOptions options) throws IOException {
        if (!Files.exists(target)) {
            throw RunFailure.at("target-missing", target);
        }
        Path folder = Files.createTempDirectory("oplan-");
        Path input = target;
        if (!Files.isDirectory(target)) {
            input = Files.createDirectory(folder.resolve("input"));
            Files.copy(target, input.resolve(target.getFileName()));
        }
        return new PassingSnapshot(RunState.take(stages(session, options), input, folder), folder);
    }

    private static Stages stages(Session session, CommonOptions options) {
        return session.stages()
                .apply(options.templates().map(TemplateFolder::of).orElseGet(TemplateFolder::bundled));
    }

    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }
}
