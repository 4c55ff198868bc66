package org.oplan.intake;

import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.oplan.plan.Identity;
import org.oplan.plan.Plan;

/** The currencies of the units' ledgers, which are those of their plans: a ledger names none. */
final class LedgerCurrencies {
    private final Map<String, Currency> currencies = new HashMap<>();
    private final Set<String> unclear = new HashSet<>();

    /** The currencies of the units that have a plan. */
    LedgerCurrencies(List<Plan> plans) {
        for (Plan plan : plans) {
            Identity identity = plan.identity();
            Currency other = currencies.putIfAbsent(identity.unit(), identity.currency());
            if (other != null && !other.equals(identity.currency())) {
                unclear.add(identity.unit());
            }
        }
    }

    /** The currency of a unit; empty if it has no plan, or plans in several currencies. */
    Optional<Currency> of(String unit) {
        return unclear.contains(unit) ? Optional.empty() : Optional.ofNullable(currencies.get(unit));
    }

    /** Whether the unit has plans in several currencies. */
    boolean isUnclear(String unit) {
        return unclear.contains(unit);
    }
}
