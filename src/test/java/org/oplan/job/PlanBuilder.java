package org.oplan.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import org.oplan.finding.SourceRef;
import org.oplan.plan.Identity;
import org.oplan.plan.LocalText;
import org.oplan.plan.Paper;
import org.oplan.plan.Period;
import org.oplan.plan.Plan;

/** Plans with nothing but an identity and two papers, for Council and for TDAG, in English and Chinese. */
final class PlanBuilder {
    private final String unit;
    private final SourceRef source;

    private PlanBuilder(String unit, SourceRef source) {
        this.unit = unit;
        this.source = source;
    }

    static PlanBuilder aPlan(String unit, SourceRef source) {
        return new PlanBuilder(unit, source);
    }

    /** The plan; the title of its papers says which snapshot it was read from. */
    Plan titled(Path snapshot) {
        Identity identity = new Identity(
                "plan",
                unit,
                LocalText.empty(),
                new Period(2020, 2023),
                new Period(2020, 2021),
                "1",
                Currency.getInstance("CHF"),
                "en",
                List.of("en", "zh"),
                List.of(),
                source);
        return new Plan(
                identity,
                List.of(paper("council", snapshot), paper("tdag", snapshot)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Paper paper(String audience, Path snapshot) {
        TreeMap<String, String> title = new TreeMap<>();
        title.put("en", snapshot.toString());
        LocalText none = LocalText.empty();
        return new Paper(
                "operational-plan",
                audience,
                "C19/31",
                LocalDate.of(2019, 2, 8),
                none,
                none,
                none,
                none,
                none,
                none,
                new LocalText(title),
                none,
                none,
                none,
                none,
                none,
                "",
                "",
                source);
    }
}
