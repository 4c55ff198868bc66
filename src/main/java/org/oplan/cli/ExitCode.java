package org.oplan.cli;

/** What the process returns; also documented by {@code --help}. */
public final class ExitCode {
    /** Everything was built, perhaps with warnings, or nothing had to be done. */
    public static final int BUILT = 0;

    /** Something was refused or blocked by an error finding; everything else was built. */
    public static final int BLOCKED = 1;

    /** The command was not understood. */
    public static final int USAGE = 2;

    /** The run could not be completed; what was published before is as it was. */
    public static final int FAILED = 3;

    private ExitCode() {}
}
