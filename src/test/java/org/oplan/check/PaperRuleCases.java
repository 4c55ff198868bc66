package org.oplan.check;

import static org.oplan.plan.PlanBuilder.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.oplan.plan.Audience;
import org.oplan.plan.Identity;
import org.oplan.plan.LocalText;
import org.oplan.plan.MastheadForm;
import org.oplan.plan.MastheadForm.Line;
import org.oplan.plan.Occasion;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.SessionDeadline;
import org.oplan.plan.SymbolForm;

/** Cases of the rules about papers; theirs are dated 8 February 2019 and have the symbol C19/31. */
final class PaperRuleCases {
    private PaperRuleCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(
                RuleCase.of("symbol-of-other-form", symbols("TDAG-{yy}/{n}"), symbols("C{yy}/{n}")),
                RuleCase.of("masthead-line-missing", without(Line.AGENDA_ITEM), without(Line.DATE)),
                RuleCase.of(
                        "late-for-translation", opening(LocalDate.of(2019, 3, 24)), opening(LocalDate.of(2019, 3, 25))),
                RuleCase.of("held-over", opening(LocalDate.of(2019, 2, 19)), inEnglish(LocalDate.of(2019, 2, 20))),
                RuleCase.of("adopting-paper-missing", adoptedBy("C19/31"), adoptedBy("C19/32")));
    }

    private static Consumer<PlanBuilder> symbols(String form) {
        Audience audience = audience(List.of(new SymbolForm(form)), MastheadForm.GENERAL);
        return on(new Occasion(audience, Optional.of(LocalDate.of(2019, 6, 10)), "", List.of()));
    }

    private static Consumer<PlanBuilder> without(Line line) {
        Audience audience = audience(List.of(), new MastheadForm(List.of(line), List.of()));
        return plan -> {
            plan.papers.set(0, PlanBuilder.paper("council", "C19/31", LocalText.empty(), 2));
            on(new Occasion(audience, Optional.empty(), "", List.of())).accept(plan);
        };
    }

    private static Consumer<PlanBuilder> opening(LocalDate session) {
        return on(new Occasion(audience(List.of(), MastheadForm.GENERAL), Optional.of(session), "", List.of()));
    }

    /** What need not be translated cannot be late for that, but it could be too late for its session. */
    private static Consumer<PlanBuilder> inEnglish(LocalDate session) {
        return plan -> {
            Identity identity = plan.identity;
            plan.identity = new Identity(
                    identity.workbook(),
                    identity.unit(),
                    identity.unitTitle(),
                    identity.period(),
                    identity.budget(),
                    identity.version(),
                    identity.currency(),
                    "en",
                    List.of("en"),
                    List.of(),
                    identity.source());
            opening(session).accept(plan);
        };
    }

    /** A paper cannot adopt itself; there is one C19/32. */
    private static Consumer<PlanBuilder> adoptedBy(String symbol) {
        return plan -> {
            plan.papers.add(PlanBuilder.paper("assembly", "C19/32", text("PL 2.6"), 3));
            on(new Occasion(Audience.unknown("council"), Optional.empty(), symbol, List.of()))
                    .accept(plan);
        };
    }

    private static Audience audience(List<SymbolForm> forms, MastheadForm masthead) {
        return new Audience(
                "council",
                text("Council"),
                forms,
                masthead,
                LocalText.empty(),
                new TreeMap<>(),
                new SessionDeadline(OptionalInt.of(45), OptionalInt.of(12)),
                new TreeMap<>(),
                true);
    }

    private static Consumer<PlanBuilder> on(Occasion occasion) {
        return plan -> plan.papers.set(0, plan.papers.getFirst().on(occasion));
    }
}
