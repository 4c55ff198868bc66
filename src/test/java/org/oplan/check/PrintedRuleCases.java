package org.oplan.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.oplan.plan.LocalText;
import org.oplan.plan.Output;
import org.oplan.plan.Period;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.PrintedFigure;
import org.oplan.plan.PrintedFigure.Quantity;
import org.oplan.plan.Waiver;

/** Cases of the rules about printed figures and titles, and about waivers. */
final class PrintedRuleCases {
    private static final Period FIRST = new Period(2020, 2020);
    private static final Period BOTH = new Period(2020, 2021);

    private PrintedRuleCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(figures(), shares(), titles(), waivers()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> figures() {
        return Stream.of(
                RuleCase.of(
                        "figures-disagree",
                        plan -> plan.prints("5.1", Quantity.OUTPUT, "I.1-1", FIRST, "110"),
                        plan -> plan.prints("5.1", Quantity.OUTPUT, "I.1-1", FIRST, "100")
                                .prints("A", Quantity.POOL_TOTAL, "ADM", FIRST, "1,000")
                                .prints("B", Quantity.POOL_TOTAL, "ADM", FIRST, "1 000")),
                RuleCase.of(
                        "total-differs",
                        plan -> plan.prints("5.1", Quantity.OUTPUT_TOTAL, "I.1", FIRST, "152"),
                        plan -> plan.prints("5.1", Quantity.OUTPUT_TOTAL, "I.1", FIRST, "150")
                                .prints("5.1", Quantity.OUTPUT_TOTAL, "", BOTH, "450")),
                RuleCase.of(
                        "unreadable-number",
                        plan -> plan.prints("3.2", Quantity.OUTPUT_SHARE_OF_TOTAL, "I.1-1", FIRST, "66/.7%"),
                        plan -> plan.prints("3.2", Quantity.OUTPUT_SHARE_OF_TOTAL, "I.1-1", FIRST, "66,7 %")),
                RuleCase.of(
                        "unknown-printed-code",
                        plan -> plan.prints("A", Quantity.POOL_TOTAL, "ADN", FIRST, "1000"),
                        plan -> plan.prints("A", Quantity.POOL_TOTAL, "", FIRST, "1000")));
    }

    private static Stream<RuleCase> shares() {
        return Stream.of(
                RuleCase.of(
                        "share-differs",
                        plan -> plan.prints("3.2", Quantity.OUTPUT_SHARE_OF_TOTAL, "I.1-1", BOTH, "76.7%"),
                        plan -> plan.prints("3.2", Quantity.OUTPUT_SHARE_OF_TOTAL, "I.1-1", BOTH, "66.7%")),
                // Over 2020 alone it is 100 of 150, over 2021 alone 250 of 350.
                RuleCase.of(
                        "share-of-other-period",
                        plan -> withUnequalYears(plan)
                                .prints("3.2", Quantity.OUTPUT_SHARE_OF_TOTAL, "I.1-1", FIRST, "70.0%"),
                        plan -> withUnequalYears(plan)
                                .prints("3.2", Quantity.OUTPUT_SHARE_OF_TOTAL, "I.1-1", BOTH, "70.0%")),
                RuleCase.of(
                        "percentages-off-100",
                        plan -> plan.prints("3.1", Quantity.SECTOR_SHARE, "", BOTH, "84%")
                                .prints("3.1", Quantity.INTERSECTORAL_SHARE, "", BOTH, "13%"),
                        // Another table prints one part of the same whole.
                        plan -> plan.prints("3.1", Quantity.SECTOR_SHARE, "", BOTH, "84%")
                                .prints("3.1", Quantity.INTERSECTORAL_SHARE, "", BOTH, "16%")
                                .prints("Summary", Quantity.SECTOR_SHARE, "", BOTH, "84%")));
    }

    private static Stream<RuleCase> titles() {
        return Stream.of(
                RuleCase.of(
                        "title-differs",
                        plan -> plan.prints(title("I.1-1", "Output I.1-1 and more")),
                        plan -> plan.prints(title("I.1-1", " Output  I.1-1."))
                                .prints(title("I.1-2", "Output (…)"))
                                .prints(title("I.1", "I.1"))),
                RuleCase.of(
                        "pasted-title",
                        plan -> plan.prints(title("I.1-1", "Objective I.1")),
                        // Called alike in Chinese, two outputs may be called alike in English too.
                        plan -> {
                            LocalText alike = new LocalText(new TreeMap<>(Map.of("en", "Advocacy", "zh", "宣传")));
                            plan.outputs.set(0, titled(plan.outputs.get(0), alike));
                            plan.outputs.set(1, titled(plan.outputs.get(1), alike));
                            plan.prints(title("I.1-1", "Advocacy"));
                        }));
    }

    private static Stream<RuleCase> waivers() {
        return Stream.of(
                RuleCase.of("unknown-waiver", plan -> plan.waivers.add(waiver("missing-text", "Texts!A2")), plan -> {}),
                RuleCase.of(
                        "unused-waiver",
                        plan -> plan.waivers.add(waiver("risk-without-mitigation", "Risks!A2")),
                        plan -> {}),
                RuleCase.of(
                        "waived",
                        plan -> {
                            plan.risks.set(0, PlanBuilder.risk("RK.01", java.util.List.of()));
                            plan.waivers.add(waiver("risk-without-mitigation", "Risks!$A$2"));
                        },
                        plan -> {}));
    }

    private static PlanBuilder withUnequalYears(PlanBuilder plan) {
        plan.outputs.set(0, PlanBuilder.output("I.1-1", "I.1", 2, "100", "250"));
        return plan;
    }

    private static PrintedFigure title(String code, String title) {
        return new PrintedFigure("5.1", Quantity.TITLE, code, "", BOTH, "en", title, PlanBuilder.FILE);
    }

    private static Output titled(Output output, LocalText title) {
        return new Output(output.code(), output.objective(), title, output.amounts(), output.source());
    }

    private static Waiver waiver(String rule, String place) {
        return new Waiver(rule, place, "Accepted by the Council", "A. Silva", PlanBuilder.cell("Waivers", 2, 1));
    }
}
