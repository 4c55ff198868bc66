package org.oplan.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.consolidation.Members;
import org.oplan.finding.Finding;
import org.oplan.plan.CostPool;
import org.oplan.plan.Identity;
import org.oplan.plan.LocalText;
import org.oplan.plan.Membership;
import org.oplan.plan.Plan;
import org.oplan.plan.PlanBuilder;

/** A Sector's plan holds 1000 of the secretariat's pool ADM in 2020. */
class ProvidedAmountsTest {
    @Test
    void whatOneReceivesAndTheOtherDoesNotAllocateIsFoundInBothPlans() {
        List<Finding> findings = findings("998");

        assertThat(findings).extracting(Finding::code).containsOnly("provided-amount-differs");
        assertThat(findings)
                .extracting(finding -> finding.source().place())
                .containsExactly("plan.xlsx, Pools!E9", "plan.xlsx, Pools!E2");
        assertThat(findings.getFirst().arguments())
                .containsEntry("unit", "D")
                .containsEntry("pool", "ADM, 2020")
                .containsEntry("received", "1000")
                .containsEntry("allocated", "998")
                .containsEntry("provider", "GS")
                .containsEntry("place", "plan.xlsx, Pools!E2");
    }

    /** Each side rounds once. */
    @ParameterizedTest
    @ValueSource(strings = {"999", "1000", "1001"})
    void aUnitOfTheCurrencyMayLieBetween(String allocated) {
        assertThat(findings(allocated)).isEmpty();
    }

    private static List<Finding> findings(String allocated) {
        PlanBuilder union = PlanBuilder.aPlan();
        union.identity = identity("ITU", new Membership(List.of("GS", "D"), "", List.of(), Optional.empty()));
        Members members = Members.of(union.build(), List.of(PlanBuilder.aPlan().build(), sector()));
        Figure figure = new Figure(
                "pool-units/ADM/D/2020",
                new BigDecimal(allocated),
                Figure.Kind.AMOUNT,
                "sum",
                List.of(),
                List.of(),
                List.of());
        return new ProvidedAmounts(members, Map.of("GS", new FigureBook(List.of(figure)))).findings();
    }

    private static Plan sector() {
        PlanBuilder sector = PlanBuilder.aPlan();
        sector.identity = identity("D", Membership.NONE);
        CostPool own = PlanBuilder.pool("ADM", "KEY", 9, Map.of(2020, "1000"));
        sector.pools.set(
                0,
                new CostPool(
                        own.code(),
                        own.title(),
                        own.content(),
                        own.driver(),
                        own.stage(),
                        own.amounts(),
                        own.revised(),
                        "GS",
                        own.source()));
        return sector.build();
    }

    private static Identity identity(String unit, Membership membership) {
        Identity identity = PlanBuilder.aPlan().identity;
        return new Identity(
                identity.workbook(),
                unit,
                LocalText.empty(),
                identity.period(),
                identity.budget(),
                identity.version(),
                identity.currency(),
                identity.baseLanguage(),
                identity.languages(),
                List.of(),
                membership,
                identity.source());
    }
}
