package org.oplan.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Kills a command again and again, runs it to its end each time, and compares what is there with what should be. */
final class CrashMoments {
    /** After so many kills, long runs say how far they are. */
    private static final int REPORTED = 25;

    private final CrashScene scene;
    private final CrashState expected;
    private final List<String> violations = new ArrayList<>();
    private long slowest;
    private int kills;

    CrashMoments(CrashScene scene, CrashState expected) {
        this.scene = scene;
        this.expected = expected;
    }

    /** What an undisturbed run leaves. */
    CrashState expected() {
        return expected;
    }

    /** What was wrong, and after which kill. */
    List<String> violations() {
        return List.copyOf(violations);
    }

    /** How many milliseconds the longest run after a kill took. */
    long slowest() {
        return slowest;
    }

    /** Kills before an effect, by its number. */
    void killBefore(int effect) throws Exception {
        Path output = scene.copy("killed");
        List<String> done = scene.killBefore(effect, output);
        goOn(output, "killed before effect " + effect + ", after " + (done.isEmpty() ? "nothing" : done.getLast()));
    }

    /** Kills after some milliseconds. */
    void killAfter(long moment) throws Exception {
        Path output = scene.copy("killed");
        Process process = scene.start(output);
        boolean isOver = process.waitFor(moment, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        goOn(output, (isOver ? "ended before " : "killed after ") + moment + " ms");
    }

    /** Looks as a reader would, runs the command again and compares. */
    private void goOn(Path output, String moment) throws Exception {
        CrashState.visibleDamage(output).forEach(damage -> violations.add(moment + ": a reader sees " + damage));
        try {
            slowest = Math.max(slowest, scene.run(output));
            scene.state(output).violations(expected).forEach(violation -> violations.add(moment + ": " + violation));
        } catch (AssertionError failure) {
            violations.add(moment + ": " + failure.getMessage());
        }
        if (++kills % REPORTED == 0) {
            System.out.println(kills + " kills, the last one " + moment + "; violations: " + violations);
        }
    }
}
