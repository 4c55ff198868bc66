package org.oplan.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The embedded database of one output folder, which one process at a time may use.
 *
 * <p>Its address is made of nothing but the path. A path with a semicolon is refused: what follows one in the address
 * is a setting, and a setting can run code.
 *
 * @param path the file without its suffix, absolute
 */
public record DatabaseFile(Path path) implements Database {
    static final int LOCKED_BY_ANOTHER_PROCESS = 90020;

    public DatabaseFile {
        path = path.toAbsolutePath().normalize();
        if (path.toString().indexOf(';') >= 0) {
            throw new IllegalArgumentException("A database path holds no semicolon, unlike " + path);
        }
    }

    /**
     * Without a delay, what is committed is in the file before anything else happens, whoever kills the process then.
     */
    @Override
    public String url() {
        return "jdbc:h2:file:" + path + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
    }

    /** The file system guards the file, not the user. */
    @Override
    public String user() {
        return "oplan";
    }

    @Override
    public String password() {
        return "";
    }

    @Override
    public SortedMap<String, String> driverProperties() {
        return new TreeMap<>();
    }

    @Override
    public Ownership take() throws SQLException {
        return new Ownership(DriverManager.getConnection(url(), properties()));
    }

    /** There is no way that could be cut; what goes wrong here goes wrong again. */
    @Override
    public boolean isLost(Throwable failure) {
        return false;
    }
}
