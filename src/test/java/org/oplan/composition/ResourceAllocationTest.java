package org.oplan.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oplan.allocation.Allocation;
import org.oplan.allocation.Allocations;
import org.oplan.document.Chart;
import org.oplan.document.Document;
import org.oplan.document.Section;
import org.oplan.document.Table;
import org.oplan.document.TreeText;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.figure.FigureBook;
import org.oplan.figure.PlanFigures;
import org.oplan.finding.Checked;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.Ledger;
import org.oplan.ledger.Posted;
import org.oplan.plan.Amount;
import org.oplan.plan.CostPool;
import org.oplan.plan.Paper;
import org.oplan.plan.Plan;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.ScenarioChange;
import org.oplan.plan.SecretariatPlan;
import org.oplan.plan.SupportService;

/** Holds the statement of allocation to what its readers ask for. */
class ResourceAllocationTest {
    private Plan plan = SecretariatPlan.builder().build();
    private final Document english = composed("en");
    private final Document chinese = composed("zh");

    @Test
    void statesMethodKeysResultAndRounding() {
        assertThat(english.blocks().stream()
                        .filter(Section.class::isInstance)
                        .map(Section.class::cast)
                        .map(section -> TreeText.plain(section.heading())))
                .containsExactly(
                        "Method",
                        "Cost pools, keys and their sources",
                        "Planned resources of outputs",
                        "Support costs by objective",
                        "Support costs by strategic goal",
                        "Support costs by Sector",
                        "Rounding");
    }

    @Test
    void showsWhatStandsBesideThePlanWhereThereIsAny() {
        PlanBuilder builder = SecretariatPlan.builder();
        builder.services = List.of(new SupportService(
                "S.1", PlanBuilder.text("Finance"), builder.services.getFirst().share(), "", "ADM", PlanBuilder.FILE));
        builder.staffed("ADM", "1012").staffed("I.1-1", "20.5");
        builder.supposing("fewer-pages", ScenarioChange.Sheet.POOLS, "DOC", "2020", "11684515");
        builder.supposing("unasked", ScenarioChange.Sheet.POOLS, "DOC", "2020", "1");
        PlanBuilder older = SecretariatPlan.builder();
        older.outputs.set(
                0,
                older.outputs
                        .getFirst()
                        .withAmounts(
                                new TreeMap<>(Map.of(2021, new Amount(PlanBuilder.francs("7"), PlanBuilder.FILE)))));
        Plan old = older.build();
        plan = builder.build();
        Ledger ledger = new Ledger(List.of(Expenditure.of(
                "GS",
                "ADM",
                YearMonth.of(2020, 1),
                new Posted(PlanBuilder.francs("24000000"), 1, PlanBuilder.FILE),
                PlanBuilder.FILE)));
        FigureBook figures = PlanFigures.of(
                plan,
                ledger,
                Allocations.of(plan, ledger, Optional.of(old), List.of("fewer-pages"))
                        .value()
                        .orElseThrow());
        for (String language : Terms.languages(TemplateFolder.bundled())) {
            assertThat(TreeText.tables(composed(figures, language)))
                    .extracting(Table::id)
                    .contains(
                            "table-services-r-2020",
                            "table-compared-outputs-2020",
                            "table-compared-goals-2020",
                            "table-previous-outputs-2021",
                            "table-people-outputs",
                            "table-people-objectives-2020",
                            "table-people-goals-2020",
                            "table-people-units-2020",
                            "table-people-unit-goals-2020",
                            "table-people-services-r-2020",
                            "table-priorities-2020",
                            "table-scenario-1",
                            "table-scenario-1-objectives-2020")
                    .as("and no table that shows no difference")
                    .doesNotContain(
                            "table-scenario-2", "table-compared-outputs-2021", "table-previous-objectives-2020");
        }
    }

    @Test
    void hasItsMatricesAndCharts() {
        assertThat(TreeText.tables(english))
                .extracting(Table::id)
                .containsExactly(
                        "table-keys",
                        "table-key-shares",
                        "table-by-output",
                        "table-objectives-2020",
                        "table-goals-2020",
                        "table-objectives-goals-2020",
                        "table-pool-units-2020",
                        "table-unit-goals-2020",
                        "table-adjusted-objectives-2020",
                        "table-adjusted-goals-2020");
        assertThat(TreeText.charts(english))
                .extracting(Chart::id)
                .containsExactly("chart-objectives-2020", "chart-goals-2020");
    }

    @Test
    void printsInPartsWhatIsWiderThanAPage() {
        PlanBuilder builder = SecretariatPlan.builder();
        CostPool pool = builder.pools.getFirst();
        builder.pools = IntStream.rangeClosed(1, 19)
                .mapToObj(i -> new CostPool(
                        "P." + i,
                        PlanBuilder.text("Pool " + i),
                        pool.content(),
                        pool.driver(),
                        pool.stage(),
                        pool.amounts(),
                        pool.source()))
                .toList();
        builder.services.clear();
        plan = builder.build();
        for (String language : Terms.languages(TemplateFolder.bundled())) {
            Document document = composed(language);
            List<Table> parts = TreeText.tables(document).stream()
                    .filter(table -> table.id().startsWith("table-objectives-2020"))
                    .toList();
            assertThat(parts)
                    .extracting(Table::id)
                    .containsExactly(
                            "table-objectives-2020",
                            "table-objectives-2020-2",
                            "table-objectives-2020-3",
                            "table-objectives-2020-4");
            assertThat(parts)
                    .as("code, title and five pools, at last four and the total")
                    .extracting(table -> table.columns().size())
                    .containsExactly(7, 7, 7, 7);
            assertThat(TreeText.charts(document).getFirst().series())
                    .as("more pools than colours are one")
                    .hasSize(1);
        }
    }

    @Test
    void printsTheSameNumbersInBothLanguages() {
        assertThat(TreeText.values(english)).isNotEmpty().isEqualTo(TreeText.values(chinese));
        assertThat(shapes(english)).isEqualTo(shapes(chinese));
    }

    private Document composed(String language) {
        return composed(
                PlanFigures.of(plan, Ledger.empty(), Allocation.of(plan).value().orElseThrow()), language);
    }

    private Document composed(FigureBook figures, String language) {
        Checked<Document> document = new Composer(TemplateFolder.bundled())
                .compose(plan, paper(), figures, Edition.of(TemplateFolder.bundled(), language));
        assertThat(document.findings()).isEmpty();
        return document.value().orElseThrow();
    }

    private Paper paper() {
        Paper paper = plan.papers().getFirst();
        return new Paper(
                "resource-allocation",
                paper.audience(),
                paper.symbol(),
                paper.date(),
                paper.organization(),
                paper.meeting(),
                paper.placeAndDate(),
                paper.agendaItem(),
                paper.original(),
                paper.submittedBy(),
                paper.title(),
                paper.shortTitle(),
                paper.summary(),
                paper.action(),
                paper.references(),
                paper.contactName(),
                paper.contactPhone(),
                paper.contactEmail(),
                paper.source());
    }

    private static List<String> shapes(Document document) {
        return TreeText.tables(document).stream()
                .flatMap(table -> Stream.of(
                        table.id(), table.columns().size() + "×" + table.body().size()))
                .toList();
    }
}
