package org.oplan.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.oplan.allocation.Allocations;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.Ledger;
import org.oplan.ledger.Posted;
import org.oplan.plan.Plan;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.ScenarioChange.Sheet;
import org.oplan.plan.SecretariatPlan;
import org.oplan.plan.SupportService;

/** Figures of people, services, Sectors and of what stands beside the plan. */
class VariantFiguresTest {
    private static final SourceRef LEDGER = SourceRef.ofFile("ledger.csv", "b".repeat(64));
    private static final FigureBook BOOK = book();

    private static FigureBook book() {
        PlanBuilder plan = SecretariatPlan.builder();
        plan.services = List.of(service("S.1", "2", "ADM"), service("S.2", "1", "ADM"), service("S.3", "5", "SUP"));
        plan.staffed("ADM", "1012").staffed("I.1-1", "20.5");
        plan.supposing("fewer-pages", Sheet.POOLS, "DOC", "2020", "11684515")
                .supposing("fewer-pages", Sheet.QUANTITIES, "R.1", "PAGES", "0");
        Plan built = plan.build();
        Plan old = SecretariatPlan.builder().build();
        Ledger ledger = new Ledger(List.of(
                spent("S.1", "24000000.40", 2),
                spent("I.1-1", "5000000", 3),
                spent("S.1", "0.60", 4),
                spent("S.3", "7", 5)));
        return PlanFigures.of(
                built,
                ledger,
                Allocations.of(built, ledger, Optional.of(old), List.of("fewer-pages"))
                        .value()
                        .orElseThrow());
    }

    @Test
    void everySumIsTheSumOfItsPrintedParts() {
        List<Figure> sums = BOOK.all().stream()
                .filter(figure -> figure.rule().equals(Sums.RULE))
                .toList();
        assertThat(sums)
                .hasSizeGreaterThan(400)
                .allSatisfy(sum -> assertThat(sum.value())
                        .as(sum.key())
                        .isEqualByComparingTo(sum.parts().stream()
                                .map(VariantFiguresTest::value)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    @Test
    void everyPartIsAFigureOfTheBook() {
        assertThat(BOOK.all())
                .allSatisfy(figure -> assertThat(figure.parts())
                        .as(figure.key())
                        .allMatch(part -> BOOK.find(part).isPresent()));
    }

    @Test
    void everyRuleIsNamed() {
        assertThat(PlanFigures.RULES)
                .containsAll(BOOK.all().stream().map(Figure::rule).distinct().toList());
    }

    @Test
    void differencesAreTheVariantLessThePlan() {
        assertThat(value("actual/annex2/ADM/all/2020")).isEqualByComparingTo("24000001");
        assertThat(value("difference/actual/annex2/ADM/all/2020")).isEqualByComparingTo("-750727");
        assertThat(value("difference/actual/output/I.1-1/2020")).isEqualByComparingTo("-228418");
        assertThat(BOOK.find("difference/actual/output/I.1-1/2021")).isEmpty();
        assertThat(BOOK.find("actual/output/I.1-1/2021")).isEmpty();
    }

    @Test
    void differencesAddUpAsAmountsDo() {
        for (String variant : List.of("actual", "previous", "scenario/fewer-pages")) {
            BigDecimal sum = SecretariatPlan.POOLS.stream()
                    .map(pool -> value("difference/" + variant + "/annex2/" + pool + "/R.1/2020"))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(value("difference/" + variant + "/annex2/all/R.1/2020")).isEqualByComparingTo(sum);
        }
    }

    @Test
    void aChangeSinceTheVersionBeforeIsThisVersionLessThatOne() {
        Figure change = figure("difference/previous/annex2/DOC/R.1/2020");
        assertThat(change.parts()).containsExactly("annex2/DOC/R.1/2020", "previous/annex2/DOC/R.1/2020");
        assertThat(change.value()).isZero();
        assertThat(figure("difference/actual/output/I.1-1/2020").parts())
                .containsExactly("actual/output/I.1-1/2020", "output/I.1-1/2020");
    }

    @Test
    void whatWasSpentLeadsToThePostings() {
        assertThat(figure("actual/annex2/ADM/R.1/2020").parts()).containsExactly("expenditure/S.1/2020");
        assertThat(figure("actual/output/I.1-1/2020").parts()).containsExactly("expenditure/I.1-1/2020");
        assertThat(figure("actual/annex2/DOC/R.1/2020").parts()).isEmpty();
        assertThat(value("expenditure/S.1/2020")).isEqualByComparingTo("24000001.00");
    }

    @Test
    void aScenarioShowsTheCellsThatItChanges() {
        assertThat(value("scenario/fewer-pages/cell/Pools/DOC/2020")).hasToString("11684515");
        assertThat(value("scenario/fewer-pages/cell-before/Pools/DOC/2020")).hasToString("12982795");
        assertThat(value("scenario/fewer-pages/cell/Quantities/R.1/PAGES")).hasToString("0");
        assertThat(value("scenario/fewer-pages/annex2/DOC/R.1/2020")).isZero();
        assertThat(value("difference/scenario/fewer-pages/annex2/all/all/2020")).isEqualByComparingTo("-1298280");
    }

    @Test
    void servicesOfAPoolDivideWhatIsPrintedForIt() {
        assertThat(value("services/S.1/all/2020").add(value("services/S.2/all/2020")))
                .isEqualByComparingTo(value("annex2/ADM/all/2020"));
        assertThat(value("services/S.1/R.1/2020").add(value("services/S.2/R.1/2020")))
                .isEqualByComparingTo(value("annex2/ADM/R.1/2020"));
        assertThat(figure("services/S.1/R.1/2020").parts()).containsExactly("annex2/ADM/R.1/2020");
        assertThat(value("services/DOC/T.1/2020")).isEqualTo(value("annex2/DOC/T.1/2020"));
        assertThat(value("services/all/all/2020")).isEqualByComparingTo("90419059");
    }

    @Test
    void sectorsAddTheirObjectives() {
        assertThat(value("pool-units/DOC/R/2020")
                        .add(value("pool-units/DOC/T/2020"))
                        .add(value("pool-units/DOC/D/2020"))
                        .add(value("pool-units/DOC/I/2020")))
                .isEqualByComparingTo(value("annex2/DOC/all/2020"));
        assertThat(value("pool-units/all/I/2020")).isEqualByComparingTo("14253730");
        assertThat(value("unit-goals/I/all/2020")).isEqualByComparingTo("14253730");
        assertThat(value("output-units/I/2020")).isEqualByComparingTo(value("output-total/all/2020"));
        assertThat(BOOK.find("output-units/R/2020")).isEmpty();
    }

    @Test
    void peopleAreInTenthsOfMonthsAndTellTheirWay() {
        assertThat(value("people/annex2/ADM/all/2020")).hasToString("1012.0");
        assertThat(value("people/annex2-goals/all/all/2020")).hasToString("1012.0");
        assertThat(value("people/output-total/all/2020")).hasToString("20.5");
        assertThat(value("people/annex1/all/all/2020")).hasToString("20.5");
        Figure cell = figure("people/annex2/ADM/R.1/2020");
        assertThat(cell.trace().stream().map(Figure.Step::name))
                .containsExactly("driver", "base", "share", "staff", "exact", "adjustment", "rounded");
        assertThat(cell.trace().getLast().value()).isEqualTo("249.8");
        assertThat(figure("people/annex2-goals/ADM/G3/2020").parts())
                .contains("people/annex2/ADM/R.1/2020")
                .doesNotContain("people/annex2/ADM/T.1/2020");
        assertThat(BOOK.find("people/output-total/all/2021")).isEmpty();
    }

    @Test
    void peopleAreShownByServiceGoalAndUnitLikeMoney() {
        BigDecimal ofPool = value("people/annex2/ADM/R.1/2020");
        assertThat(value("people/services/S.1/R.1/2020").add(value("people/services/S.2/R.1/2020")))
                .isEqualByComparingTo(ofPool);
        assertThat(value("people/services/DOC/R.1/2020"))
                .as("no service names this pool, and nobody works in it")
                .hasToString("0.0");
        assertThat(value("people/services/all/all/2020")).hasToString("1012.0");
        assertThat(value("people/support/R.1/all/2020")).isEqualByComparingTo(value("people/annex2/all/R.1/2020"));
        assertThat(figure("people/support/R.1/G3/2020").parts()).containsExactly("people/annex2/all/R.1/2020");
        assertThat(value("people/pool-units/all/R/2020")
                        .add(value("people/pool-units/all/T/2020"))
                        .add(value("people/pool-units/all/D/2020"))
                        .add(value("people/pool-units/all/I/2020")))
                .isEqualByComparingTo("1012");
        assertThat(value("people/unit-goals/R/all/2020")).isEqualByComparingTo(value("people/pool-units/all/R/2020"));
        assertThat(value("people/output-units/I/2020")).hasToString("20.5");
    }

    private static SupportService service(String code, String share, String pool) {
        SupportService service = PlanBuilder.service(code, share, 2);
        return new SupportService(code, service.title(), service.share(), "", pool, service.source());
    }

    private static Expenditure spent(String element, String francs, int line) {
        return Expenditure.of(
                "GS",
                element,
                YearMonth.of(2020, 1),
                new Posted(PlanBuilder.francs(francs), 1, LEDGER.atLine(line)),
                LEDGER);
    }

    private static Figure figure(String key) {
        return BOOK.find(key).orElseThrow(() -> new AssertionError("No figure " + key));
    }

    private static BigDecimal value(String key) {
        return figure(key).value();
    }
}
