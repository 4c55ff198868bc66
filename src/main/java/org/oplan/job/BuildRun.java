package org.oplan.job;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.oplan.publication.OutputFolder;
import org.oplan.publication.Publication;
import org.oplan.publication.PublishedSet;

/**
 * What the steps of one build share.
 *
 * @param held where sets are published, and the database
 * @param stages the floors that data goes through
 * @param state what is known of the input
 * @param templates the templates as they were when the run began
 * @param identity the run's identity
 * @param clock for the run's place in history; nothing that is published depends on it
 * @param progress who wants to know how far it is
 * @param stop who may ask it to stop
 * @param predecessor what was published before, to compare with
 * @param software what stands for the running code
 * @param request what is to be built, how and for whom
 */
record BuildRun(
        Holding held,
        Stages stages,
        RunState state,
        TemplateSnapshot templates,
        String identity,
        Clock clock,
        Progress progress,
        StopSignal stop,
        Predecessor predecessor,
        CodeFingerprint software,
        BuildRequest request) {

    /** Where sets are published. */
    OutputFolder output() {
        return held.output();
    }

    /** Code of the language of findings and reports, for whoever does not say their own. */
    String language() {
        return request.language();
    }

    /** Whether documents are made anew even if nothing has changed. */
    boolean force() {
        return request.force();
    }

    /** What builds make, from the oldest kept set to the newest. */
    Publication builds() {
        return Publication.ofBuilds(output(), request.rules().kept());
    }

    /** The set that readers see, if it was made from the same. */
    Optional<PublishedSet> shown() throws IOException {
        return builds().current()
                .filter(set -> set.manifest().run().equals(identity)
                        && set.manifest().revises().equals(predecessor.name()));
    }

    /** Names of the snapshots that the run uses. */
    SortedSet<String> snapshots() {
        SortedSet<String> names = new TreeSet<>();
        state.files().forEach(file -> names.add(file.snapshot().getFileName().toString()));
        names.add(templates.name());
        return names;
    }

    /** Name of the folder of the set, distinct for each set of this identity. */
    String setName(long sequence) {
        String name = identity.substring(0, 16);
        return sequence == 0 ? name : name + "-" + (sequence + 1);
    }
}
