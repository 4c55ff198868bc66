package org.oplan.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;

/** The right to be the only process that uses a database; it lasts as long as its connection. */
public final class Ownership implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;

    private final Connection connection;

    Ownership(Connection connection) {
        this.connection = connection;
    }

    /**
     * Requires that nobody else can have taken the database meanwhile.
     *
     * @throws SQLException if the connection is gone, and with it the right
     */
    public void require() throws SQLException {
        if (!connection.isValid(PATIENCE_SECONDS)) {
            throw new SQLRecoverableException("The session that holds the database has ended", "08006");
        }
    }

    /** Lets go. A connection that is lost already has let go by itself. */
    @Override
    @SuppressWarnings("EmptyCatch")
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // The server has noticed before us.
        }
    }
}
