package org.oplan.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** All that a database remembers. */
public final class Archive {
    private final RunStore runs;
    private final FigureStore figures;
    private final EventLog events;
    private final RegisterStore publications;
    private final DeliveryStore deliveries;
    private final TransactionTemplate transactions;

    /** What a database whose tables are ready remembers. */
    public Archive(DataSource source) {
        JdbcClient database = JdbcClient.create(source);
        this.runs = new RunStore(database);
        this.figures = new FigureStore(database);
        this.events = new EventLog(database);
        this.publications = new RegisterStore(database);
        this.deliveries = new DeliveryStore(database);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** The runs, with what each found. */
    public RunStore runs() {
        return runs;
    }

    /** The figures of each run. */
    public FigureStore figures() {
        return figures;
    }

    /** Who did what. */
    public EventLog events() {
        return events;
    }

    /** What was published under which symbol. */
    public RegisterStore publications() {
        return publications;
    }

    /** What was sent to whom. */
    public DeliveryStore deliveries() {
        return deliveries;
    }

    /** Remembers several things or none. */
    public void together(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }
}
