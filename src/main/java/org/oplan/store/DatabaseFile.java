package org.oplan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The embedded database of one output folder, which one process at a time may use.
 *
 * <p>Its address is made of nothing but the path. A path with a semicolon is refused: what follows one in the address
 * is a setting, and a setting can run code.
 *
 * @param path the file without its suffix, absolute
 */
public record DatabaseFile(Path path) {
    /** The user that owns the database; the file system guards it. */
    public static final String USER = "oplan";

    private static final int LOCKED_BY_ANOTHER_PROCESS = 90020;

    public DatabaseFile {
        path = path.toAbsolutePath().normalize();
        if (path.toString().indexOf(';') >= 0) {
            throw new IllegalArgumentException("A database path holds no semicolon, unlike " + path);
        }
    }

    /** The address for the driver. */
    public String url() {
        return "jdbc:h2:file:" + path + ";DB_CLOSE_ON_EXIT=FALSE";
    }

    /**
     * Takes the database for this process, until the connection is closed.
     *
     * @throws SQLException if another process has it ({@link #isLocked}) or if it cannot be opened
     */
    public Connection take() throws SQLException {
        return DriverManager.getConnection(url(), USER, "");
    }

    /** Whether a failure says that another process has the database. */
    public static boolean isLocked(SQLException failure) {
        return failure.getErrorCode() == LOCKED_BY_ANOTHER_PROCESS;
    }
}
