package org.oplan.store;

import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Where runs are remembered: a file in the output folder, or a PostgreSQL server. */
public sealed interface Database permits DatabaseFile, DatabaseServer {

    /** The address for the driver. */
    String url();

    /** The user that owns the tables. */
    String user();

    /** The password of that user; empty if there is none. */
    String password();

    /** What the driver has to know besides. */
    SortedMap<String, String> driverProperties();

    /** Connections that are opened when somebody asks, for the one process that has the database. */
    default DataSource source() {
        DriverManagerDataSource source = new DriverManagerDataSource(url(), user(), password());
        source.setConnectionProperties(properties());
        return source;
    }

    /** Everything that a connection needs besides the address. */
    default Properties properties() {
        Properties all = new Properties();
        all.putAll(new TreeMap<>(Map.of("user", user(), "password", password())));
        all.putAll(driverProperties());
        return all;
    }

    /**
     * Takes the database for this process alone, until the ownership is closed or its connection is lost.
     *
     * @throws SQLException if another process has it ({@link #isLocked}) or if it cannot be opened
     */
    Ownership take() throws SQLException;

    /** Whether a failure says that the way to the database was cut, so that trying again may help. */
    boolean isLost(Throwable failure);

    /** Whether a failure says that another process has the database. */
    static boolean isLocked(SQLException failure) {
        return failure.getErrorCode() == DatabaseFile.LOCKED_BY_ANOTHER_PROCESS
                || DatabaseServer.LOCKED_BY_ANOTHER_SESSION.equals(failure.getSQLState());
    }
}
