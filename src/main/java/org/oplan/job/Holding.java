package org.oplan.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import org.oplan.publication.OutputFolder;
import org.oplan.store.Archive;
import org.oplan.store.Database;
import org.oplan.store.DatabaseFile;
import org.oplan.store.DatabaseServer;
import org.oplan.store.Ownership;
import org.oplan.store.Tables;

/**
 * An output folder with its database, held by this process alone until it is closed.
 *
 * <p>The folder has a lock of its own beside that of the database: two processes with different databases must not
 * publish into one folder.
 */
final class Holding implements AutoCloseable {
    private final OutputFolder output;
    private final Database database;
    private final Ownership ownership;
    private final FileChannel channel;

    private Holding(OutputFolder output, Database database, Ownership ownership, FileChannel channel) {
        this.output = output;
        this.database = database;
        this.ownership = ownership;
        this.channel = channel;
    }

    /** The database of an output folder: the server, if one is named, or else the folder's own file. */
    static Database database(OutputFolder output, Optional<DatabaseServer> server) {
        if (server.isPresent()) {
            return server.get();
        }
        try {
            return new DatabaseFile(output.database().resolve("oplan"));
        } catch (IllegalArgumentException e) {
            throw RunFailure.at("output-semicolon", output.root(), "", e);
        }
    }

    /**
     * Takes both.
     *
     * @throws RunFailure if another process holds the folder
     * @throws SQLException if the database cannot be taken
     */
    static Holding take(OutputFolder output, Database database) throws IOException, SQLException {
        FileChannel channel = FileChannel.open(
                output.workspace().resolve("held"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw RunFailure.at("locked", output.root());
            }
            return new Holding(output, database, database.take(), channel);
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw RunFailure.at("locked", output.root(), "", e);
        } catch (IOException | SQLException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    OutputFolder output() {
        return output;
    }

    Database database() {
        return database;
    }

    /** Makes the tables ready for use. */
    Archive prepareTables() {
        Tables.prepare(database);
        return new Archive(database.source());
    }

    /**
     * Requires that nobody else can have taken the database meanwhile; asked before anything becomes visible.
     *
     * @throws SQLException if the connection that holds it is gone
     */
    void require() throws SQLException {
        ownership.require();
    }

    /** Adds to a failure that the database has been lost, if so: what fails then fails for all sorts of reasons. */
    void confess(Exception failure) {
        try {
            ownership.require();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void close() throws IOException {
        ownership.close();
        channel.close();
    }
}
