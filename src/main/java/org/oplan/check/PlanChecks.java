package org.oplan.check;

import java.util.List;
import java.util.stream.Stream;
import org.oplan.allocation.Allocation;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** Runs every check over plans and their expenditure. */
public final class PlanChecks {
    /** Rules whose severity can be set and whose findings can be waived, sorted: documents can be made without them. */
    public static final List<String> ADJUSTABLE = List.of(
            AdoptingPaperCheck.CODE,
            AssumptionNotReviewedCheck.CODE,
            FigureDisagreementCheck.CODE,
            ForeignCurrencyCheck.CODE,
            HeldOverCheck.CODE,
            IncompleteRecordCheck.CODE,
            IndicatorWithoutActualCheck.CODE,
            IndicatorWithoutBaselineCheck.CODE,
            IndicatorWithoutTargetCheck.CODE,
            LateForTranslationCheck.CODE,
            MastheadLineCheck.CODE,
            MissingAmountCheck.CODE,
            MissingTranslationCheck.CODE,
            MitigationWithoutOwnerCheck.CODE,
            ObjectiveWithoutAmountCheck.CODE,
            ObjectiveWithoutOutcomeCheck.CODE,
            ObjectiveWithoutOutputCheck.CODE,
            OutcomeWithoutIndicatorCheck.CODE,
            OutcomeWithoutMeansCheck.CODE,
            OutputWithoutAmountCheck.CODE,
            PastedTitleCheck.CODE,
            PathwayGapCheck.CODE,
            PercentageSumCheck.CODE,
            RedFlagWithoutMeasureCheck.CODE,
            ReportWithoutExpenditureCheck.CODE,
            RiskWithoutMitigationCheck.CODE,
            ShareCheck.CODE,
            SharePeriodCheck.CODE,
            StaleTranslationCheck.CODE,
            StepLeadsNowhereCheck.CODE,
            SymbolFormCheck.CODE,
            TargetAgainstDirectionCheck.CODE,
            TitleCheck.CODE,
            TotalCheck.CODE,
            UnknownElementCheck.CODE,
            UnknownPrintedCodeCheck.CODE,
            UnreadableNumberCheck.CODE);

    /** Rules that compare figures within a tolerance, sorted. */
    public static final List<String> WITH_TOLERANCE = List.of(
            FigureDisagreementCheck.CODE,
            PercentageSumCheck.CODE,
            ShareCheck.CODE,
            SharePeriodCheck.CODE,
            TotalCheck.CODE);

    /** The code of every finding that the checks can report, sorted. */
    public static final List<String> CODES = Stream.of(
                    Allocation.CODES,
                    ADJUSTABLE,
                    Waivers.CODES,
                    List.of(
                            DuplicatePaperCheck.CODE,
                            MissingTextCheck.CODE,
                            ReportingPeriodCheck.CODE,
                            ThresholdOrderCheck.CODE,
                            UnknownMitigationCheck.CODE,
                            UnknownObjectiveCheck.CODE,
                            UnknownPoolCheck.CODE,
                            UnknownReferenceCheck.CODE,
                            UnknownServiceCheck.CODE,
                            UnknownUnitCheck.CODE))
            .flatMap(List::stream)
            .sorted()
            .toList();

    private final CheckSettings settings;
    private final List<PlanCheck> checks;
    private final List<PlanCheck> checksOfCompanions;
    private final List<PlansCheck> checksOfAll;

    /** The checks with their settings. */
    public PlanChecks(CheckSettings settings) {
        this.settings = settings;
        this.checks = Stream.of(everywhere(), ofProgress(), fixed(), tolerant(settings))
                .flatMap(some -> some)
                .toList();
        this.checksOfCompanions = Stream.concat(everywhere(), ofProgress()).toList();
        this.checksOfAll = List.of(new FigureDisagreementCheck(settings.tolerance(FigureDisagreementCheck.CODE)));
    }

    /** All findings of all checks over one plan, sorted. */
    public static List<Finding> run(Plan plan, Ledger ledger) {
        return new PlanChecks(CheckSettings.defaults()).run(List.of(plan), List.of(), ledger);
    }

    /**
     * All findings of all checks over the plans of a run, without what their senders have waived, sorted.
     *
     * @param plans the plans
     * @param previous of some of them the version before
     * @param ledger all expenditure
     */
    public List<Finding> run(List<Plan> plans, List<Plan> previous, Ledger ledger) {
        Stream<Finding> ofEach = plans.stream()
                .flatMap(plan -> checks(plan).stream().flatMap(check -> check.check(plan, ledger).stream()));
        List<Plan> withoutCompanions =
                plans.stream().filter(plan -> !isSaidElsewhere(plan)).toList();
        Stream<Finding> ofAll = checksOfAll.stream().flatMap(check -> check.check(withoutCompanions).stream());
        Stream<Finding> sinceBefore = previous.stream()
                .flatMap(before -> plans.stream()
                        .filter(plan -> plan.slug().equals(before.slug()))
                        .flatMap(plan -> new StaleTranslationCheck(before).check(plan).stream()));
        Stream<Finding> ofPapers = new AdoptingPaperCheck().check(plans).stream();
        // A companion prints what its plan says, so a finding on a text of the plan may be made twice.
        return Waivers.apply(
                plans,
                Stream.of(ofEach, ofAll, sinceBefore, ofPapers)
                        .flatMap(some -> some)
                        .distinct()
                        .map(settings::applyTo)
                        .toList());
    }

    private List<PlanCheck> checks(Plan plan) {
        return isSaidElsewhere(plan) ? checksOfCompanions : checks;
    }

    /** What a companion's plan says, or what the plans of several units say, is checked where they stand. */
    private static boolean isSaidElsewhere(Plan plan) {
        return plan.identity().isCompanion() || plan.identity().isConsolidated();
    }

    private static Stream<PlanCheck> everywhere() {
        return Stream.of(
                new DuplicatePaperCheck(),
                new HeldOverCheck(),
                new IncompleteRecordCheck(),
                new LateForTranslationCheck(),
                new MastheadLineCheck(),
                new MissingTextCheck(),
                new MissingTranslationCheck(),
                new SymbolFormCheck(),
                new UnknownReferenceCheck());
    }

    private static Stream<PlanCheck> ofProgress() {
        return Stream.of(
                new AssumptionNotReviewedCheck(),
                new IndicatorWithoutActualCheck(),
                new IndicatorWithoutBaselineCheck(),
                new IndicatorWithoutTargetCheck(),
                new PathwayGapCheck(),
                new RedFlagWithoutMeasureCheck(),
                new ReportWithoutExpenditureCheck(),
                new ReportingPeriodCheck(),
                new StepLeadsNowhereCheck(),
                new TargetAgainstDirectionCheck(),
                new ThresholdOrderCheck());
    }

    private static Stream<PlanCheck> fixed() {
        return Stream.of(
                new AllocationCheck(),
                new ForeignCurrencyCheck(),
                new MissingAmountCheck(),
                new MitigationWithoutOwnerCheck(),
                new ObjectiveWithoutAmountCheck(),
                new ObjectiveWithoutOutcomeCheck(),
                new ObjectiveWithoutOutputCheck(),
                new OutcomeWithoutIndicatorCheck(),
                new OutcomeWithoutMeansCheck(),
                new OutputWithoutAmountCheck(),
                new PastedTitleCheck(),
                new RiskWithoutMitigationCheck(),
                new TitleCheck(),
                new UnknownElementCheck(),
                new UnknownMitigationCheck(),
                new UnknownObjectiveCheck(),
                new UnknownPoolCheck(),
                new UnknownPrintedCodeCheck(),
                new UnknownServiceCheck(),
                new UnknownUnitCheck(),
                new UnreadableNumberCheck());
    }

    private static Stream<PlanCheck> tolerant(CheckSettings settings) {
        return Stream.of(
                new PercentageSumCheck(settings.tolerance(PercentageSumCheck.CODE)),
                new ShareCheck(settings.tolerance(ShareCheck.CODE)),
                new SharePeriodCheck(settings.tolerance(SharePeriodCheck.CODE)),
                new TotalCheck(settings.tolerance(TotalCheck.CODE)));
    }
}
