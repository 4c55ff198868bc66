package org.oplan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oplan.finding.Finding;
import org.oplan.finding.RunRecord;
import org.oplan.finding.Severity;
import org.oplan.plan.Plan;
import org.oplan.plan.Waiver;

/**
 * Silences the findings that the senders of plans have accepted, each waiver one finding of its own workbook.
 *
 * <p>A waived finding is a note that says who waived it and why. A waiver that names no rule that can be waived, or
 * silences nothing, is a warning.
 */
final class Waivers {
    static final String WAIVED = RunRecord.WAIVED;
    static final String UNKNOWN = "unknown-waiver";
    static final String UNUSED = "unused-waiver";
    static final List<String> CODES = List.of(UNKNOWN, UNUSED, WAIVED);

    private Waivers() {}

    /** The findings after all waivers of the plans. */
    static List<Finding> apply(List<Plan> plans, List<Finding> findings) {
        List<Finding> remaining = new ArrayList<>(findings.stream().sorted().toList());
        List<Finding> added = new ArrayList<>();
        for (Plan plan : plans) {
            for (Waiver waiver : plan.waivers()) {
                added.add(apply(waiver, remaining));
            }
        }
        remaining.addAll(added);
        return remaining.stream().sorted().toList();
    }

    /** Takes the first finding that the waiver names away, and says what became of it. */
    private static Finding apply(Waiver waiver, List<Finding> remaining) {
        if (!PlanChecks.ADJUSTABLE.contains(waiver.rule())) {
            return Finding.warning(
                    UNKNOWN, waiver.source(), "rule", waiver.rule(), "known", String.join(", ", PlanChecks.ADJUSTABLE));
        }
        for (int i = 0; i < remaining.size(); i++) {
            if (isMeant(waiver, remaining.get(i))) {
                return waived(waiver, remaining.remove(i));
            }
        }
        return Finding.warning(UNUSED, waiver.source(), "rule", waiver.rule(), "place", waiver.place());
    }

    private static boolean isMeant(Waiver waiver, Finding finding) {
        String place = finding.source().sheet() + "!" + finding.source().cell();
        return finding.severity() != Severity.NOTE
                && finding.code().equals(waiver.rule())
                && finding.source().sha256().equals(waiver.source().sha256())
                && place.equals(waiver.place().replace("$", ""));
    }

    private static Finding waived(Waiver waiver, Finding finding) {
        return Finding.note(
                WAIVED,
                finding.source(),
                "rule",
                waiver.rule(),
                "severity",
                finding.severity().name().toLowerCase(Locale.ROOT),
                "name",
                waiver.name(),
                "reason",
                waiver.reason());
    }
}
