package org.oplan.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Deliveries that are remembered in memory; somebody may look at each entry before it counts. */
final class NoteBook implements DeliveryBook {
    private final Map<String, Delivery> deliveries = new LinkedHashMap<>();
    private Consumer<Delivery> before = delivery -> {};

    @Override
    public List<Delivery> all() {
        List<Delivery> all = new ArrayList<>(deliveries.values());
        Collections.reverse(all);
        return all;
    }

    @Override
    public void put(Delivery delivery) {
        before.accept(delivery);
        deliveries.put(delivery.address() + delivery.path() + delivery.revision(), delivery);
    }

    void beforeEach(Consumer<Delivery> look) {
        before = look;
    }
}
