package org.oplan.job;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.oplan.publication.Manifest;
import org.oplan.publication.OutputFolder;
import org.oplan.publication.Publication;
import org.oplan.publication.Refusal;
import org.oplan.store.Archive;

/**
 * Where people do something with what was built: the output folder, held by this process, and its archive.
 *
 * @param held the output folder
 * @param archive what is remembered
 * @param request what is wanted
 */
record Desk(Holding held, Archive archive, EditorialRequest request) {

    /** Something that is done at a desk. */
    @FunctionalInterface
    interface Work<T> {
        T at(Desk desk) throws IOException, SQLException;
    }

    /**
     * Sits down, finishes what a crash has left half done, and does the work.
     *
     * @throws RunFailure if nothing has been built yet, or the folder or database cannot be used
     */
    @SuppressWarnings("try")
    static <T> T with(EditorialRequest request, Work<T> work) {
        BuildRequest build = request.build();
        try {
            OutputFolder output = new OutputFolder(build.output());
            if (!Files.isDirectory(output.workspace())) {
                throw RunFailure.at("nothing-built", build.output());
            }
            try (RunLog log = RunLog.open(output.log());
                    Holding held = Holding.take(output, Holding.database(output, build.server()))) {
                Desk desk = new Desk(held, held.prepareTables(), request);
                desk.area().complete();
                return work.at(desk);
            }
        } catch (IOException | SQLException | RuntimeException e) {
            throw FailureDiagnosis.of(e, build.output(), build.server());
        }
    }

    /** The published documents. */
    PublishedArea area() {
        return new PublishedArea(held, archive, request.build().rules());
    }

    /**
     * What the latest build has made.
     *
     * @throws RunFailure if it is missing or not as it was made
     */
    Manifest built() throws IOException {
        return Publication.ofBuilds(held.output(), request.build().rules().kept())
                .current()
                .orElseThrow(() -> RunFailure.at("nothing-built", held.output().root()))
                .manifest();
    }

    /** Why nothing at all can be done: documents need no approval, or are not known. */
    List<Refusal> refuses(SortedSet<String> documents) {
        List<Refusal> refusals = new ArrayList<>();
        if (!request.build().rules().approval()) {
            refusals.add(
                    Refusal.of("approval-not-required", held.output().root().toString()));
        }
        request.unknown(documents)
                .forEach(name ->
                        refusals.add(Refusal.of("document-unknown", name).with("known", String.join(", ", documents))));
        return refusals;
    }
}
