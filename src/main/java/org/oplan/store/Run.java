package org.oplan.store;

import java.time.Instant;
import java.util.Optional;
import org.oplan.publication.Manifest;

/**
 * One run of the build, as it is remembered.
 *
 * @param id number of the run
 * @param identity what was to be built: a hash over inputs, templates and software
 * @param sequence 0 for the first set of that identity
 * @param started when it started
 * @param ended when it ended; empty while it runs
 * @param outcome how it ended
 * @param documents how many documents it published
 * @param blocked how many documents an error blocked
 * @param person who started it
 * @param findings how much it found
 */
public record Run(
        long id,
        String identity,
        long sequence,
        Instant started,
        Optional<Instant> ended,
        Outcome outcome,
        int documents,
        int blocked,
        String person,
        Manifest.FindingCounts findings) {

    /** How a run ended. */
    public enum Outcome {
        RUNNING,
        PUBLISHED,
        FAILED,
        /** Somebody asked it to stop; the next one goes on. */
        STOPPED,
        /** The process ended before the run did. */
        INTERRUPTED
    }
}
