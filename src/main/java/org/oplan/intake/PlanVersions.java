package org.oplan.intake;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.plan.Identity;
import org.oplan.plan.Plan;

/**
 * Chooses among the workbooks that say they are the plan of one unit and period.
 *
 * <p>The highest version holds; the others are superseded, and nothing is said of them but that. Versions are compared
 * number by number, so that {@code 1.10} follows {@code 1.9} and {@code Rev.2} follows {@code 1}. Two different
 * workbooks of the same version are errors, and neither is used.
 */
final class PlanVersions {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final List<Plan> chosen = new ArrayList<>();
    private final List<Plan> previous = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private PlanVersions() {}

    /**
     * The workbooks that hold.
     *
     * @param plans the plans that hold, sorted by slug
     * @param previous of each of them the version before, if it is there and without errors
     * @param findings all findings on the plans that hold, and on the workbooks that do not
     */
    record Choice(List<Plan> plans, List<Plan> previous, List<Finding> findings) {
        Choice {
            plans = List.copyOf(plans);
            previous = List.copyOf(previous);
            findings = List.copyOf(findings);
        }
    }

    /** Chooses the workbooks that hold. */
    static Choice choose(List<Checked<Plan>> workbooks) {
        PlanVersions versions = new PlanVersions();
        SortedMap<String, List<Checked<Plan>>> claims = new TreeMap<>();
        for (Checked<Plan> workbook : workbooks) {
            if (workbook.value().isPresent()) {
                claims.computeIfAbsent(plan(workbook).slug(), slug -> new ArrayList<>())
                        .add(workbook);
            } else {
                versions.findings.addAll(workbook.findings());
            }
        }
        claims.values().forEach(versions::choosePlan);
        return new Choice(versions.chosen, versions.previous, versions.findings);
    }

    private void choosePlan(List<Checked<Plan>> claimants) {
        Comparator<Checked<Plan>> byVersion = Comparator.comparing(PlanVersions::version, PlanVersions::compare);
        Checked<Plan> highest = claimants.stream().max(byVersion).orElseThrow();
        List<Checked<Plan>> holders = claimants.stream()
                .filter(claimant -> byVersion.compare(claimant, highest) == 0)
                .toList();
        for (Checked<Plan> claimant : claimants) {
            if (holders.contains(claimant)) {
                findings.addAll(claimant.findings());
            } else {
                findings.add(superseded(plan(claimant).identity(), plan(highest).identity()));
            }
        }
        if (holders.size() == 1) {
            chosen.add(plan(highest));
            claimants.stream()
                    .filter(claimant -> byVersion.compare(claimant, highest) < 0)
                    .max(byVersion)
                    .filter(old -> !Finding.anyError(old.findings()))
                    .ifPresent(old -> previous.add(plan(old)));
        } else {
            holders.forEach(holder -> findings.add(claimedTwice(plan(holder), holders)));
        }
    }

    private static Plan plan(Checked<Plan> workbook) {
        return workbook.value().orElseThrow();
    }

    private static Finding superseded(Identity old, Identity newer) {
        return Finding.note(
                IntakeCodes.PLAN_SUPERSEDED,
                old.source(),
                "version",
                old.version(),
                "newer",
                newer.version(),
                "file",
                newer.source().file());
    }

    private static Finding claimedTwice(Plan plan, List<Checked<Plan>> holders) {
        Identity identity = plan.identity();
        Optional<String> others = holders.stream()
                .map(holder -> plan(holder).identity().source())
                .filter(source -> !source.equals(identity.source()))
                .map(source -> source.file())
                .reduce((first, second) -> first + ", " + second);
        return Finding.error(
                IntakeCodes.PLAN_CLAIMED_TWICE,
                identity.source(),
                "unit",
                identity.unit(),
                "period",
                identity.period().first() + "-" + identity.period().last(),
                "workbook",
                identity.workbook(),
                "version",
                identity.version(),
                "files",
                others.orElse(""));
    }

    private static List<BigInteger> version(Checked<Plan> workbook) {
        Matcher numbers = NUMBER.matcher(plan(workbook).identity().version());
        return numbers.results().map(match -> new BigInteger(match.group())).toList();
    }

    private static int compare(List<BigInteger> first, List<BigInteger> second) {
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            int difference = part(first, i).compareTo(part(second, i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static BigInteger part(List<BigInteger> version, int position) {
        return position < version.size() ? version.get(position) : BigInteger.ZERO;
    }
}
