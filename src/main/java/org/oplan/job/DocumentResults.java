package org.oplan.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.oplan.publication.Json;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** What came of each document of a job, by whichever execution made it. */
final class DocumentResults {
    /** Name of the step that makes one document; a partition adds a colon and the document's path. */
    static final String STEP = "document";

    private static final String RESULT = "result";

    private final JobRepository repository;

    DocumentResults(JobRepository repository) {
        this.repository = repository;
    }

    /** The document that a partition makes; its name says so, since a context may be lost in a crash. */
    static String path(StepExecution partition) {
        return partition.getStepName().substring(STEP.length() + 1);
    }

    /** Records a result in the partition's context, which is committed together with its end. */
    static void put(StepExecution partition, DocumentResult result) {
        partition.getExecutionContext().putString(RESULT, Json.text(result));
    }

    /** The result for a document, if it has been finished and its files are intact. */
    Optional<DocumentResult> find(JobInstance job, DocumentOrder order, Path staging) throws IOException {
        StepExecution partition = repository.getLastStepExecution(job, STEP + ":" + order.path());
        if (partition == null
                || partition.getStatus() != BatchStatus.COMPLETED
                || !partition.getExecutionContext().containsKey(RESULT)) {
            return Optional.empty();
        }
        DocumentResult result = Json.read(partition.getExecutionContext().getString(RESULT), DocumentResult.class);
        return result.isIntact(staging) ? Optional.of(result) : Optional.empty();
    }
}
