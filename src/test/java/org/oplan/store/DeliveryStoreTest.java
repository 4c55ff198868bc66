package org.oplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.delivery.Delivery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@OnEveryDatabase
class DeliveryStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir
    private Path output;

    private DeliveryStore store = new DeliveryStore(JdbcClient.create(new DriverManagerDataSource()));

    @BeforeEach
    void openStore() {
        Database database = TestDatabase.of(output);
        Tables.prepare(database);
        store = new DeliveryStore(JdbcClient.create(database.source()));
    }

    @Test
    void aDeliveryIsRememberedInItsLastState() {
        Delivery waiting = delivery("a@example.org", Delivery.State.WAITING, 0, Optional.of(NOON));
        Delivery sent = delivery("a@example.org", Delivery.State.SENT, 2, Optional.empty());
        store.put(waiting);
        assertThat(store.all()).containsExactly(waiting);
        store.put(sent);
        assertThat(store.all()).containsExactly(sent);
    }

    @Test
    void theNewestComesFirst() {
        Delivery first = delivery("a@example.org", Delivery.State.SENT, 1, Optional.empty());
        Delivery second = delivery("b@example.org", Delivery.State.SENT, 1, Optional.empty());
        store.put(first);
        store.put(second);
        assertThat(store.all()).containsExactly(second, first);
    }

    private static Delivery delivery(String address, Delivery.State state, int attempts, Optional<Instant> due) {
        return new Delivery(
                address,
                "gs-2020-2023/operational-plan-council-en",
                "r".repeat(64),
                "C19/31-E",
                state,
                attempts,
                NOON,
                due,
                "421 тут");
    }
}
