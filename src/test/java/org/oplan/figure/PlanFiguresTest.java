package org.oplan.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.allocation.Allocation;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.Ledger;
import org.oplan.ledger.Posted;
import org.oplan.money.Money;
import org.oplan.plan.Plan;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.SecretariatPlan;

class PlanFiguresTest {
    private static final SourceRef LEDGER = SourceRef.ofFile("ledger.csv", "b".repeat(64));
    private static final FigureBook BOOK = book(SecretariatPlan.builder().build());

    @Test
    void everySumIsTheSumOfItsPrintedParts() {
        List<Figure> sums = BOOK.all().stream()
                .filter(figure -> figure.rule().equals(Sums.RULE))
                .toList();
        assertThat(sums)
                .hasSizeGreaterThan(80)
                .allSatisfy(sum -> assertThat(sum.value())
                        .as(sum.key())
                        .isEqualByComparingTo(sum.parts().stream()
                                .map(PlanFiguresTest::value)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    @Test
    void everyPartIsAFigureOfTheBook() {
        assertThat(BOOK.all())
                .allSatisfy(figure -> assertThat(figure.parts())
                        .as(figure.key())
                        .allMatch(part -> BOOK.find(part).isPresent()));
    }

    @ParameterizedTest
    @CsvSource({
        "output/I.1-1/2020, 5228418",
        "output-total/I.1/2020, 9742870",
        "output-total/I.6/2021, 1283669",
        "output-share-of-total/I.1-1/2020-2021, 33.9",
        "objective-share-of-total/all/2020-2021, 100.0",
        "output-share-of-objective/I.5-1/2020-2021, 33.4",
        "output-share-of-objective/I.5-3/2020-2021, 33.3",
        "service-share/S.1, 33.3",
        "service-share/all, 100.0",
        "annex2/SUP/all/2020, 44423041",
        "annex2/all/all/2020, 90419059",
        "annex2-goals/all/all/2020, 90419059",
        "annex1/all/all/2023, 15941302",
        "resource-share/sectoral/2020, 84",
        "resource-share/intersectoral/2020, 16",
        "resource-share/all/2020, 100",
        "count/outputs, 21",
        "count/objectives, 6",
        "count/outcomes, 6",
        "count/indicators, 6",
        "count/services, 2",
        "count/risks, 1",
        "count/mitigations, 1",
        "count/goals, 5"
    })
    void printsTheValue(String key, String value) {
        assertThat(value(key)).hasToString(value);
    }

    @Test
    void sharesOfTheOutputsOfEachObjectiveAddToOneHundred() {
        for (String objective : List.of("I.1", "I.2", "I.3", "I.4", "I.5", "I.6")) {
            assertThat(sumOf("output-share-of-objective/" + objective)).hasToString("100.0");
        }
    }

    @Test
    void anObjectiveWithoutOutputsHasNoTotal() {
        assertThat(BOOK.find("output-total/R.1/2020")).isEmpty();
    }

    @Test
    void countsTheCellsThatAreNotNearest() {
        assertThat(value("annex2-adjusted/2020")).isBetween(BigDecimal.ONE, BigDecimal.valueOf(10));
        assertThat(value("annex2-goals-adjusted/2020")).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(5));
    }

    @Test
    void anAllocatedCellTellsItsPoolDriverBaseShareAndRounding() {
        Figure cell = BOOK.find("annex2/SUP/R.2/2020").orElseThrow();
        assertThat(cell.trace().stream().map(Figure.Step::name))
                .containsExactly("pool", "driver", "base", "share", "exact", "adjustment", "rounded");
        assertThat(cell.trace().stream().map(Figure.Step::value))
                .containsExactly(
                        "SUP: 44423041.00",
                        "KEY: 0.043374547150",
                        "1.000000000001",
                        "0.043374547150",
                        "1926829.286399",
                        "-0.286399",
                        "1926829");
        assertThat(cell.trace().get(0).sources()).containsExactly(PlanBuilder.cell("Pools", 4, 5));
        assertThat(cell.trace().get(1).sources()).hasSize(1);
        assertThat(cell.trace().get(2).sources()).hasSize(18);
        assertThat(cell.sources()).hasSize(19).doesNotHaveDuplicates();
    }

    @Test
    void aGoalCellTellsWhatEachObjectiveContributes() {
        Figure cell = BOOK.find("annex2-goals/ADM/G3/2020").orElseThrow();
        assertThat(cell.trace().stream().filter(step -> step.name().equals("contribution")))
                .as("T.1 contributes nothing to G3")
                .hasSize(17)
                .allSatisfy(step -> assertThat(step.sources())
                        .as("its weight and those of its row")
                        .hasSizeGreaterThan(1)
                        .doesNotHaveDuplicates());
        assertThat(cell.parts()).hasSize(17).contains("annex2/ADM/R.1/2020").doesNotContain("annex2/ADM/T.1/2020");
        assertThat(cell.trace().get(1).value()).isEqualTo("R.1: 6109438.453007 × 0.341208406 ÷ 1.000000000");
    }

    @Test
    void aDirectCellOfAGoalComesFromTheTotalOfItsObjective() {
        Figure cell = BOOK.find("annex1/I.6/G5/2021").orElseThrow();
        assertThat(cell.parts()).containsExactly("output-total/I.6/2021");
        assertThat(cell.value()).isEqualByComparingTo("513468");
        assertThat(cell.trace().stream().map(Figure.Step::value))
                .containsSubsequence("1283669", "I.6: 0.400000000", "513467.600000", "+0.400000", "513468");
    }

    @Test
    void anOutputTellsItsCell() {
        Figure output = BOOK.find("output/I.1-1/2021").orElseThrow();
        assertThat(output.sources()).containsExactly(PlanBuilder.cell("Outputs", 2, 5));
        assertThat(output.trace()).hasSize(1);
    }

    @Test
    void outputsWithCentimesAddUpToTheRoundedTotal() {
        PlanBuilder plan = PlanBuilder.aPlan();
        plan.outputs = List.of(
                PlanBuilder.output("I.1-1", "I.1", 2, "10.40"),
                PlanBuilder.output("I.1-2", "I.1", 3, "10.40"),
                PlanBuilder.output("I.1-3", "I.1", 4, "10.20"));
        FigureBook book = book(plan.build());
        assertThat(book.find("output/I.1-1/2020").orElseThrow().value()).hasToString("11");
        assertThat(book.find("output/I.1-2/2020").orElseThrow().value()).hasToString("10");
        assertThat(book.find("output-total/all/2020").orElseThrow().value()).hasToString("31");
        assertThat(book.find("annex1/all/all/2020").orElseThrow().value()).hasToString("31");
        assertThat(book.find("output/I.1-1/2020").orElseThrow().trace().stream().map(Figure.Step::name))
                .containsExactly("amount", "exact", "adjustment", "rounded");
    }

    @Test
    void aPoolWithCentimesDisclosesTheAdjustmentOfItsTotal() {
        PlanBuilder plan = PlanBuilder.aPlan();
        plan.pools = List.of(PlanBuilder.pool("ADM", "KEY", 2, Map.of(2020, "1000.40")));
        Figure total = book(plan.build()).find("annex2/ADM/all/2020").orElseThrow();
        assertThat(total.value()).hasToString("1000");
        assertThat(total.trace().stream().map(Figure.Step::value))
                .containsExactly("2", "1000.400000", "-0.400000", "1000");
    }

    @Test
    void expenditureIsThatOfThePlansOwnUnitCurrencyAndElements() {
        Ledger ledger = new Ledger(List.of(
                spent("GS", "I.1-1", "100.10", 1),
                spent("GS", "I.1-1", "-0.30", 2),
                spent("GS", "S.1", "5", 3),
                spent("BR", "I.1-1", "7", 4),
                Expenditure.of(
                        "GS",
                        "S.2",
                        YearMonth.of(2020, 1),
                        new Posted(new Money(1, Currency.getInstance("USD")), 1, LEDGER),
                        LEDGER),
                spent("GS", "X.1", "8", 5)));
        Plan plan = PlanBuilder.aPlan().build();
        FigureBook book = PlanFigures.of(plan, ledger, allocation(plan));
        assertThat(book.find("expenditure/I.1-1/2020").orElseThrow().value()).hasToString("99.80");
        assertThat(book.find("expenditure/I.1-1/2020").orElseThrow().sources())
                .contains(LEDGER.atLine(1), LEDGER.atLine(2));
        assertThat(book.find("expenditure/S.1/2020").orElseThrow().value()).hasToString("5.00");
        assertThat(book.all().stream().filter(figure -> figure.key().startsWith("expenditure")))
                .hasSize(2);
    }

    @Test
    void withoutAmountsSharesAreNil() {
        PlanBuilder plan = PlanBuilder.aPlan();
        plan.outputs = List.of(PlanBuilder.output("I.1-1", "I.1", 2));
        plan.services = List.of();
        plan.pools = List.of();
        FigureBook book = book(plan.build());
        assertThat(book.find("output-share-of-total/I.1-1/2020-2021")
                        .orElseThrow()
                        .value())
                .hasToString("0.0");
        assertThat(book.find("service-share/all").orElseThrow().value()).isZero();
        assertThat(book.find("annex2/all/all/2020")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyRuleAndStepHasWords(String language) {
        Terms terms = Terms.load(TemplateFolder.bundled(), language);
        Collection<String> rules = new TreeSet<>(PlanFigures.RULES);
        Collection<String> steps = new TreeSet<>();
        for (Figure figure : BOOK.all()) {
            assertThat(PlanFigures.RULES).contains(figure.rule());
            figure.trace().forEach(step -> steps.add(step.name()));
        }
        assertThat(rules).allMatch(rule -> terms.has("rule." + rule));
        assertThat(steps).allMatch(step -> terms.has("trace." + step));
    }

    private static Expenditure spent(String unit, String element, String amount, long line) {
        return Expenditure.of(
                unit,
                element,
                YearMonth.of(2020, 1),
                new Posted(PlanBuilder.francs(amount), 1, LEDGER.atLine(line)),
                LEDGER);
    }

    private static BigDecimal sumOf(String prefix) {
        return BOOK.all().stream()
                .filter(figure -> figure.key().startsWith(prefix))
                .map(Figure::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal value(String key) {
        return BOOK.find(key).orElseThrow().value();
    }

    private static FigureBook book(Plan plan) {
        return PlanFigures.of(plan, Ledger.empty(), allocation(plan));
    }

    private static Allocation allocation(Plan plan) {
        return Allocation.of(plan).value().orElseThrow();
    }
}
