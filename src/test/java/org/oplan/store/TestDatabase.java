package org.oplan.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.oplan.publication.Sha256;

/** The databases that the tests run on: each output folder has one of its own. */
public enum TestDatabase {
    /** The file in the output folder. */
    FILE {
        @Override
        public Database database(Path output) {
            return new DatabaseFile(output.resolve(".oplan/db/oplan"));
        }

        @Override
        String[] settle(Path output, String... arguments) {
            return arguments;
        }

        @Override
        public void copy(Path from, Path to) {
            // It is copied with the folder.
        }
    },
    /** A server that runs as long as the tests do. */
    SERVER {
        @Override
        public Database database(Path output) {
            return new DatabaseServer(Server.url(databaseName(output)), "postgres", "postgres");
        }

        @Override
        public void copy(Path from, Path to) {
            Server.copy(databaseName(from), databaseName(to));
        }

        @Override
        String[] settle(Path output, String... arguments) throws IOException {
            String settings = "database:\n  url: " + database(output).url() + "\n  user: postgres\n  password-file: "
                    + beside(output, "password", "postgres\n") + "\n";
            int config = List.of(arguments).indexOf("--config");
            if (config >= 0) {
                Path file = Path.of(arguments[config + 1]);
                String others = Files.readString(file);
                Files.writeString(file, others.contains("database:") ? others : others + "\n" + settings);
                return arguments;
            }
            return Stream.concat(
                            Arrays.stream(arguments),
                            Stream.of(
                                    "--config", beside(output, "yaml", settings).toString()))
                    .toArray(String[]::new);
        }
    };

    private static TestDatabase current = FILE;

    static synchronized void use(TestDatabase database) {
        current = database;
    }

    /** The database that the tests use now. */
    public static synchronized TestDatabase current() {
        return current;
    }

    /** The database of an output folder. */
    public static Database of(Path output) {
        return current().database(output);
    }

    /** Connects to the database of an output folder, which nobody else uses at the moment. */
    public static Connection connect(Path output) throws SQLException {
        return of(output).source().getConnection();
    }

    /** A command line that uses the database of the output folder that it names. */
    public static String[] commandLine(String... arguments) {
        int output = List.of(arguments).indexOf("--output");
        try {
            return output < 0 ? arguments : current().settle(Path.of(arguments[output + 1]), arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database of an output folder, created if there is none. */
    public abstract Database database(Path output);

    /** Gives an output folder that was copied, and that nobody uses, the database of the original. */
    public abstract void copy(Path from, Path to);

    abstract String[] settle(Path output, String... arguments) throws IOException;

    /** A file beside the output folder, which goes away with it; on a full disk it stays as it is. */
    private static Path beside(Path output, String ending, String text) throws IOException {
        Path file = output.toAbsolutePath().resolveSibling(output.getFileName() + "." + ending);
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        }
        return file;
    }

    private static String databaseName(Path output) {
        return "o" + Sha256.of(output.toAbsolutePath().normalize().toString()).substring(0, 24);
    }

    /** A PostgreSQL server without anything installed. */
    private static final class Server {
        private static final SortedSet<String> DATABASES = new TreeSet<>();
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The address of a database, which is created when it is first asked for. */
        static synchronized String url(String database) {
            if (DATABASES.add(database)) {
                execute("create database " + database);
            }
            return "jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/" + database;
        }

        static synchronized void copy(String from, String to) {
            execute("drop database if exists " + to + " with (force)");
            execute("create database " + to + " template " + from);
            DATABASES.add(to);
        }

        private static void execute(String command) {
            try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(command);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
