package org.oplan.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A database of a PostgreSQL server, which belongs to one output folder.
 *
 * <p>The owner holds an advisory lock in a session of its own; the server releases it when that session ends, however
 * it ends. The address may carry the parameters listed in {@link #ACCEPTED} and no others: some of the driver's
 * parameters name classes to load.
 *
 * @param url the address, {@code jdbc:postgresql://host:5432/oplan}
 * @param user the user that owns the tables
 * @param password the password; empty if the server asks for none
 */
public record DatabaseServer(String url, String user, String password) implements Database {
    /** What an address looks like. */
    public static final String ACCEPTED = "jdbc:postgresql://HOST:5432/NAME, with ?sslmode=, sslrootcert=,"
            + " currentSchema=, connectTimeout= or socketTimeout= after it";

    static final String LOCKED_BY_ANOTHER_SESSION = "55P03";

    private static final Pattern ADDRESS = Pattern.compile("jdbc:postgresql://[\\w.-]+(:\\d{1,5})?/[\\w.-]+"
            + "(\\?PARAMETER(&PARAMETER)*)?"
                    .replace(
                            "PARAMETER", "(sslmode|sslrootcert|currentSchema|connectTimeout|socketTimeout)=[\\w./-]+"));

    private static final String CLOSED_BY_THE_POOL = "Connection is closed";

    /** The word oplan in ASCII: nobody else takes this number by chance. */
    private static final long LOCK = 0x6f_70_6c_61_6eL;

    public DatabaseServer {
        if (!ADDRESS.matcher(url).matches()) {
            throw new IllegalArgumentException("A server's address is " + ACCEPTED);
        }
    }

    /** A server that does not answer within a minute has been lost. */
    @Override
    public SortedMap<String, String> driverProperties() {
        return new TreeMap<>(Map.of("connectTimeout", "10", "socketTimeout", "60", "tcpKeepAlive", "true"));
    }

    @Override
    public Ownership take() throws SQLException {
        Connection session = DriverManager.getConnection(url, properties());
        try (PreparedStatement lock = session.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet answer = lock.executeQuery()) {
                if (answer.next() && answer.getBoolean(1)) {
                    return new Ownership(session);
                }
            }
        } catch (SQLException e) {
            session.close();
            throw e;
        }
        session.close();
        throw new SQLException("Another session has the database", LOCKED_BY_ANOTHER_SESSION);
    }

    /** Looks at all causes, and at what else was noticed with each. */
    @Override
    public boolean isLost(Throwable failure) {
        Deque<Throwable> open = new ArrayDeque<>();
        for (Throwable cause = failure; cause != null && open.size() < 50; cause = cause.getCause()) {
            open.add(cause);
            open.addAll(List.of(cause.getSuppressed()));
        }
        return open.stream().anyMatch(DatabaseServer::isCut);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url + " as " + user;
    }

    /** The state 08… says that a connection broke, 57P0… that the server goes down or comes up. */
    private static boolean isCut(Throwable failure) {
        return CLOSED_BY_THE_POOL.equals(failure.getMessage())
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLRecoverableException
                || failure instanceof SQLNonTransientConnectionException
                || (failure instanceof SQLException known
                        && known.getSQLState() != null
                        && (known.getSQLState().startsWith("08")
                                || known.getSQLState().startsWith("57P0")));
    }
}
