package org.oplan.allocation;

import java.util.ArrayList;
import java.util.List;

/** Shares out straight to the receivers. */
final class DirectMethod {
    private DirectMethod() {}

    static Distribution distribute(Stage stage) {
        List<Shares> shares = new ArrayList<>();
        List<List<String>> blocked = new ArrayList<>();
        for (int i = 0; i < stage.givers().size(); i++) {
            Shares own = Shares.of(stage, i, other -> false, stage.carried());
            shares.add(own);
            if (own.base().signum() == 0 && stage.givers().get(i).cost().signum() != 0) {
                blocked.add(List.of(stage.givers().get(i).code()));
            }
        }
        return new Distribution(List.of(new Pass(Flows.still(shares.size()), shares)), blocked);
    }
}
