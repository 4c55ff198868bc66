package org.oplan.job;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Why a run cannot go on, for reasons that lie outside the data: a folder, the disk, another instance.
 *
 * <p>It holds no sentence: its words are the terms {@code failure.CODE} and {@code failure.CODE.remedy}.
 */
public final class RunFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient SortedMap<String, String> arguments;

    private RunFailure(String code, SortedMap<String, String> arguments, @Nullable Throwable cause) {
        super(code + " " + arguments, cause);
        this.code = code;
        this.arguments = Collections.unmodifiableSortedMap(arguments);
    }

    /** A failure about a file or folder. */
    public static RunFailure at(String code, Object path) {
        return at(code, path, "", null);
    }

    /** A failure about a file or folder, with what the system says. */
    public static RunFailure at(String code, Object path, String reason, @Nullable Throwable cause) {
        SortedMap<String, String> arguments = new TreeMap<>();
        arguments.put("path", path.toString());
        arguments.put("reason", reason);
        return new RunFailure(code, arguments, cause);
    }

    /** A failure about a line of a file; {@code arguments} are what its sentences mention besides. */
    static RunFailure in(String path, String code, SortedMap<String, String> arguments) {
        SortedMap<String, String> all = new TreeMap<>(arguments);
        all.put("path", path);
        return new RunFailure(code, all, new IllegalStateException(code));
    }

    /** The same failure, saying more. */
    public RunFailure with(String name, Object value) {
        SortedMap<String, String> more = new TreeMap<>(arguments);
        more.put(name, value.toString());
        return new RunFailure(code, more, getCause());
    }

    /** Its code. */
    public String code() {
        return code;
    }

    /** What its sentences mention. */
    public SortedMap<String, String> arguments() {
        return arguments;
    }
}
