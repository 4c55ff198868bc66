package org.oplan.store;

import org.flywaydb.core.Flyway;

/** Creates the tables of a database, or brings those of an older version up to date. */
public final class Tables {
    private static final String MIGRATIONS = "classpath:org/oplan/store/migration";

    private Tables() {}

    /**
     * Makes the tables what this version needs; only for the one process that has the database.
     *
     * <p>A database file that is older than the migrations holds the tables of the first one. On a server such tables
     * would be somebody else's, and are refused.
     */
    public static void prepare(Database database) {
        Flyway.configure(Tables.class.getClassLoader())
                .dataSource(database.source())
                .locations(MIGRATIONS)
                .table("oplan_version")
                .baselineVersion("1")
                .baselineOnMigrate(database instanceof DatabaseFile)
                .load()
                .migrate();
    }
}
