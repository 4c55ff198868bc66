package org.oplan.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a file shows that it is completely written: its size and time are the same at two looks.
 *
 * <p>Only files that were written to a moment ago are looked at twice, all of them with one pause, so that a folder
 * that nobody writes to costs no time.
 *
 * @param clock tells how long ago a file was written to
 * @param quiet for how long a file has to be left alone to be taken at the first look
 * @param pause what is done between the two looks
 */
public record Settling(Clock clock, Duration quiet, Runnable pause) {
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** The rule of the house. */
    public static Settling of(Clock clock) {
        return new Settling(clock, QUIET, Settling::sleep);
    }

    /** Takes every file at the first look. */
    static Settling none() {
        return new Settling(Clock.systemUTC(), Duration.ofDays(-36_500), () -> {});
    }

    /** Those of the files that are still being written. */
    SortedSet<Path> unsettled(Collection<Path> files) {
        Map<Path, Look> first = new TreeMap<>();
        files.forEach(file -> look(file).filter(this::isRecent).ifPresent(look -> first.put(file, look)));
        SortedSet<Path> changing = new TreeSet<>();
        if (!first.isEmpty()) {
            pause.run();
            first.forEach((file, look) -> {
                if (!look(file).equals(Optional.of(look))) {
                    changing.add(file);
                }
            });
        }
        return changing;
    }

    private boolean isRecent(Look look) {
        return look.written().toInstant().isAfter(clock.instant().minus(quiet));
    }

    private static Optional<Look> look(Path file) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(new Look(attributes.size(), attributes.lastModifiedTime()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Look(long size, FileTime written) {}
}
