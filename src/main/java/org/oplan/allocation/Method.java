package org.oplan.allocation;

import java.util.Collections;
import java.util.List;
import org.oplan.money.Fraction;

/**
 * How the costs of a stage reach its receivers.
 *
 * <p>A pure function; what it returns has the stage's givers as rows and its receivers as columns and, to the last
 * fraction, the stage's cost as its total.
 */
@FunctionalInterface
public interface Method {
    /** Every giver's cost straight to the receivers; what givers do for each other is left out of account. */
    Method DIRECT = stage -> new ExactTable(
            stage.givers().stream().map(Stage.Giver::code).toList(),
            stage.receivers(),
            stage.givers().stream()
                    .map(giver -> direct(giver, stage.receivers()))
                    .toList());

    /** Shares out the costs of a stage. */
    ExactTable share(Stage stage);

    /**
     * Shares out the costs of a stage and proves that nothing was lost or made.
     *
     * @throws IllegalStateException if the method does not conserve the cost
     */
    default ExactTable conserve(Stage stage) {
        ExactTable shared = share(stage);
        if (!shared.total().equals(stage.cost())) {
            throw new IllegalStateException(
                    "A stage's cost of " + stage.cost() + " became " + shared.total() + " when it was shared out");
        }
        return shared;
    }

    private static List<Fraction> direct(Stage.Giver giver, List<String> receivers) {
        return giver.cost().signum() == 0
                ? Collections.nCopies(receivers.size(), Fraction.ZERO)
                : giver.key().weights(receivers).split(giver.cost());
    }
}
