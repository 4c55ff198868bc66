package org.oplan.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Identity;
import org.oplan.plan.Plan;

/**
 * One workbook in the place of those of several units.
 *
 * <p>The workbook that names the units has papers and texts of its own; goals, objectives, outputs, costs, risks and
 * the records of kinds are those of the units. Every value keeps the cell that it was read from.
 */
public final class Consolidation {
    private Consolidation() {}

    /**
     * Brings together the workbooks of the units that one names.
     *
     * @param plan the workbook that names them
     * @param all every workbook of the run
     * @return the workbook with what the others say, and what is wrong with bringing them together
     */
    public static Checked<Plan> of(Plan plan, List<Plan> all) {
        Members members = Members.of(plan, all);
        List<Finding> findings = new ArrayList<>(members.findings());
        List<String> languages = languages(plan, members, findings);
        findings.addAll(new Disagreements(members).findings());
        Plan named = plan.identified(plan.identity()
                .consolidating(languages, plan.identity().membership().with(members.described())));
        return Checked.of(new MergedPlan(named, members).plan(), findings);
    }

    /** What was spent by the units, as the expenditure of the whole. */
    public static Ledger ledger(Plan consolidated, Members members, Ledger ledger) {
        List<String> units =
                members.counted().stream().map(plan -> plan.identity().unit()).toList();
        Stream<Expenditure> spent = ledger.expenditures().stream()
                .filter(expenditure -> units.contains(expenditure.unit()))
                .map(expenditure -> expenditure.of(consolidated.identity().unit()));
        return new Ledger(spent.toList());
    }

    /**
     * All expenditure, with that of units brought together as the expenditure of the whole beside it.
     *
     * @param plans every workbook of the run
     * @param ledger what each unit spent
     */
    public static Ledger ledger(List<Plan> plans, Ledger ledger) {
        Stream<Expenditure> ofWholes = plans.stream()
                .filter(plan ->
                        plan.identity().isConsolidated() && !plan.identity().isCompanion())
                .flatMap(plan -> ledger(plan, Members.of(plan, plans), ledger).expenditures().stream());
        return new Ledger(
                Stream.concat(ledger.expenditures().stream(), ofWholes).toList());
    }

    /** The languages that all workbooks have; without the base language, as they were named. */
    private static List<String> languages(Plan plan, Members members, List<Finding> findings) {
        Identity identity = plan.identity();
        SourceRef place = identity.membership().source().orElse(identity.source());
        List<String> shared = new ArrayList<>();
        for (String language : identity.languages()) {
            List<String> without = members.found().stream()
                    .filter(member -> !member.identity().languages().contains(language))
                    .map(member -> member.identity().unit())
                    .toList();
            if (without.isEmpty()) {
                shared.add(language);
                continue;
            }
            Object[] arguments = {"language", language, "units", String.join(", ", without)};
            findings.add(
                    language.equals(identity.baseLanguage())
                            ? Finding.error(ConsolidationCodes.LANGUAGE, place, arguments)
                            : Finding.warning(ConsolidationCodes.LANGUAGE, place, arguments));
        }
        return shared.contains(identity.baseLanguage()) ? shared : identity.languages();
    }
}
