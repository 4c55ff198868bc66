package org.oplan.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Redoes the arithmetic of explained figures.
 *
 * <p>It takes from a chain the name of its rule, the cells and parts that it names, and whether rounding added or took
 * away; every number comes from the input. Of Oplan's arithmetic it uses nothing.
 */
final class Auditor {
    private static final Ratio HUNDRED = Ratio.of("100");
    /** Rules whose value is the nearest one, which no step tells. */
    private static final List<String> NEAREST = List.of("achieved", "adjustment", "share-of-plan");

    private static final List<String> LEVELS = List.of("low", "medium", "high");
    private static final Ratio SERIAL_OF_1970 = Ratio.of("25569");

    private final UnaryOperator<String> explain;
    private final InputCells input;
    private final Map<String, BigDecimal> printed = new HashMap<>();

    /**
     * An auditor.
     *
     * @param explain the chain of a figure as JSON, by its key
     * @param input what the files say
     */
    Auditor(UnaryOperator<String> explain, InputCells input) {
        this.explain = explain;
        this.input = input;
    }

    /**
     * The figure as it has to be printed: its exact value, or the neighbour that the chain names; an adjustment
     * rounded.
     */
    BigDecimal printed(String key) {
        if (!printed.containsKey(key)) {
            JsonNode chain = chain(key);
            int decimals = new BigDecimal(value(chain)).scale();
            Ratio exact = exact(chain);
            boolean up =
                    steps(chain, "adjustment").noneMatch(step -> value(step).startsWith("-"));
            if (NEAREST.contains(rule(chain))) {
                exact = exact.plus(Ratio.of(BigDecimal.valueOf(5, decimals + 1)));
                up = false;
            }
            printed.put(key, exact.decimal(decimals, up));
        }
        return printed.get(key);
    }

    private Ratio exact(JsonNode chain) {
        List<String> parts = parts(chain);
        return switch (rule(chain)) {
            case "stated", "scenario-value", "scenario-before", "staffed", "key-base" -> cells(chain);
            case "planned" -> amount(chain, parts, "amount");
            case "allocated" -> amount(chain, parts, "pool").times(share(chain, "driver"));
            case "allocated-to-goal" -> contributed(chain, parts);
            case "people" -> people(chain, parts);
            case "planned-for-goal", "support-for-goal", "service-cost" ->
                Ratio.of(printed(parts.getFirst())).times(share(chain, "weight"));
            case "share-of-total", "share-of-objective" ->
                cells(steps(chain, "amount")).per(cells(steps(chain, "total"))).times(HUNDRED);
            case "service-share" -> share(chain, "weight").times(HUNDRED);
            case "key-share" ->
                cells(steps(chain, "driver"))
                        .per(Ratio.of(printed(parts.getFirst())))
                        .times(HUNDRED);
            case "resource-share" ->
                sum(parts.subList(0, parts.size() - 1))
                        .per(Ratio.of(printed(parts.getLast())))
                        .times(HUNDRED);
            case "spent" -> spent(chain);
            case "spent-in-quarter" -> spentInQuarter(chain);
            case "per-month" -> toDate(parts).per(months(chain));
            case "forecast" -> toDate(parts).times(Ratio.of("12")).per(months(chain));
            case "share-of-plan" ->
                toDate(parts).per(Ratio.of(printed(parts.getLast()))).times(HUNDRED);
            case "achieved" -> way(chain, "actual").per(way(chain, "target")).times(HUNDRED);
            case "risk-score" -> level(chain, "probability").times(level(chain, "impact"));
            case "counted" -> Ratio.of(BigDecimal.valueOf(filled(chain)));
            case "adjusted-cells" -> Ratio.of(BigDecimal.valueOf(parts.size()));
            case "adjustment" -> Ratio.of(printed(parts.getFirst())).minus(exact(chain(parts.getFirst())));
            case "difference" -> Ratio.of(printed(parts.getFirst())).minus(Ratio.of(printed(parts.getLast())));
            case "overdue" -> day(chain, "day").minus(day(chain, "due"));
            case "sum", "pool-itself" -> sum(parts);
            default -> throw new IllegalArgumentException("No arithmetic for " + chain);
        };
    }

    /** What is said to have been spent stands in the ledger, everything else in a cell. */
    private Ratio amount(JsonNode chain, List<String> parts, String name) {
        List<String> spent =
                parts.stream().filter(part -> part.startsWith("expenditure/")).toList();
        return spent.isEmpty()
                ? cells(steps(chain, name))
                : spent.stream().map(part -> exact(chain(part))).reduce(Ratio.ZERO, Ratio::plus);
    }

    /** A pool that nobody uses, and that costs nothing, has a base of nil. */
    private Ratio share(JsonNode chain, String weight) {
        Ratio base = cells(steps(chain, "base"));
        return base.equals(Ratio.ZERO) ? base : cells(steps(chain, weight)).per(base);
    }

    /** The exact costs of the parts, each times its objective's weight and divided by the sum of its weights. */
    private Ratio contributed(JsonNode chain, List<String> parts) {
        List<JsonNode> contributions = steps(chain, "contribution").toList();
        Ratio sum = Ratio.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            List<JsonNode> row = sources(contributions.get(i)).toList();
            Ratio base = row.stream().map(this::cell).reduce(Ratio.ZERO, Ratio::plus);
            sum = sum.plus(
                    exact(chain(parts.get(i))).times(cell(row.getFirst())).per(base));
        }
        return sum;
    }

    private Ratio people(JsonNode chain, List<String> parts) {
        if (steps(chain, "contribution").findAny().isPresent()) {
            return contributed(chain, parts);
        }
        return parts.isEmpty()
                ? cells(steps(chain, "staff")).times(share(chain, "driver"))
                : Ratio.of(printed(parts.getFirst())).times(share(chain, "weight"));
    }

    private Ratio spent(JsonNode chain) {
        String[] key = chain.get("key").stringValue().split("/", -1);
        return steps(chain, "postings")
                .flatMap(Auditor::sources)
                .map(ledger -> input.spent(ledger.get("file").stringValue(), key[1], key[2]))
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    /** What a ledger holds of the months of a quarter: {@code spending/output/D.1-1/2020-q3}. */
    private Ratio spentInQuarter(JsonNode chain) {
        String[] key = chain.get("key").stringValue().split("/", -1);
        String year = key[3].substring(0, 4);
        int last = 3 * Integer.parseInt(key[3].substring(6));
        List<String> ledgers = steps(chain, "postings")
                .flatMap(Auditor::sources)
                .map(source -> source.get("file").stringValue())
                .distinct()
                .toList();
        return IntStream.rangeClosed(last - 2, last)
                .mapToObj(month -> year + (month < 10 ? "-0" : "-") + month)
                .flatMap(month -> ledgers.stream().map(ledger -> input.spent(ledger, key[2], month)))
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    private Ratio toDate(List<String> parts) {
        return Ratio.of(printed(parts.getFirst()));
    }

    /** The months of the year that are over at the end of the quarter that a report names in a cell. */
    private Ratio months(JsonNode chain) {
        String quarter = steps(chain, "factor")
                .flatMap(Auditor::sources)
                .map(this::text)
                .findFirst()
                .orElseThrow();
        return Ratio.of(quarter.substring(1)).times(Ratio.of("3"));
    }

    private Ratio way(JsonNode chain, String to) {
        return cells(steps(chain, to)).minus(cells(steps(chain, "baseline")));
    }

    private Ratio level(JsonNode chain, String name) {
        String level = steps(chain, name)
                .flatMap(Auditor::sources)
                .map(this::text)
                .findFirst()
                .orElseThrow();
        return Ratio.of(BigDecimal.valueOf(LEVELS.indexOf(level) + 1));
    }

    /** A date of a cell as a number of days: a cell holds a number itself, or the date in words. */
    private Ratio day(JsonNode chain, String name) {
        String day = steps(chain, name)
                .flatMap(Auditor::sources)
                .map(this::text)
                .findFirst()
                .orElseThrow();
        return day.contains("-")
                ? Ratio.of(BigDecimal.valueOf(LocalDate.parse(day).toEpochDay()))
                : Ratio.of(day).minus(SERIAL_OF_1970);
    }

    private long filled(JsonNode chain) {
        return steps(chain, "records")
                .flatMap(Auditor::sources)
                .distinct()
                .filter(source -> !text(source).isEmpty())
                .count();
    }

    private Ratio sum(List<String> keys) {
        return keys.stream().map(key -> Ratio.of(printed(key))).reduce(Ratio.ZERO, Ratio::plus);
    }

    private Ratio cells(JsonNode chain) {
        return cells(StreamSupport.stream(chain.get("trace").spliterator(), false));
    }

    private Ratio cells(Stream<JsonNode> steps) {
        return steps.flatMap(Auditor::sources).map(this::cell).reduce(Ratio.ZERO, Ratio::plus);
    }

    private Ratio cell(JsonNode source) {
        return Ratio.of(text(source));
    }

    private String text(JsonNode source) {
        return input.cell(
                source.get("file").stringValue(),
                source.get("sheet").stringValue(),
                source.get("cell").stringValue());
    }

    private JsonNode chain(String key) {
        return JsonMapper.shared().readTree(explain.apply(key));
    }

    private static Stream<JsonNode> steps(JsonNode chain, String name) {
        return StreamSupport.stream(chain.get("trace").spliterator(), false)
                .filter(step -> step.get("name").stringValue().equals(name));
    }

    private static Stream<JsonNode> sources(JsonNode step) {
        return StreamSupport.stream(step.get("sources").spliterator(), false);
    }

    private static List<String> parts(JsonNode chain) {
        return StreamSupport.stream(chain.get("parts").spliterator(), false)
                .map(part -> part.get("key").stringValue())
                .toList();
    }

    private static String rule(JsonNode chain) {
        return chain.get("rule").stringValue();
    }

    private static String value(JsonNode node) {
        return node.get("value").stringValue();
    }
}
