package org.oplan.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.oplan.finding.Finding;
import org.oplan.intake.Inputs;
import org.oplan.publication.Folders;
import org.oplan.publication.Manifest;
import org.oplan.publication.Publication;
import org.oplan.publication.PublishedSet;
import org.oplan.publication.Snapshots;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** What the steps of the build do. */
final class BuildSteps {
    /** The language of whoever sent a file that does not say its own. */
    private static final String LANGUAGE_OF_RETURNS = "en";

    private final BuildRun run;
    private final DocumentMaker maker;
    private final DocumentResults results;
    private final AtomicInteger finished = new AtomicInteger();
    private volatile Optional<BuildResult> result = Optional.empty();
    private volatile Optional<OutOfMemoryError> exhausted = Optional.empty();

    BuildSteps(BuildRun run, DocumentResults results) {
        this.run = run;
        this.maker = new DocumentMaker(run);
        this.results = results;
    }

    /** Lets a step end as stopped, if somebody has asked for that. */
    void checkStop() throws JobInterruptedException {
        run.stop().check();
    }

    /** Reads the snapshot. */
    Map<String, Integer> intake() {
        Inputs inputs = run.state().inputs();
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("files", run.state().files().size());
        counts.put("plans", inputs.plans().size());
        counts.put("expenditures", inputs.ledger().expenditures().size());
        return counts;
    }

    /** Runs the checks. */
    Map<String, Integer> check() {
        return Map.of("findings", run.state().checkFindings().size());
    }

    /** Allocates costs and computes the figures. */
    Map<String, Integer> allocate() {
        int figures = run.state().inputs().plans().stream()
                .flatMap(plan -> run.state().figures(plan).stream())
                .mapToInt(book -> book.all().size())
                .sum();
        return Map.of("figures", figures);
    }

    /** The documents to make, by path: all that nothing blocks. */
    SortedMap<String, DocumentOrder> unblocked() {
        SortedMap<String, DocumentOrder> orders = new TreeMap<>();
        for (DocumentOrder order : run.state().orders()) {
            if (maker.blocking(order).isEmpty()) {
                orders.put(order.path(), order);
            }
        }
        return orders;
    }

    /** One partition for each document. */
    Map<String, ExecutionContext> partitions() {
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        unblocked().keySet().forEach(path -> partitions.put(path, new ExecutionContext()));
        return partitions;
    }

    /** Makes one document, unless a finished one is there already. */
    void document(StepExecution partition) throws IOException, JobInterruptedException {
        checkStop();
        String path = DocumentResults.path(partition);
        SortedMap<String, DocumentOrder> orders = unblocked();
        DocumentOrder order = orders.get(path);
        if (order == null) {
            throw new IllegalStateException("The input asks for no document " + path);
        }
        try {
            DocumentResults.put(partition, maker.make(order, documents(partition)));
        } catch (OutOfMemoryError e) {
            exhausted = Optional.of(e);
            throw e;
        }
        run.progress().document(path, finished.incrementAndGet(), orders.size());
    }

    /** What ended the memory, if it has ended; the database closes then, and its complaint hides the cause. */
    Optional<OutOfMemoryError> exhausted() {
        return exhausted;
    }

    /** What was published; empty before, and after an execution that found the set published already. */
    Optional<BuildResult> result() {
        return result;
    }

    /** How many documents an earlier execution of the job has finished; they are not made again. */
    int resume(JobInstance job, Path staging) throws IOException {
        int count = 0;
        for (DocumentOrder order : unblocked().values()) {
            count += results.find(job, order, staging).isPresent() ? 1 : 0;
        }
        finished.set(count);
        return count;
    }

    /** Publishes the set; a staged file that has been lost or damaged since is made again. */
    Map<String, Integer> publish(StepExecution step) throws IOException {
        SetAssembly assembly =
                new SetAssembly(run, results(step.getJobExecution().getJobInstance(), documents(step)));
        Path set = staging(step).resolve("set");
        Manifest manifest = assembly.assemble(documents(step), set);
        new ReturnedFiles(run.output().returned(), run.templates().folder(), LANGUAGE_OF_RETURNS).write(run.state());
        PublishedSet published = new Publication(run.output()).publish(setName(step), set, manifest);
        result = Optional.of(new BuildResult(published, assembly.findings(), false, assembly.makings()));
        Folders.delete(run.output().staging());
        new Snapshots(run.output()).prune(run.snapshots());
        return Map.of(
                "documents",
                manifest.documents().size(),
                "blocked",
                manifest.blocked().size());
    }

    private SortedMap<DocumentOrder, DocumentResult> results(JobInstance job, Path staging) throws IOException {
        SortedMap<DocumentOrder, DocumentResult> all = new TreeMap<>();
        for (DocumentOrder order : run.state().orders()) {
            List<Finding> blocking = maker.blocking(order);
            if (!blocking.isEmpty()) {
                all.put(order, DocumentResult.blocked(blocking));
                continue;
            }
            Optional<DocumentResult> made = results.find(job, order, staging);
            all.put(order, made.isPresent() ? made.get() : maker.make(order, staging));
        }
        return all;
    }

    private Path documents(StepExecution step) {
        return staging(step).resolve("documents");
    }

    private Path staging(StepExecution step) {
        return run.output().staging(setName(step));
    }

    private String setName(StepExecution step) {
        return run.setName(Launch.sequence(step.getJobExecution().getJobParameters()));
    }
}
