package org.oplan.job;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.job.JobInterruptedException;

/** The wish that a run should stop where it can be taken up again, and the news that it has. */
public final class StopSignal {
    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Asks the run to stop. */
    public void request() {
        requested.countDown();
    }

    /** Whether somebody has asked. */
    public boolean isRequested() {
        return requested.getCount() == 0;
    }

    /** Says that nothing runs any more. */
    public void ended() {
        ended.countDown();
    }

    /** Waits for the wish; whether it has come. */
    public boolean awaitRequest(Duration longest) {
        return await(requested, longest);
    }

    /** Waits until nothing runs any more; whether that is so. */
    public boolean awaitEnd(Duration longest) {
        return await(ended, longest);
    }

    /** Lets a step end as stopped, if somebody has asked. */
    void check() throws JobInterruptedException {
        if (isRequested()) {
            throw new JobInterruptedException("A stop was requested");
        }
    }

    private static boolean await(CountDownLatch latch, Duration longest) {
        try {
            return latch.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
