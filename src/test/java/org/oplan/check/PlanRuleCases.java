package org.oplan.check;

import static org.oplan.plan.PlanBuilder.cell;
import static org.oplan.plan.PlanBuilder.text;

import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.Ledger;
import org.oplan.ledger.Posted;
import org.oplan.money.Money;
import org.oplan.plan.ColumnDefinition;
import org.oplan.plan.ColumnType;
import org.oplan.plan.ControlTotal;
import org.oplan.plan.Entry;
import org.oplan.plan.EntryValue;
import org.oplan.plan.LocalText;
import org.oplan.plan.Mitigation;
import org.oplan.plan.Outcome;
import org.oplan.plan.Passage;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.Register;
import org.oplan.plan.SheetDefinition;
import org.oplan.plan.SupportService;

/** Cases of the rules about the plan itself. */
final class PlanRuleCases {
    private PlanRuleCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(texts(), references(), funding(), measuring(), risks(), expenditure())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> texts() {
        return Stream.of(
                RuleCase.of(
                        "duplicate-paper",
                        plan -> plan.papers.add(PlanBuilder.paper("council", 3)),
                        plan -> plan.papers.add(PlanBuilder.paper("tdag", 3))),
                RuleCase.of(
                        "missing-text",
                        plan -> plan.passages.set(0, passage(Map.of("zh", "文字"))),
                        plan -> plan.outcomes.set(0, outcome(LocalText.empty(), text("Survey"), true))),
                RuleCase.of(
                        "missing-translation",
                        plan -> plan.passages.set(0, passage(Map.of("en", "Words"))),
                        plan -> plan.passages.set(0, passage(Map.of("en", "Words", "zh", "Words")))),
                RuleCase.of(
                        "stale-translation",
                        plan -> rewritten(plan, "New words.", "文字"),
                        plan -> rewritten(plan, "New words.", "新的文字")));
    }

    private static Stream<RuleCase> references() {
        return Stream.of(
                RuleCase.of(
                        "unknown-unit",
                        plan -> plan.objectives.set(0, PlanBuilder.objective("R.1", "X", 2)),
                        plan -> plan.objectives.set(0, PlanBuilder.objective("R.1", "R", 2))),
                RuleCase.of(
                        "unknown-objective",
                        plan -> plan.outputs.add(PlanBuilder.output("I.9-1", "I.9", 7, "1", "1")),
                        plan -> plan.outputs.add(PlanBuilder.output("I.9-1", "I.1", 7, "1", "1"))),
                RuleCase.of(
                        "unknown-pool",
                        plan -> plan.controls.add(PlanBuilder.control(ControlTotal.Scope.POOLS, "DOC", "1000")),
                        plan -> plan.controls.add(PlanBuilder.control(ControlTotal.Scope.POOLS, "", "1000"))),
                RuleCase.of(
                        "unknown-reference",
                        plan -> plan.registers.add(referring("I.1-9")),
                        plan -> plan.registers.add(referring("I.1-2"))),
                RuleCase.of(
                        "unknown-service",
                        plan -> plan.services.add(shownWith("S.9")),
                        plan -> plan.services.add(shownWith("S.2"))),
                RuleCase.of(
                        "unknown-mitigation",
                        plan -> plan.risks.set(0, PlanBuilder.risk("RK.01", List.of("M.1", "M.9"))),
                        plan -> plan.risks.set(0, PlanBuilder.risk("RK.01", List.of("M.1", "M.1")))));
    }

    private static Stream<RuleCase> funding() {
        return Stream.of(
                RuleCase.of(
                        "missing-amount",
                        plan -> plan.outputs.set(1, PlanBuilder.output("I.1-2", "I.1", 3, "5")),
                        plan -> plan.outputs.set(1, PlanBuilder.output("I.1-2", "I.1", 3, "5", "0"))),
                RuleCase.of(
                        "output-without-amount",
                        plan -> plan.outputs.set(1, PlanBuilder.output("I.1-2", "I.1", 3, "0", "0")),
                        plan -> plan.outputs.set(1, PlanBuilder.output("I.1-2", "I.1", 3, "0", "0.01"))),
                RuleCase.of(
                        "objective-without-amount",
                        plan -> plan.outputs = List.of(PlanBuilder.output("I.1-1", "I.1", 2, "0", "0")),
                        plan -> plan.outputs = List.of(PlanBuilder.output("I.1-1", "I.1", 2, "0", "1"))),
                RuleCase.of(
                        "objective-without-output",
                        plan -> plan.outcomes.add(PlanBuilder.outcome("R.1-a", "R.1", 3)),
                        plan -> {
                            plan.outcomes.add(PlanBuilder.outcome("R.1-a", "R.1", 3));
                            plan.outputs.add(PlanBuilder.output("R.1-1", "R.1", 4, "1", "1"));
                        }));
    }

    private static Stream<RuleCase> measuring() {
        return Stream.of(
                RuleCase.of(
                        "objective-without-outcome",
                        plan -> plan.outcomes.clear(),
                        plan -> plan.outcomes.set(0, PlanBuilder.outcome("I.1-b", "I.1", 2))),
                RuleCase.of(
                        "outcome-without-indicator",
                        plan -> plan.outcomes.set(0, outcome(LocalText.empty(), text("Survey"), false)),
                        plan -> plan.outcomes.set(0, outcome(text("New outcome"), text("Survey"), true))),
                RuleCase.of(
                        "outcome-without-means",
                        plan -> plan.outcomes.set(0, outcome(LocalText.empty(), LocalText.empty(), true)),
                        plan -> plan.outcomes.set(0, outcome(LocalText.empty(), text("–"), true))));
    }

    private static Stream<RuleCase> risks() {
        return Stream.of(
                RuleCase.of(
                        "risk-without-mitigation",
                        plan -> plan.risks.set(0, PlanBuilder.risk("RK.01", List.of())),
                        plan -> plan.risks.set(0, PlanBuilder.risk("RK.01", List.of("M.1")))),
                RuleCase.of(
                        "mitigation-without-owner",
                        plan -> plan.mitigations.set(0, measure(LocalText.empty())),
                        plan -> plan.mitigations.set(0, measure(text("Nobody in particular")))));
    }

    private static Stream<RuleCase> expenditure() {
        return Stream.of(
                new RuleCase("foreign-currency", plan -> spent("GS", "S.1", "USD"), plan -> spent("GS", "S.1", "CHF")),
                new RuleCase("unknown-element", plan -> spent("GS", "X.1", "CHF"), plan -> spent("BR", "X.1", "CHF")));
    }

    private static Ledger spent(String unit, String element, String currency) {
        var file = PlanBuilder.FILE;
        Money amount = new Money(100, Currency.getInstance(currency));
        return new Ledger(List.of(
                Expenditure.of(unit, element, YearMonth.of(2020, 1), new Posted(amount, 1, file.atLine(2)), file)));
    }

    /** A passage that said other words in the version before. */
    private static void rewritten(PlanBuilder plan, String english, String chinese) {
        plan.passages.set(0, passage(Map.of("en", "Old words.", "zh", "文字")));
        plan.previous.add(plan.build());
        plan.passages.set(0, passage(Map.of("en", english, "zh", chinese)));
    }

    private static Passage passage(Map<String, String> words) {
        return new Passage(
                "introduction", Passage.Kind.PARAGRAPH, new LocalText(new TreeMap<>(words)), cell("Texts", 2, 1));
    }

    private static Outcome outcome(LocalText remark, LocalText means, boolean hasIndicators) {
        Outcome outcome = PlanBuilder.outcome("I.1-a", "I.1", 2);
        return new Outcome(
                outcome.code(),
                outcome.objective(),
                outcome.title(),
                remark,
                means,
                hasIndicators ? outcome.indicators() : List.of(),
                outcome.source());
    }

    private static Register referring(String output) {
        ColumnDefinition column = new ColumnDefinition(
                "output",
                ColumnType.REFERENCE,
                true,
                List.of(),
                List.of("output"),
                ColumnDefinition.Span.ONCE,
                false,
                List.of(),
                Optional.empty(),
                List.of());
        SheetDefinition sheet = new SheetDefinition("Projects", "output", true, List.of(column));
        EntryValue value = new EntryValue.Codes(List.of(output), cell("Projects", 2, 1));
        Entry entry = new Entry(output, new TreeMap<>(Map.of("output", value)), cell("Projects", 2, 1));
        return new Register(sheet, List.of(entry));
    }

    private static SupportService shownWith(String other) {
        return new SupportService("S.3", text("Service"), Optional.empty(), other, cell("Services", 4, 1));
    }

    private static Mitigation measure(LocalText owner) {
        return new Mitigation("M.1", text("Measure"), owner, Mitigation.State.PLANNED, cell("Mitigations", 2, 1));
    }
}
