package org.oplan.composition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.oplan.allocation.Allocation;
import org.oplan.plan.CostPool;
import org.oplan.plan.CostStage;
import org.oplan.plan.Driver;
import org.oplan.plan.LocalText;
import org.oplan.plan.Plan;

/** The stages of the allocation as templates see them, in one language. */
final class StageModel {
    private final Plan plan;
    private final Function<LocalText, String> text;

    StageModel(Plan plan, Function<LocalText, String> text) {
        this.plan = plan;
        this.text = text;
    }

    /** The stages in order: method and order as parts of term keys, and the pools, in sequence if there is one. */
    List<Map<String, Object>> stages() {
        return Allocation.stages(plan).stream()
                .<Map<String, Object>>map(stage -> Map.of(
                        "code", stage.code(),
                        "title", stage.code().isEmpty() ? "" : text.apply(stage.title()),
                        "method", lower(stage.method()),
                        "order", order(stage),
                        "pools", pools(stage).map(this::pool).toList()))
                .toList();
    }

    /** All who may receive costs, in order: pools, outputs, objectives. */
    List<Map<String, String>> receivers() {
        return Stream.of(
                        plan.pools().stream().map(pool -> receiver(pool.code(), pool.title())),
                        plan.outputs().stream().map(output -> receiver(output.code(), output.title())),
                        plan.objectives().stream()
                                .map(objective -> receiver(
                                        objective.code(),
                                        objective.shortTitle().isEmpty() ? objective.title() : objective.shortTitle())))
                .flatMap(receivers -> receivers)
                .toList();
    }

    private Stream<CostPool> pools(CostStage stage) {
        return stage.order() == CostStage.Order.EXPLICIT
                ? stage.sequence().stream()
                        .flatMap(code ->
                                plan.pools().stream().filter(pool -> pool.code().equals(code)))
                : plan.pools().stream()
                        .filter(pool -> plan.stages().isEmpty() || pool.stage().equals(stage.code()));
    }

    private Map<String, String> pool(CostPool pool) {
        Driver driver = plan.drivers().stream()
                .filter(candidate -> candidate.code().equals(pool.driver()))
                .findFirst()
                .orElseThrow();
        return Map.of(
                "code", pool.code(),
                "title", text.apply(pool.title()),
                "driverTitle", text.apply(driver.title()),
                "basis", text.apply(driver.basis()));
    }

    private Map<String, String> receiver(String code, LocalText title) {
        return Map.of("code", code, "title", text.apply(title));
    }

    /** The order matters only for methods that share out one pool after the other. */
    private static String order(CostStage stage) {
        return switch (stage.method()) {
            case DIRECT, RECIPROCAL -> "";
            case STEP_DOWN, DOUBLE_STEP_DOWN -> lower(stage.order());
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
