package org.oplan.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.oplan.publication.Volume;
import org.oplan.store.Database;
import org.oplan.store.DatabaseServer;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInterruptedException;

/** Finds out what an exception means to the person who started the run. */
final class FailureDiagnosis {
    private static final long LEAST_SPACE = 64 * 1024;

    private FailureDiagnosis() {}

    /** The failure that an exception stands for. */
    static RunFailure of(Throwable thrown, Path output, Optional<DatabaseServer> server) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isDiskFull(cause) || isLockedForWantOfSpace(cause, output)) {
                return onVolume("disk-full", cause, output);
            }
            if (isReadOnly(cause)) {
                return onVolume("read-only", cause, output);
            }
        }
        return server.flatMap(known -> ofServer(thrown, known)).orElseGet(() -> ofKnown(thrown, output));
    }

    /** What a broken line to the server causes looks like a broken file further down. */
    private static Optional<RunFailure> ofServer(Throwable thrown, DatabaseServer server) {
        if (server.isLost(thrown)) {
            return Optional.of(RunFailure.at("database-lost", server, sqlMessage(thrown), thrown));
        }
        boolean speaksOfDatabase = sqlFailure(thrown)
                .filter(failure -> !Database.isLocked(failure))
                .isPresent();
        return speaksOfDatabase
                ? Optional.of(RunFailure.at("database-server", server, sqlMessage(thrown), thrown))
                : Optional.empty();
    }

    private static RunFailure ofKnown(Throwable thrown, Path output) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case RunFailure failure -> {
                    return failure;
                }
                case FileSystemException failure -> {
                    return ofFile(failure, output);
                }
                case SQLException failure
                when Database.isLocked(failure) -> {
                    return RunFailure.at("locked", output, "", failure);
                }
                case OutOfMemoryError failure -> {
                    return RunFailure.at("out-of-memory", output, message(failure), failure);
                }
                case JobInterruptedException stopped -> {
                    return RunFailure.at("stopped", output, "", stopped);
                }
                case IOException failure -> {
                    return RunFailure.at("io", output, message(failure), failure);
                }
                default -> {
                    // The next cause may say more.
                }
            }
        }
        return ofOther(thrown, output);
    }

    private static RunFailure ofFile(FileSystemException failure, Path output) {
        String file = failure.getFile() == null ? output.toString() : failure.getFile();
        return switch (failure) {
            case AccessDeniedException denied -> RunFailure.at("access-denied", file, "", denied);
            case NoSuchFileException missing -> RunFailure.at("file-missing", file, "", missing);
            case FileAlreadyExistsException other -> RunFailure.at("file-in-the-way", file, "", other);
            case NotDirectoryException other -> RunFailure.at("file-in-the-way", file, "", other);
            default -> RunFailure.at("io", file, String.valueOf(failure.getReason()), failure);
        };
    }

    private static RunFailure ofOther(Throwable thrown, Path output) {
        if (sqlFailure(thrown).isPresent()) {
            return RunFailure.at("database", output, sqlMessage(thrown), thrown);
        }
        Throwable told =
                thrown instanceof JobExecutionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return RunFailure.at("unexpected", output, message(told), thrown);
    }

    private static Optional<SQLException> sqlFailure(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure) {
                return Optional.of(failure);
            }
        }
        return Optional.empty();
    }

    private static String sqlMessage(Throwable thrown) {
        return sqlFailure(thrown).map(FailureDiagnosis::message).orElse("");
    }

    private static RunFailure onVolume(String code, Throwable cause, Path output) {
        Path place = cause instanceof FileSystemException failure && failure.getFile() != null
                ? Path.of(failure.getFile())
                : output;
        return RunFailure.at(code, place, message(cause), cause).with("volume", Volume.of(place));
    }

    /** The database passes on what the system says as text only. */
    private static boolean isDiskFull(Throwable failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left")
                || message.contains("not enough space")
                || message.contains("disk quota exceeded");
    }

    /** H2 closes a file that it cannot extend, and then finds it taken by its own process. */
    private static boolean isLockedForWantOfSpace(Throwable failure, Path output) {
        if (!(failure instanceof SQLException locked) || !Database.isLocked(locked)) {
            return false;
        }
        try {
            return Files.getFileStore(output).getUsableSpace() < LEAST_SPACE;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean isReadOnly(Throwable failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("read-only file system");
    }

    private static String message(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null
                ? thrown.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
