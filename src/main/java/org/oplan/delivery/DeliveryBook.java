package org.oplan.delivery;

import java.util.List;

/** Where deliveries are remembered; what {@link #put} has returned from is remembered after a crash. */
public interface DeliveryBook {

    /** All deliveries, the newest first. */
    List<Delivery> all();

    /** Remembers a delivery in place of an earlier state of it. */
    void put(Delivery delivery);
}
