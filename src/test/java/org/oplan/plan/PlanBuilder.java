package org.oplan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.finding.SourceRef;
import org.oplan.money.Money;

/** Builds plans for tests; without further ado a small plan with nothing to find fault with. */
public final class PlanBuilder {
    public static final Currency CHF = Currency.getInstance("CHF");
    public static final SourceRef FILE = SourceRef.ofFile("plan.xlsx", "a".repeat(64));

    public Identity identity = new Identity(
            "plan",
            "GS",
            text("Secretariat"),
            new Period(2020, 2021),
            new Period(2020, 2021),
            "1",
            CHF,
            "en",
            List.of("en", "zh"),
            List.of(),
            FILE);
    public List<Paper> papers = new ArrayList<>(List.of(paper("council", 2)));
    public List<Passage> passages = new ArrayList<>(
            List.of(new Passage("introduction", Passage.Kind.PARAGRAPH, text("Words."), cell("Texts", 2, 1))));
    public List<Goal> goals = new ArrayList<>(List.of(goal("G1", 2), goal("G2", 3)));
    public List<Unit> units = new ArrayList<>(List.of(
            new Unit("R", Unit.Kind.SECTOR, text("ITU-R"), cell("Units", 2, 1)),
            new Unit("I", Unit.Kind.INTERSECTORAL, text("Intersectoral"), cell("Units", 3, 1))));
    public List<Objective> objectives = new ArrayList<>(List.of(objective("R.1", "R", 2), objective("I.1", "I", 3)));
    public List<Outcome> outcomes = new ArrayList<>(List.of(outcome("I.1-a", "I.1", 2)));
    public List<Output> outputs =
            new ArrayList<>(List.of(output("I.1-1", "I.1", 2, "100", "200"), output("I.1-2", "I.1", 3, "50", "100")));
    public List<SupportService> services = new ArrayList<>(List.of(service("S.1", "1", 2), service("S.2", "2", 3)));
    public List<CostPool> pools = new ArrayList<>(List.of(pool("ADM", "KEY", 2, Map.of(2020, "1000"))));
    public List<Driver> drivers = new ArrayList<>(List.of(driver("KEY", 2, Map.of("R.1", "3", "I.1", "1"))));
    public List<Contribution> contributions = new ArrayList<>(
            List.of(contribution("R.1", 2, Map.of("G1", "1", "G2", "2")), contribution("I.1", 3, Map.of("G1", "1"))));
    public List<Risk> risks = new ArrayList<>(List.of(risk("RK.01", List.of("M.1"))));
    public List<Mitigation> mitigations = new ArrayList<>(List.of(new Mitigation(
            "M.1", text("Measure"), text("Owner"), Mitigation.State.ONGOING, cell("Mitigations", 2, 1))));
    public List<ControlTotal> controls = new ArrayList<>();
    public List<PrintedFigure> printed = new ArrayList<>();
    public List<Waiver> waivers = new ArrayList<>();
    public List<CostStage> stages = new ArrayList<>();
    public List<Register> registers = new ArrayList<>();
    public List<Staffing> staff = new ArrayList<>();
    public List<ScenarioChange> changes = new ArrayList<>();
    /** What is not part of the plan: the version before it, if there is one. */
    public List<Plan> previous = new ArrayList<>();

    /** A plan that breaks no rule. */
    public static PlanBuilder aPlan() {
        return new PlanBuilder();
    }

    public Plan build() {
        return new Plan(
                identity,
                papers,
                passages,
                goals,
                units,
                objectives,
                outcomes,
                outputs,
                services,
                pools,
                drivers,
                contributions,
                risks,
                mitigations,
                controls,
                printed,
                waivers,
                stages,
                registers,
                new Alternatives(staff, changes));
    }

    /** Adds staff-months of an output or pool for 2020. */
    public PlanBuilder staffed(String code, String months) {
        int row = staff.size() + 2;
        TreeMap<Integer, Quantity> byYear = new TreeMap<>(Map.of(2020, quantity(months, cell("Staff", row, 2))));
        staff.add(new Staffing(code, byYear, cell("Staff", row, 1)));
        return this;
    }

    /** Adds a change of a cell to a scenario. */
    public PlanBuilder supposing(
            String scenario, ScenarioChange.Sheet sheet, String code, String column, String value) {
        int row = changes.size() + 2;
        Quantity supposed = quantity(value, cell("Scenarios", row, 5));
        changes.add(
                new ScenarioChange(scenario, sheet, code, column, supposed, text("Reason"), cell("Scenarios", row, 1)));
        return this;
    }

    /** A text in English and Chinese. */
    public static LocalText text(String english) {
        return new LocalText(new TreeMap<>(Map.of("en", english, "zh", "中文 " + english)));
    }

    public static SourceRef cell(String sheet, int row, int column) {
        return FILE.atSheet(sheet).atCell(row, column);
    }

    public static Money francs(String amount) {
        return Money.of(new BigDecimal(amount), CHF);
    }

    public static Quantity quantity(String value, SourceRef source) {
        return new Quantity(new BigDecimal(value), source);
    }

    public static Goal goal(String code, int row) {
        return new Goal(code, text(code), text("Goal " + code), cell("Goals", row, 1));
    }

    public static Objective objective(String code, String unit, int row) {
        return new Objective(code, unit, text(code), text("Objective " + code), cell("Objectives", row, 1));
    }

    public static Outcome outcome(String code, String objective, int row) {
        return new Outcome(
                code,
                objective,
                text("Outcome " + code),
                LocalText.empty(),
                text("Survey"),
                List.of(new Indicator(code + ".1", text("Number of things"), cell("Indicators", row, 1))),
                cell("Outcomes", row, 1));
    }

    /** An output with an amount for 2020 and each following year. */
    public static Output output(String code, String objective, int row, String... amounts) {
        TreeMap<Integer, Amount> byYear = new TreeMap<>();
        for (int i = 0; i < amounts.length; i++) {
            byYear.put(2020 + i, new Amount(francs(amounts[i]), cell("Outputs", row, 4 + i)));
        }
        return new Output(code, objective, text("Output " + code), byYear, cell("Outputs", row, 1));
    }

    public static SupportService service(String code, String share, int row) {
        return new SupportService(
                code,
                text("Service " + code),
                Optional.of(quantity(share, cell("Services", row, 3))),
                "",
                cell("Services", row, 1));
    }

    public static CostPool pool(String code, String driver, int row, Map<Integer, String> amounts) {
        TreeMap<Integer, Amount> byYear = new TreeMap<>();
        amounts.forEach((year, amount) ->
                byYear.put(year, new Amount(francs(amount), cell("Pools", row, year - 2015))));
        return new CostPool(code, text("Pool " + code), LocalText.empty(), driver, byYear, cell("Pools", row, 1));
    }

    public static Driver driver(String code, int column, Map<String, String> quantities) {
        return new Driver(
                code,
                text("Driver " + code),
                LocalText.empty(),
                quantities("Quantities", column, quantities, true),
                cell("Drivers", column, 1));
    }

    public static Contribution contribution(String objective, int row, Map<String, String> weights) {
        return new Contribution(
                objective, quantities("Contributions", row, weights, false), cell("Contributions", row, 1));
    }

    public static Risk risk(String code, List<String> mitigations) {
        return new Risk(
                code,
                text("Infrastructure"),
                text("Fire"),
                Risk.Level.LOW,
                Risk.Level.HIGH,
                mitigations,
                cell("Risks", 2, 1));
    }

    public static ControlTotal control(ControlTotal.Scope scope, String code, String amount) {
        return new ControlTotal(scope, code, 2020, new Amount(francs(amount), cell("Controls", 2, 4)));
    }

    /** Adds a printed figure without receiver, in the next row of its sheet. */
    public PlanBuilder prints(String table, PrintedFigure.Quantity quantity, String code, Period period, String text) {
        return prints(new PrintedFigure(table, quantity, code, "", period, "", text, FILE));
    }

    /** Adds a printed figure, in the next row of its sheet. */
    public PlanBuilder prints(PrintedFigure figure) {
        printed.add(new PrintedFigure(
                figure.table(),
                figure.quantity(),
                figure.code(),
                figure.receiver(),
                figure.period(),
                figure.language(),
                figure.text(),
                cell("Printed", printed.size() + 2, 7)));
        return this;
    }

    public static Paper paper(String audience, int row) {
        return paper(audience, "C19/31", text("PL 2.5"), row);
    }

    public static Paper paper(String audience, String symbol, LocalText agendaItem, int row) {
        return new Paper(
                "operational-plan",
                audience,
                symbol,
                LocalDate.of(2019, 2, 8),
                text("ITU"),
                text("Council"),
                text("Geneva"),
                agendaItem,
                text("English"),
                text("Secretary-General"),
                text("Plan"),
                text("Plan"),
                text("Summary"),
                text("Action"),
                text("None"),
                text("Contact"),
                "",
                "",
                cell("Papers", row, 1));
    }

    private static SortedMap<String, Quantity> quantities(
            String sheet, int at, Map<String, String> values, boolean byColumn) {
        TreeMap<String, Quantity> quantities = new TreeMap<>();
        int next = 2;
        for (Map.Entry<String, String> entry : new TreeMap<>(values).entrySet()) {
            SourceRef source = byColumn ? cell(sheet, next, at) : cell(sheet, at, next);
            quantities.put(entry.getKey(), quantity(entry.getValue(), source));
            next++;
        }
        return quantities;
    }
}
