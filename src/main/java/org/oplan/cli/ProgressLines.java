package org.oplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.oplan.job.Progress;
import org.oplan.job.Stage;

/** Progress for logs and pipes: one line for each stage. */
final class ProgressLines implements Progress {
    private final Screen screen;

    ProgressLines(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void started(Stage stage) {}

    @Override
    public synchronized void finished(Stage stage, Map<String, Integer> counts) {
        List<Object> arguments = new ArrayList<>();
        counts.forEach((name, count) -> {
            arguments.add(name);
            arguments.add(count);
        });
        screen.say("progress." + stage.key(), arguments.toArray());
    }

    @Override
    public synchronized void resumed(int finishedDocuments) {
        screen.say("progress.resumed", "count", finishedDocuments);
    }

    @Override
    public synchronized void document(String path, int finished, int all) {
        if (finished == all) {
            screen.say("progress.documents", "count", all);
        }
    }
}
