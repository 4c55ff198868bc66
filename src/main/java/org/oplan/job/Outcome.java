package org.oplan.job;

import java.util.List;
import org.oplan.publication.Refusal;

/**
 * What came of a person's wish.
 *
 * @param done the documents with which it was done; a published one with its symbol
 * @param refusals why it was not done with others
 */
public record Outcome(List<String> done, List<Refusal> refusals) {
    public Outcome {
        done = List.copyOf(done);
        refusals = List.copyOf(refusals);
    }
}
