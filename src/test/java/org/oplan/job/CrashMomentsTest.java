package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.store.OnEveryDatabase;
import org.oplan.store.TestDatabase;

/**
 * Commands that are killed before each thing that they do for good, and at random moments; then run again, and compared
 * with an undisturbed run. The profile {@code crash} kills before every single one of them, and 200 times at random.
 */
@OnEveryDatabase
class CrashMomentsTest {
    /** How many kills a test makes at such points, evenly spread; and at random moments. */
    private static final int POINTS = Integer.getInteger("crash.points", 2);

    private static final int MOMENTS = Integer.getInteger("crash.moments", 1);
    private static final long SEED = Long.getLong("crash.seed", 20261125);

    @TempDir
    private Path folder;

    @Test
    void aBuildThatIsKilledAnywhereEndsAsIfNothingHadHappened() throws Exception {
        try (CrashScene scene = new CrashScene(folder, false)) {
            scene.first("build");
            scene.drop("gs.plan", "plan GS\nfigure total/2021 7\nprints council total/2021\ntext tdag first");
            scene.then("build");
            killEverywhere(scene, POINTS, MOMENTS);
        }
    }

    @Test
    void anApprovalThatIsKilledAnywhereIsGivenOnceByTheNext() throws Exception {
        try (CrashScene scene = new CrashScene(folder, true)) {
            scene.first("build", "--by", "Jean Dupont");
            scene.then("approve", "--all", "--by", "Amina Diallo");
            killEverywhere(scene, 1 + POINTS / 3, MOMENTS / 4);
        }
    }

    @Test
    void aPublicationThatIsKilledAnywhereIsThereOnceOrNotAtAll() throws Exception {
        try (CrashScene scene = new CrashScene(folder, true)) {
            scene.first("build", "--by", "Jean Dupont");
            scene.first("approve", "operational-plan-council", "--by", "Amina Diallo");
            scene.first("publish", "operational-plan-council", "--by", "Li Wei");
            scene.drop("gs.plan", "plan GS\nfigure total/2021 7\nprints council total/2021\ntext tdag first");
            scene.first("build", "--by", "Jean Dupont");
            scene.first("approve", "operational-plan-council", "--by", "Amina Diallo");
            scene.then("publish", "operational-plan-council", "--by", "Li Wei", "--revision", "Rev.1");
            killEverywhere(scene, 1 + POINTS / 3, MOMENTS / 2);
        }
    }

    private static void killEverywhere(CrashScene scene, int points, int moments) throws Exception {
        Path undisturbed = scene.copy("undisturbed");
        List<String> effects = scene.runUndisturbed(undisturbed);
        CrashMoments crashes = new CrashMoments(scene, scene.state(undisturbed));
        assertThat(crashes.expected().violations(crashes.expected()))
                .as("the undisturbed run")
                .isEmpty();
        assertThat(effects).hasSizeGreaterThan(3);

        SortedSet<Integer> spread = spread(points, effects.size());
        for (int point : spread) {
            crashes.killBefore(point);
        }
        long time = moments == 0 ? 0 : scene.time();
        Random random = new Random(SEED);
        for (int i = 0; i < moments; i++) {
            crashes.killAfter(random.nextLong(time));
        }
        System.out.println(TestDatabase.current() + ": killed at " + spread.size() + " of " + effects.size()
                + " points " + counts(effects) + ", and at " + moments + " random moments within " + time
                + " ms (seed " + SEED + "), longest recovery " + crashes.slowest() + " ms, violations: "
                + crashes.violations());
        assertThat(crashes.violations()).isEmpty();
        assertThat(crashes.slowest()).as("milliseconds to recover").isLessThan(30_000);
    }

    private static SortedSet<Integer> spread(int points, int all) {
        SortedSet<Integer> spread = new TreeSet<>();
        for (int i = 0; i < points; i++) {
            spread.add((int) ((i + 0.5) * all / points));
        }
        return spread;
    }

    private static SortedMap<String, Integer> counts(List<String> effects) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        effects.forEach(effect -> counts.merge(effect.replaceFirst(".*\\.(?=\\w+\\.)", ""), 1, Integer::sum));
        return counts;
    }
}
