package org.oplan.plan;

import java.util.List;

/**
 * What a workbook says beside its plan: who works for it, and what if.
 *
 * @param staff people by output and cost pool
 * @param changes cells that scenarios change, in the order of their sheet
 */
public record Alternatives(List<Staffing> staff, List<ScenarioChange> changes) {
    /** A workbook that says nothing else. */
    public static final Alternatives NONE = new Alternatives(List.of(), List.of());

    public Alternatives {
        staff = List.copyOf(staff);
        changes = List.copyOf(changes);
    }

    /** Names of the scenarios, in the order of their first change. */
    public List<String> scenarios() {
        return changes.stream().map(ScenarioChange::scenario).distinct().toList();
    }
}
