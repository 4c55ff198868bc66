package org.oplan.cli;

import java.util.List;
import java.util.Map;
import org.oplan.job.Progress;
import org.oplan.job.Stage;

/** Progress for somebody who watches a terminal: one bar that is drawn over and over. */
final class ProgressBar implements Progress {
    private static final int WIDTH = 32;
    private static final String ERASE_LINE = "\r\u001b[2K";

    private final Screen screen;
    private final List<Stage> stages = List.of(Stage.values());

    ProgressBar(Screen screen) {
        this.screen = screen;
    }

    @Override
    public synchronized void started(Stage stage) {
        draw(stages.indexOf(stage), stages.size(), screen.words("progress." + stage.key() + ".name"));
    }

    @Override
    public synchronized void finished(Stage stage, Map<String, Integer> counts) {
        draw(stages.indexOf(stage) + 1, stages.size(), screen.words("progress." + stage.key() + ".name"));
        if (stage == Stage.PUBLISH) {
            screen.out().print(ERASE_LINE);
            screen.out().flush();
        }
    }

    @Override
    public synchronized void resumed(int finishedDocuments) {
        screen.say("progress.resumed", "count", finishedDocuments);
    }

    /** The documents take nearly all of the time, so each moves the bar within their stage. */
    @Override
    public synchronized void document(String path, int finished, int all) {
        draw(stages.indexOf(Stage.DOCUMENTS) * all + finished, stages.size() * all, path);
    }

    private void draw(int done, int all, String what) {
        int filled = done * WIDTH / all;
        screen.out()
                .print(ERASE_LINE + "[" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + "] " + done * 100 / all
                        + "% " + what);
        screen.out().flush();
    }
}
