package org.oplan.check;

import java.util.List;
import java.util.stream.Stream;
import org.oplan.allocation.Allocation;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** Runs every check over a plan and its expenditure. */
public final class PlanChecks {
    /** The code of every finding that the checks can report, sorted. */
    public static final List<String> CODES = Stream.concat(
                    Allocation.CODES.stream(),
                    Stream.of(
                            DuplicatePaperCheck.CODE,
                            ForeignCurrencyCheck.CODE,
                            MissingAmountCheck.CODE,
                            MissingTextCheck.CODE,
                            MissingTranslationCheck.CODE,
                            MitigationWithoutOwnerCheck.CODE,
                            ObjectiveWithoutAmountCheck.CODE,
                            ObjectiveWithoutOutcomeCheck.CODE,
                            ObjectiveWithoutOutputCheck.CODE,
                            OutcomeWithoutIndicatorCheck.CODE,
                            OutcomeWithoutMeansCheck.CODE,
                            RiskWithoutMitigationCheck.CODE,
                            TotalCheck.CODE,
                            UnknownElementCheck.CODE,
                            UnknownMitigationCheck.CODE,
                            UnknownObjectiveCheck.CODE,
                            UnknownPoolCheck.CODE,
                            UnknownServiceCheck.CODE,
                            UnknownUnitCheck.CODE))
            .sorted()
            .toList();

    private static final List<PlanCheck> CHECKS = List.of(
            new AllocationCheck(),
            new DuplicatePaperCheck(),
            new ForeignCurrencyCheck(),
            new MissingAmountCheck(),
            new MissingTextCheck(),
            new MissingTranslationCheck(),
            new MitigationWithoutOwnerCheck(),
            new ObjectiveWithoutAmountCheck(),
            new ObjectiveWithoutOutcomeCheck(),
            new ObjectiveWithoutOutputCheck(),
            new OutcomeWithoutIndicatorCheck(),
            new OutcomeWithoutMeansCheck(),
            new RiskWithoutMitigationCheck(),
            new TotalCheck(),
            new UnknownElementCheck(),
            new UnknownMitigationCheck(),
            new UnknownObjectiveCheck(),
            new UnknownPoolCheck(),
            new UnknownServiceCheck(),
            new UnknownUnitCheck());

    private PlanChecks() {}

    /** All findings of all checks, sorted. */
    public static List<Finding> run(Plan plan, Ledger ledger) {
        return CHECKS.stream()
                .flatMap(check -> check.check(plan, ledger).stream())
                .sorted()
                .toList();
    }
}
