package org.oplan.job;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.oplan.intake.Inputs;
import org.oplan.publication.Folders;
import org.oplan.publication.Manifest;
import org.oplan.publication.PublishedSet;
import org.oplan.publication.Snapshots;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** What the steps of the build do. */
final class BuildSteps {
    private final BuildRun run;
    private final RunDocuments documents;
    private volatile Optional<Once<RunFacts>> facts = Optional.empty();
    private final AtomicInteger finished = new AtomicInteger();
    private volatile Optional<BuildResult> result = Optional.empty();
    private volatile Optional<OutOfMemoryError> exhausted = Optional.empty();

    BuildSteps(BuildRun run, DocumentResults results) {
        this.run = run;
        this.documents = new RunDocuments(run, results);
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

    /** One partition for each paper. */
    Map<String, ExecutionContext> papers() {
        return partitions(documents.papers().keySet());
    }

    /** One partition for each report. */
    Map<String, ExecutionContext> reports() {
        return partitions(documents.reports().keySet());
    }

    private static Map<String, ExecutionContext> partitions(Collection<String> paths) {
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        paths.forEach(path -> partitions.put(path, new ExecutionContext()));
        return partitions;
    }

    /** Makes one paper; a finished partition is never run again. */
    void paper(StepExecution partition) throws IOException, JobInterruptedException {
        String path = DocumentResults.path(partition);
        DocumentOrder order = ordered(documents.papers(), path);
        make(partition, () -> documents.make(order, staged(partition)));
    }

    /** Makes one report. */
    void report(StepExecution partition) throws IOException, JobInterruptedException {
        String path = DocumentResults.path(partition);
        ReportOrder order = ordered(documents.reports(), path);
        make(partition, () -> documents.make(order, facts(partition), staged(partition)));
    }

    private static <T> T ordered(SortedMap<String, T> orders, String path) {
        T order = orders.get(path);
        if (order == null) {
            throw new IllegalStateException("The input asks for no document " + path);
        }
        return order;
    }

    private void make(StepExecution partition, Work work) throws IOException, JobInterruptedException {
        checkStop();
        try {
            DocumentResults.put(partition, work.result());
        } catch (OutOfMemoryError e) {
            exhausted = Optional.of(e);
            throw e;
        }
        run.progress().document(DocumentResults.path(partition), finished.incrementAndGet(), documents.count());
    }

    /** How one document is made. */
    private interface Work {
        DocumentResult result() throws IOException;
    }

    /** The reports are made at the same time from the same facts, which are gathered once. */
    private synchronized RunFacts facts(StepExecution step) {
        if (facts.isEmpty()) {
            RunDocuments.Progressed job = progressed(step);
            facts = Optional.of(new Once<>(() -> documents.facts(job)));
        }
        return facts.get().get();
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
        int count = documents.finished(new RunDocuments.Progressed(job, staging));
        finished.set(count);
        return count;
    }

    /** Publishes the set. */
    Map<String, Integer> publish(StepExecution step) throws IOException, SQLException {
        BuildResult published = publish(
                step.getJobExecution().getJobInstance(),
                setName(step.getJobExecution().getJobParameters()));
        return Map.of(
                "documents",
                published.published().manifest().documents().size(),
                "blocked",
                published.published().manifest().blocked().size());
    }

    /** Publishes a job's set; a staged file that has been lost or damaged since is made again, what is there stays. */
    BuildResult publish(JobInstance instance, String setName) throws IOException, SQLException {
        Path staging = run.output().staging(setName);
        RunDocuments.Progressed job = new RunDocuments.Progressed(instance, staging.resolve("documents"));
        SortedMap<DocumentOrder, DocumentResult> results = documents.paperResults(job);
        results.putAll(documents.reportResults(job, results));
        SetAssembly assembly = new SetAssembly(run, results);
        Path set = staging.resolve("set");
        Manifest manifest = assembly.assemble(job.staging(), set);
        new ReturnedFiles(run.output().returned(), run.templates().folder(), run.language()).write(run.state());
        run.held().require();
        PublishedSet published = run.builds().publish(setName, set, manifest);
        BuildResult made = new BuildResult(published, assembly.findings(), false, assembly.makings());
        Folders.delete(run.output().staging());
        new Snapshots(run.output()).prune(run.snapshots());
        run.predecessor().composed().prune();
        result = Optional.of(made);
        return made;
    }

    private RunDocuments.Progressed progressed(StepExecution step) {
        return new RunDocuments.Progressed(step.getJobExecution().getJobInstance(), staged(step));
    }

    private Path staged(StepExecution step) {
        return run.output()
                .staging(setName(step.getJobExecution().getJobParameters()))
                .resolve("documents");
    }

    private String setName(JobParameters parameters) {
        return run.setName(Launch.sequence(parameters));
    }
}
