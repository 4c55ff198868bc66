package org.oplan.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.oplan.finding.Finding;
import org.oplan.job.RunState;

/** Checks what is dropped into the input folder and says what is wrong with it. */
final class Watch implements Runnable {
    private final Session session;
    private final CommonOptions folders;
    private final AtomicBoolean buildWanted = new AtomicBoolean();
    private final Arrivals arrivals;

    Watch(Session session, CommonOptions folders) {
        this.session = session;
        this.folders = folders;
        this.arrivals = new Arrivals(folders.input());
    }

    /** Whether something has been dropped that is to be built; asked once for each time. */
    boolean wantsBuild() {
        return buildWanted.getAndSet(false);
    }

    @Override
    public void run() {
        Duration pause = Duration.parse(session.settings().get(Setting.SERVE_WATCH));
        while (!session.stop().awaitRequest(pause)) {
            List<String> arrived = arrivals.next();
            if (!arrived.isEmpty()) {
                check(arrived);
                buildWanted.set(Setting.Build.of(session.settings().get(Setting.SERVE_BUILD)) == Setting.Build.DROPPED);
            }
        }
    }

    private void check(List<String> arrived) {
        try (PassingSnapshot snapshot = PassingSnapshot.take(session, folders)) {
            arrived.forEach(path -> report(path, snapshot.state()));
        } catch (IOException | RuntimeException e) {
            new Complaint(session.screen(), false).about(e);
        }
    }

    private void report(String path, RunState state) {
        List<Finding> findings = state.findings().stream()
                .filter(finding -> finding.source().file().equals(path))
                .toList();
        FindingList list = new FindingList(session.screen());
        session.screen().say("serve.dropped", "path", path, "findings", list.counts(findings));
        list.showErrorsAndWarnings(findings);
    }
}
