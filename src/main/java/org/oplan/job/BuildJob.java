package org.oplan.job;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The job {@code build}: intake, check, allocate, documents and reports (one partition each), publish. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class BuildJob {
    static final String NAME = "build";

    /** They need what the papers gave, so they have a step of their own; to those who watch, it is the same stage. */
    private static final String REPORTS = "reports";

    /** Two documents at a time: a page of Chinese text is large, and so are its fonts. */
    private static final int WORKERS = 2;

    @Bean
    DocumentResults documentResults(JobRepository repository) {
        return new DocumentResults(repository);
    }

    @Bean
    BuildSteps buildSteps(BuildRun run, DocumentResults results) {
        return new BuildSteps(run, results);
    }

    @Bean
    Job build(JobRepository repository, PlatformTransactionManager transactions, BuildRun run, BuildSteps steps) {
        StepMaker maker = new StepMaker(repository, transactions, run.progress(), steps);
        return new JobBuilder(NAME, repository)
                .start(maker.step(Stage.INTAKE, steps::intake))
                .next(maker.step(Stage.CHECK, steps::check))
                .next(maker.step(Stage.ALLOCATE, steps::allocate))
                .next(documents(maker, Stage.DOCUMENTS.key(), steps::papers, steps::paper))
                .next(documents(maker, REPORTS, steps::reports, steps::report))
                .next(maker.publish())
                .build();
    }

    private static Step documents(
            StepMaker maker, String name, Supplier<Map<String, ExecutionContext>> partitions, DocumentWork work) {
        SimpleAsyncTaskExecutor workers = new SimpleAsyncTaskExecutor(DocumentResults.STEP + "-");
        workers.setConcurrencyLimit(WORKERS);
        return new StepBuilder(name, maker.repository())
                .partitioner(DocumentResults.STEP, gridSize -> partitions.get())
                .step(maker.document(work))
                .taskExecutor(workers)
                .build();
    }

    /** Makes the document of one partition. */
    private interface DocumentWork {
        void make(StepExecution partition) throws Exception;
    }

    /** Makes steps that report their progress. */
    private record StepMaker(
            JobRepository repository, PlatformTransactionManager transactions, Progress progress, BuildSteps steps) {

        Step step(Stage stage, Supplier<Map<String, Integer>> work) {
            return tasklet(
                    stage.key(),
                    (contribution, context) -> report(stage, () -> {
                        steps.checkStop();
                        return work.get();
                    }));
        }

        Step publish() {
            return tasklet(
                    Stage.PUBLISH.key(),
                    (contribution, context) -> report(Stage.PUBLISH, () -> {
                        steps.checkStop();
                        return steps.publish(contribution.getStepExecution());
                    }));
        }

        Step document(DocumentWork work) {
            return tasklet(DocumentResults.STEP, (contribution, context) -> {
                work.make(contribution.getStepExecution());
                return RepeatStatus.FINISHED;
            });
        }

        private Step tasklet(String name, Tasklet tasklet) {
            return new StepBuilder(name, repository)
                    .tasklet(tasklet, transactions)
                    .build();
        }

        private RepeatStatus report(Stage stage, Callable<Map<String, Integer>> work) throws Exception {
            progress.started(stage);
            progress.finished(stage, work.call());
            return RepeatStatus.FINISHED;
        }
    }
}
