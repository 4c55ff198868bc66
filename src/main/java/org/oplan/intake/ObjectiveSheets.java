package org.oplan.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.oplan.plan.Goal;
import org.oplan.plan.Objective;
import org.oplan.plan.Unit;

/** Reads the sheets {@code Goals}, {@code Units} and {@code Objectives}: what is worked for, and where. */
final class ObjectiveSheets {
    /** A goal's code such as {@code G1}. */
    private static final Pattern GOAL = Pattern.compile("[A-Z]{1,4}[0-9]{1,2}");

    static final Columns GOALS =
            Columns.of("Goals", "code").optionalTexts("short_title").texts("title");
    static final Columns UNITS = Columns.of("Units", "code").required("kind").texts("title");
    static final Columns OBJECTIVES = Columns.of("Objectives", "code")
            .required("unit")
            .optionalTexts("short_title")
            .texts("title");

    private ObjectiveSheets() {}

    static List<Goal> goals(PlanSheets sheets) {
        return sheets.records(
                GOALS,
                row -> new Goal(
                        row.newCode("code", GOAL), row.optionalTexts("short_title"), row.texts("title"), row.source()));
    }

    static List<Unit> units(PlanSheets sheets) {
        return sheets.records(
                UNITS,
                row -> new Unit(
                        row.newCode("code"), row.choice("kind", Unit.Kind.class), row.texts("title"), row.source()));
    }

    static List<Objective> objectives(PlanSheets sheets) {
        return sheets.records(
                OBJECTIVES,
                row -> new Objective(
                        row.newCode("code"),
                        row.code("unit"),
                        row.optionalTexts("short_title"),
                        row.texts("title"),
                        row.source()));
    }
}
