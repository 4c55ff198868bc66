package org.oplan.job;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oplan.store.Run;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.BeanFactory;

/** Starts the job, or restarts what a crash or a failure has left of it. */
final class Launch {
    private static final String IDENTITY = "identity";
    private static final String SEQUENCE = "sequence";

    private final BuildRun run;
    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final BuildSteps steps;
    private final RunHistory history;

    Launch(BeanFactory beans, RunHistory history) {
        this.history = history;
        this.run = beans.getBean(BuildRun.class);
        this.job = beans.getBean(Job.class);
        this.operator = beans.getBean(JobOperator.class);
        this.repository = beans.getBean(JobRepository.class);
        this.steps = beans.getBean(BuildSteps.class);
    }

    /** The number among the sets of one identity, from 0, in a job's parameters. */
    static long sequence(JobParameters parameters) {
        return Objects.requireNonNullElse(parameters.getLong(SEQUENCE), 0L);
    }

    /** Runs the job to its end; only for a process that has the database to itself. */
    BuildResult run() throws JobExecutionException, IOException, SQLException {
        recoverOrphans();
        JobParameters parameters = nextParameters();
        history.start(sequence(parameters));
        try {
            resume(parameters);
            return history.published(result(completed(parameters)));
        } catch (JobInterruptedException e) {
            history.end(Run.Outcome.STOPPED);
            throw e;
        } catch (JobExecutionException | IOException | SQLException | RuntimeException e) {
            history.end(Run.Outcome.FAILED);
            throw e;
        }
    }

    /**
     * Since the database is ours alone, what still counts as running was killed. The framework records a job before its
     * first execution, and refuses to start one that was killed in between; nothing has been done for it yet.
     */
    private void recoverOrphans() {
        history.interruptOpenRuns();
        for (JobInstance instance : repository.findJobInstances(BuildJob.NAME)) {
            List<JobExecution> executions = repository.getJobExecutions(instance);
            executions.forEach(this::recover);
            if (executions.isEmpty()) {
                repository.deleteJobInstance(instance);
            }
        }
    }

    /**
     * Makes an execution one that can be restarted. When a commit or the record of an end is lost, the framework calls
     * the outcome unknown and asks for a person; here every step may be repeated, so it has failed. The framework
     * recovers an execution once; a step of it whose last record arrives after that would count as running forever.
     */
    private void recover(JobExecution execution) {
        boolean open = execution.isRunning()
                || execution.getStepExecutions().stream()
                        .anyMatch(step -> step.getStatus().isRunning());
        if (open) {
            operator.recover(execution);
        }
        for (StepExecution step : execution.getStepExecutions()) {
            if (step.getStatus() == BatchStatus.UNKNOWN || step.getStatus().isRunning()) {
                step.setStatus(BatchStatus.FAILED);
                repository.update(step);
            }
        }
        if (execution.getStatus() == BatchStatus.UNKNOWN) {
            execution.setStatus(BatchStatus.FAILED);
            repository.update(execution);
        }
    }

    /**
     * The parameters of the job that is unfinished for this identity, or else of its next one. A job is also unfinished
     * if its set is shown, but a crash has kept the history from saying so.
     */
    private JobParameters nextParameters() throws IOException {
        boolean isShown = !run.force() && run.shown().isPresent();
        for (long sequence = 0; ; sequence++) {
            JobParameters parameters = new JobParametersBuilder()
                    .addString(IDENTITY, run.identity())
                    .addLong(SEQUENCE, sequence)
                    .toJobParameters();
            JobExecution last = repository.getLastJobExecution(BuildJob.NAME, parameters);
            if (!isComplete(last) || (isShown && !history.tellsOf(sequence))) {
                return parameters;
            }
        }
    }

    /** Runs the job, unless all that it had to do is done. */
    private JobExecution completed(JobParameters parameters) throws JobExecutionException {
        JobExecution last = repository.getLastJobExecution(BuildJob.NAME, parameters);
        return last != null && isComplete(last) ? last : operator.start(job, parameters);
    }

    private static boolean isComplete(@Nullable JobExecution execution) {
        return execution != null && execution.getStatus() == BatchStatus.COMPLETED;
    }

    private void resume(JobParameters parameters) throws IOException {
        JobInstance instance = repository.getJobInstance(BuildJob.NAME, parameters);
        if (instance != null) {
            String set = run.setName(sequence(parameters));
            run.progress()
                    .resumed(steps.resume(instance, run.output().staging(set).resolve("documents")));
        }
    }

    private BuildResult result(JobExecution execution) throws IOException, SQLException, JobExecutionException {
        if (execution.getStatus() == BatchStatus.STOPPED) {
            throw new JobInterruptedException("The job was stopped");
        }
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            List<Throwable> failures = execution.getAllFailureExceptions();
            throw new JobExecutionException(
                    "The job ended as " + execution.getStatus(),
                    failures.isEmpty() ? new IllegalStateException("no cause is known") : failures.getFirst());
        }
        if (steps.result().isPresent()) {
            return steps.result().get();
        }
        return steps.publish(execution.getJobInstance(), run.setName(sequence(execution.getJobParameters())));
    }
}
