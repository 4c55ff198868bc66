package org.oplan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oplan.delivery.Delivery;
import org.oplan.delivery.DeliveryBook;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The deliveries of an output folder; each change of one is committed at once. */
public final class DeliveryStore implements DeliveryBook {
    private final JdbcClient database;

    DeliveryStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Delivery> all() {
        return database.sql("select * from oplan_delivery order by changed desc, id desc")
                .query((row, number) -> delivery(row))
                .list();
    }

    @Override
    public void put(Delivery delivery) {
        int known = database.sql("update oplan_delivery set state = ?, attempts = ?, changed = ?, due = ?, reason = ?"
                        + " where address = ? and path = ? and revision = ?")
                .params(delivery.state().name(), delivery.attempts(), at(delivery.changed()))
                .param(due(delivery))
                .params(delivery.reason(), delivery.address(), delivery.path(), delivery.revision())
                .update();
        if (known == 0) {
            database.sql("insert into oplan_delivery"
                            + " (address, path, revision, symbol, state, attempts, changed, due, reason)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(delivery.address(), delivery.path(), delivery.revision(), delivery.symbol())
                    .params(delivery.state().name(), delivery.attempts(), at(delivery.changed()))
                    .param(due(delivery))
                    .param(delivery.reason())
                    .update();
        }
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getString("address"),
                row.getString("path"),
                row.getString("revision"),
                row.getString("symbol"),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("changed", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("due", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                row.getString("reason"));
    }

    private static @Nullable OffsetDateTime due(Delivery delivery) {
        return delivery.due().map(DeliveryStore::at).orElse(null);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
