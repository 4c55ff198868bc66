package org.oplan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.oplan.allocation.Allocations;
import org.oplan.figure.FigureBook;
import org.oplan.figure.PlanFigures;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.Ledger;
import org.oplan.ledger.Posted;
import org.oplan.plan.Plan;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.SecretariatPlan;

/** Two figures of one key would be one too many: a kind's sheet is named like nothing that a plan has. */
class ReservedNamesTest {
    @Test
    void everyFigureOfAPlanKeepsItsName() {
        PlanBuilder builder = SecretariatPlan.builder().staffed("ADM", "1012").staffed("I.1-1", "20.5");
        Plan old = SecretariatPlan.builder().build();
        Plan plan = builder.build();
        Ledger ledger = new Ledger(List.of(Expenditure.of(
                "GS",
                "I.1-1",
                YearMonth.of(2020, 1),
                new Posted(PlanBuilder.francs("24000000"), 1, PlanBuilder.FILE),
                PlanBuilder.FILE)));
        FigureBook figures = PlanFigures.of(
                plan,
                ledger,
                Allocations.of(plan, ledger, Optional.of(old), List.of())
                        .value()
                        .orElseThrow());

        SortedSet<String> names = figures.all().stream()
                .map(figure -> figure.key().replaceFirst("/.*", ""))
                .filter(name -> name.matches("[a-z0-9]+"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(names).contains("annex1", "annex2", "output", "people").allMatch(ReservedNames::contains);
    }

    @Test
    void aSheetThatAPlanMayHaveIsNoKinds() {
        assertThat(List.of("About", "Outputs", "Staff", "Scenarios", "Stages")).allMatch(ReservedNames::contains);
        assertThat(List.of("Projects", "Topics", "Staffing")).noneMatch(ReservedNames::contains);
    }
}
