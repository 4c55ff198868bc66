package org.oplan.plan;

import static org.oplan.plan.PlanBuilder.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The printed figures of the General Secretariat's plan for 2020–2023, as a plan and as the oracle of tests. */
public final class SecretariatPlan {
    /** The pools in the order of the printed rows. */
    public static final List<String> POOLS = List.of("DOC", "ADM", "SUP", "INT");

    private SecretariatPlan() {}

    /** The plan: pools are the sums of their printed cells, keys and contributions the reconstructed ones. */
    public static PlanBuilder builder() {
        PlanBuilder plan = new PlanBuilder();
        plan.identity = new Identity(
                "plan",
                "GS",
                text("General Secretariat"),
                new Period(2020, 2023),
                new Period(2020, 2021),
                "1",
                PlanBuilder.CHF,
                "en",
                List.of("en", "zh"),
                List.of(),
                PlanBuilder.FILE);
        plan.goals = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            plan.goals.add(PlanBuilder.goal("G" + i, i + 1));
        }
        plan.units = List.of(unit("R"), unit("T"), unit("D"), unit("I"));
        plan.objectives = objectives();
        plan.outputs = outputs();
        plan.outcomes = plan.objectives.stream()
                .filter(objective -> objective.unit().equals("I"))
                .map(objective -> PlanBuilder.outcome(objective.code() + "-a", objective.code(), 2))
                .toList();
        plan.drivers = drivers();
        plan.pools = pools();
        plan.contributions = contributions();
        return plan;
    }

    /** A printed cell of Annex 2: a pool's cost for an objective. */
    public static long printed(String pool, String objective) {
        return Long.parseLong(
                rows("annex2-objectives-2020").get(POOLS.indexOf(pool)).get(objective));
    }

    /** A printed cell of Annex 2: a pool's cost for a goal. */
    public static long printedForGoal(String pool, int goal) {
        return Long.parseLong(rows("annex2-goals-2020").get(POOLS.indexOf(pool)).get("Goal " + goal));
    }

    /** The lines of a file of printed figures. */
    public static List<CSVRecord> rows(String name) {
        String path = "/gs-2020-2023/" + name + ".csv";
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(SecretariatPlan.class.getResourceAsStream(path)), StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Unit unit(String code) {
        Unit.Kind kind = code.equals("I") ? Unit.Kind.INTERSECTORAL : Unit.Kind.SECTOR;
        return new Unit(code, kind, text("ITU-" + code), PlanBuilder.cell("Units", 2, 1));
    }

    private static List<Objective> objectives() {
        List<Objective> objectives = new ArrayList<>();
        for (CSVRecord row : rows("key-shares-reconstructed")) {
            String code = row.get("objective");
            objectives.add(PlanBuilder.objective(code, code.substring(0, 1), objectives.size() + 2));
        }
        return objectives;
    }

    private static List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        for (CSVRecord row : rows("outputs")) {
            String code = row.get("code");
            outputs.add(PlanBuilder.output(
                    code,
                    code.substring(0, 3),
                    outputs.size() + 2,
                    row.get("2020"),
                    row.get("2021"),
                    row.get("2022"),
                    row.get("2023")));
        }
        return outputs;
    }

    private static List<Driver> drivers() {
        Map<String, String> key = new TreeMap<>();
        rows("key-shares-reconstructed").forEach(row -> key.put(row.get("objective"), row.get("share")));
        return List.of(
                PlanBuilder.driver("KEY", 2, key),
                PlanBuilder.driver("PAGES", 3, printedRow("DOC")),
                PlanBuilder.driver("DIRECT", 4, printedRow("INT")));
    }

    private static Map<String, String> printedRow(String pool) {
        Map<String, String> cells = new TreeMap<>();
        objectives().forEach(objective -> cells.put(objective.code(), Long.toString(printed(pool, objective.code()))));
        return cells;
    }

    private static List<CostPool> pools() {
        Map<String, String> drivers = Map.of("DOC", "PAGES", "ADM", "KEY", "SUP", "KEY", "INT", "DIRECT");
        List<CostPool> pools = new ArrayList<>();
        for (String pool : POOLS) {
            long cost = printedRow(pool).values().stream()
                    .mapToLong(Long::parseLong)
                    .sum();
            String driver = Objects.requireNonNull(drivers.get(pool));
            pools.add(PlanBuilder.pool(pool, driver, pools.size() + 2, Map.of(2020, Long.toString(cost))));
        }
        return pools;
    }

    private static List<Contribution> contributions() {
        List<Contribution> contributions = new ArrayList<>();
        for (CSVRecord row : rows("contributions-reconstructed")) {
            Map<String, String> weights = new TreeMap<>();
            for (int goal = 1; goal <= 5; goal++) {
                weights.put("G" + goal, row.get("Goal " + goal));
            }
            contributions.add(PlanBuilder.contribution(row.get("objective"), contributions.size() + 2, weights));
        }
        return contributions;
    }
}
