package org.oplan.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.cli.Shell;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;
import org.oplan.finding.SourceRef;
import org.oplan.job.HouseStages;
import org.oplan.plan.CostPool;
import org.oplan.plan.Goal;
import org.oplan.plan.Identity;
import org.oplan.plan.LocalText;
import org.oplan.plan.Membership;
import org.oplan.plan.Plan;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.SupportService;

/**
 * Three units with codes of their own as one plan: a secretariat, a Sector, and an office that is part of the Sector.
 */
class ConsolidationTest {
    private static final Path UNITS = Path.of("src/test/resources/union-2020-2023/input");
    private static final Path SECRETARIAT = Path.of("input/general-secretariat/operational-plan-2020-2023.xlsx");
    private static final SourceRef CELL = PlanBuilder.cell("Plan", 4, 2);

    @Test
    void whatUnitsPlanAddsUpOnceAndLeadsToTheirCells(@TempDir Path input) throws IOException {
        Files.copy(SECRETARIAT, input.resolve("secretariat.xlsx"));
        for (String name : List.of("itu-d-2020-2023.xlsx", "africa-2020-2023.xlsx", "union-2020-2023.xlsx")) {
            Files.copy(UNITS.resolve(name), input.resolve(name));
        }

        assertThat(oplan(input, "explain", "itu-2020-2023:output-total/all/2020"))
                .contains("58,121,706", "unit/GS/output-total/all/2020: 16,171,706")
                .contains("unit/D/output-total/all/2020: 41,950,000")
                .doesNotContain("unit/AF/output-total/all/2020: ");
        assertThat(oplan(input, "explain", "itu-2020-2023:annex2/all/all/2020"))
                .contains(
                        "92,819,059",
                        "unit/GS/annex2/all/all/2020: 90,419,059",
                        "unit/D/annex2/all/all/2020: 2,400,000");
        assertThat(oplan(input, "explain", "itu-2020-2023:unit/D/output/D.2-1/2020"))
                .contains("5,260,000", "itu-d-2020-2023.xlsx, Outputs!E6");
        assertThat(oplan(input, "explain", "itu-2020-2023:provided/D/ADM/2020"))
                .contains("8,917,111", "itu-d-2020-2023.xlsx, Pools!");
    }

    @Test
    void aUnitWithoutAPlanIsFoundAtTheCellThatNamesIt() {
        assertThat(findings(union("en", "zh"), secretariat()))
                .containsExactly(Finding.error("member-missing", CELL, "unit", "D", "period", "2020-2021"));
        assertThat(findings(union("en", "zh"), secretariat(), sector())).isEmpty();
    }

    @Test
    void documentsAreMadeInTheLanguagesThatAllPlansHave() {
        PlanBuilder sector = sector();
        sector.identity = identity("D", List.of("en"), Membership.NONE);

        assertThat(findings(union("en", "zh"), secretariat(), sector))
                .containsExactly(Finding.warning("language-not-shared", CELL, "language", "zh", "units", "D"));
        assertThat(merged(union("en", "zh"), secretariat(), sector).identity().languages())
                .containsExactly("en");
    }

    @Test
    void titlesThatDifferAreFoundInBothPlans() {
        PlanBuilder sector = sector();
        sector.goals.set(0, new Goal("G1", text("G1"), text("Another goal"), CELL));

        assertThat(findings(union("en"), secretariat(), sector))
                .filteredOn(finding -> finding.arguments().containsValue("Another goal"))
                .hasSizeGreaterThan(1)
                .allMatch(finding -> finding.code().equals("unit-titles-differ"))
                .allMatch(finding -> finding.severity() == Severity.WARNING)
                .extracting(Finding::source)
                .contains(CELL, PlanBuilder.cell("Goals", 2, 1));
    }

    @Test
    void aPoolInTwoPlansIsFoundInBothUnlessOneUnitProvidesIt() {
        PlanBuilder sector = sector();
        CostPool pool = secretariat().pools.getFirst();
        sector.pools.add(pool);
        assertThat(findings(union("en"), secretariat(), sector))
                .extracting(Finding::code)
                .containsOnly("pool-in-two-plans")
                .hasSize(2);

        sector.pools.set(
                sector.pools.size() - 1,
                new CostPool(
                        pool.code(),
                        pool.title(),
                        pool.content(),
                        pool.driver(),
                        pool.stage(),
                        pool.amounts(),
                        pool.revised(),
                        "GS",
                        pool.source()));
        assertThat(findings(union("en"), secretariat(), sector)).isEmpty();
        assertThat(merged(union("en"), secretariat(), sector).pools())
                .extracting(CostPool::code)
                .containsExactly("ADM", "BUR");
    }

    @Test
    void aUnitInAnotherCurrencyIsNotBroughtTogether() {
        PlanBuilder sector = sector();
        sector.identity = identity("D", List.of("en", "zh"), Membership.NONE, Currency.getInstance("EUR"));

        assertThat(findings(union("en", "zh"), secretariat(), sector))
                .containsExactly(Finding.error(
                        "member-of-other-currency", CELL, "unit", "D", "currency", "EUR", "expected", "CHF"));
        assertThat(merged(union("en", "zh"), secretariat(), sector).outputs()).hasSize(2);

        sector.identity = identity("D", List.of("en", "zh"), Membership.NONE, Currency.getInstance("CHF"));
        assertThat(findings(union("en", "zh"), secretariat(), sector)).isEmpty();
    }

    /** A service is known by its name: codes are each unit's own. */
    @Test
    void aServiceInTwoPlansIsFoundInBoth() {
        PlanBuilder secretariat = secretariat();
        secretariat.services = new ArrayList<>(List.of(PlanBuilder.service("S.1", "60", 2)));
        PlanBuilder sector = sector();
        sector.services = new ArrayList<>(List.of(named("B.1", "Service S.1")));

        assertThat(findings(union("en"), secretariat, sector))
                .containsExactlyInAnyOrder(
                        Finding.warning(
                                "service-in-two-plans",
                                PlanBuilder.cell("Services", 2, 1),
                                "service",
                                "S.1",
                                "place",
                                "plan.xlsx, Services!A7"),
                        Finding.warning(
                                "service-in-two-plans",
                                PlanBuilder.cell("Services", 7, 1),
                                "service",
                                "B.1",
                                "place",
                                "plan.xlsx, Services!A2"));

        sector.services = new ArrayList<>(List.of(named("S.1", "Service S.1 of the Sector")));
        assertThat(findings(union("en"), secretariat, sector)).isEmpty();
    }

    private static SupportService named(String code, String name) {
        return new SupportService(
                code, text(name), PlanBuilder.service(code, "40", 7).share(), "", PlanBuilder.cell("Services", 7, 1));
    }

    @Test
    void weightsThatDifferAreErrorsInBothPlans() {
        PlanBuilder sector = sector();
        sector.contributions.set(0, PlanBuilder.contribution("R.1", 2, Map.of("G1", "2", "G2", "2")));

        assertThat(findings(union("en"), secretariat(), sector))
                .allMatch(finding -> finding.code().equals("units-disagree"))
                .hasSize(4);
    }

    @Test
    void aPartThatPlansMoreThanTheWholeIsAnError() {
        PlanBuilder office = sector();
        office.outputs = new ArrayList<>(List.of(PlanBuilder.output("R.1-1", "R.1", 2, "301", "300")));
        office.pools = new ArrayList<>();
        office.services = new ArrayList<>();
        office.identity = identity("AF", List.of("en"), new Membership(List.of(), "D", List.of(), Optional.empty()));
        PlanBuilder union = union("en");
        union.identity = identity("ITU", List.of("en"), names("GS", "D", "AF"));

        assertThat(findings(union, secretariat(), sector(), office))
                .extracting(Finding::code)
                .containsExactly("part-exceeds-whole");
        assertThat(merged(union, secretariat(), sector(), office).outputs()).hasSize(3);
    }

    private static List<Finding> findings(PlanBuilder union, PlanBuilder... units) {
        return Consolidation.of(union.build(), all(units)).findings();
    }

    private static Plan merged(PlanBuilder union, PlanBuilder... units) {
        return Consolidation.of(union.build(), all(units)).value().orElseThrow();
    }

    private static List<Plan> all(PlanBuilder... units) {
        return List.of(units).stream().map(PlanBuilder::build).toList();
    }

    private static PlanBuilder secretariat() {
        return PlanBuilder.aPlan();
    }

    private static PlanBuilder sector() {
        PlanBuilder sector = PlanBuilder.aPlan();
        sector.identity = identity("D", List.of("en", "zh"), Membership.NONE);
        sector.outputs = new ArrayList<>(List.of(PlanBuilder.output("R.1-1", "R.1", 2, "300", "300")));
        sector.pools = new ArrayList<>(List.of(PlanBuilder.pool("BUR", "KEY", 2, Map.of(2020, "500"))));
        sector.services = new ArrayList<>();
        return sector;
    }

    private static PlanBuilder union(String... languages) {
        PlanBuilder union = PlanBuilder.aPlan();
        union.identity = identity("ITU", List.of(languages), names("GS", "D"));
        return union;
    }

    private static Membership names(String... units) {
        return new Membership(List.of(units), "", List.of(), Optional.of(CELL));
    }

    private static Identity identity(String unit, List<String> languages, Membership membership) {
        return identity(unit, languages, membership, PlanBuilder.CHF);
    }

    private static Identity identity(String unit, List<String> languages, Membership membership, Currency currency) {
        Identity identity = PlanBuilder.aPlan().identity;
        return new Identity(
                identity.workbook(),
                unit,
                identity.unitTitle(),
                identity.period(),
                identity.budget(),
                identity.version(),
                currency,
                identity.baseLanguage(),
                languages,
                List.of(),
                membership,
                identity.source());
    }

    private static LocalText text(String english) {
        return new LocalText(new TreeMap<>(Map.of("en", english)));
    }

    private static String oplan(Path input, String... arguments) {
        StringWriter out = new StringWriter();
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--input", input.toString()));
        Clock clock = Clock.fixed(Instant.parse("2026-02-28T23:59:59Z"), ZoneOffset.UTC);
        new Shell(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        false,
                        clock,
                        templates -> new HouseStages(templates, clock))
                .run(line.toArray(String[]::new));
        return out.toString();
    }
}
