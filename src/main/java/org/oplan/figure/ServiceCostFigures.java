package org.oplan.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.allocation.ExactTable;
import org.oplan.allocation.RoundedTable;
import org.oplan.finding.SourceRef;
import org.oplan.money.Fraction;
import org.oplan.money.Rounded;
import org.oplan.plan.CostPool;
import org.oplan.plan.Plan;
import org.oplan.plan.Quantity;
import org.oplan.plan.SupportService;

/**
 * What each support service costs each objective, in money or people: {@code services/SERVICE/OBJECTIVE/YEAR}.
 *
 * <p>The printed cost of a pool for an objective is divided between the services of the pool by their shares. The
 * services of a pool add to what is printed for the pool. A pool whose services the plan does not name stands for
 * itself.
 */
final class ServiceCostFigures {
    private final Plan plan;
    private final int year;
    private final RoundedTable pools;
    private final PrintedUnit unit;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Figure> rowTotals = new ArrayList<>();
    private final SortedMap<String, List<Figure>> columns = new TreeMap<>();

    private ServiceCostFigures(Plan plan, int year, RoundedTable pools, PrintedUnit unit) {
        this.plan = plan;
        this.year = year;
        this.pools = pools;
        this.unit = unit;
    }

    /** The figures of what the pools' printed table by objective holds; none if no service names its pool. */
    static List<Figure> of(Plan plan, int year, RoundedTable pools, PrintedUnit unit) {
        boolean any =
                plan.pools().stream().anyMatch(pool -> !of(plan, pool.code()).isEmpty());
        return any ? new ServiceCostFigures(plan, year, pools, unit).figures() : List.of();
    }

    /** The services of a pool that have a share. */
    private static List<SupportService> of(Plan plan, String pool) {
        return plan.services().stream()
                .filter(service -> service.pool().equals(pool))
                .filter(service -> service.share()
                        .filter(share -> share.value().signum() > 0)
                        .isPresent())
                .toList();
    }

    private List<Figure> figures() {
        for (CostPool pool : plan.pools()) {
            List<SupportService> services = of(plan, pool.code());
            if (services.isEmpty()) {
                add(
                        pool.code(),
                        pools.columns().stream()
                                .map(objective -> itself(pool.code(), objective))
                                .toList());
            } else {
                pool(pool.code(), services);
            }
        }
        List<Figure> totals = new ArrayList<>();
        for (String objective : pools.columns()) {
            List<Figure> parts = columns.getOrDefault(objective, List.of());
            totals.add(Sums.of(key("all", objective), unit.kind(), parts));
        }
        figures.addAll(totals);
        figures.add(Sums.of(key("all", "all"), unit.kind(), rowTotals));
        return figures;
    }

    private void pool(String pool, List<SupportService> services) {
        List<Quantity> shares =
                services.stream().flatMap(service -> service.share().stream()).toList();
        Fraction base = Fraction.sum(
                shares.stream().map(share -> Fraction.of(share.value())).toList());
        List<List<Fraction>> cells = shares.stream()
                .map(share -> Fraction.of(share.value()).dividedBy(base))
                .map(part -> pools.columns().stream()
                        .map(objective ->
                                Fraction.of(pools.cell(pool, objective).whole()).times(part))
                        .toList())
                .toList();
        List<String> rows = services.stream().map(SupportService::code).toList();
        RoundedTable table = RoundedTable.of(new ExactTable(rows, pools.columns(), cells));
        for (int i = 0; i < rows.size(); i++) {
            row(table, pool, rows.get(i), shares.get(i), shares);
        }
    }

    private void row(RoundedTable table, String pool, String service, Quantity share, List<Quantity> all) {
        List<SourceRef> cells = all.stream().map(Quantity::source).toList();
        Fraction base =
                Fraction.sum(all.stream().map(one -> Fraction.of(one.value())).toList());
        List<Figure> row = new ArrayList<>();
        for (String objective : pools.columns()) {
            Rounded cell = table.cell(service, objective);
            Traced traced = Traced.figure(key(service, objective))
                    .step("pool", pool + ": " + printed(pool, objective).toPlainString(), List.of())
                    .step("weight", service + ": " + share.value().toPlainString(), List.of(share.source()))
                    .step("base", Traced.decimal(base), cells)
                    .share(Fraction.of(share.value()).dividedBy(base))
                    .parts(List.of(unit.key("annex2", pool, objective, year)));
            row.add(unit.rounded(traced, "service-cost", cell));
        }
        add(service, row);
    }

    private void add(String code, List<Figure> row) {
        for (int i = 0; i < row.size(); i++) {
            columns.computeIfAbsent(pools.columns().get(i), objective -> new ArrayList<>())
                    .add(row.get(i));
        }
        figures.addAll(row);
        Figure total = Sums.of(key(code, "all"), unit.kind(), row);
        figures.add(total);
        rowTotals.add(total);
    }

    private Figure itself(String pool, String objective) {
        return Traced.figure(key(pool, objective))
                .step("pool", pool + ": " + printed(pool, objective).toPlainString(), List.of())
                .parts(List.of(unit.key("annex2", pool, objective, year)))
                .figure("pool-itself", printed(pool, objective), unit.kind());
    }

    private BigDecimal printed(String pool, String objective) {
        return unit.printed(pools.cell(pool, objective));
    }

    private String key(String service, String objective) {
        return unit.key("services", service, objective, year);
    }
}
