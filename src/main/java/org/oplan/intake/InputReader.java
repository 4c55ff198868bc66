package org.oplan.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/**
 * Reads dropped files of all kinds into plans and the ledger.
 *
 * <p>A file is known by its content: a plan workbook by its package and its sheet {@code Plan}, a ledger by its header
 * line. {@link WorkbookReader} and {@link LedgerReader} say how they are written.
 */
public final class InputReader {
    private InputReader() {}

    /** Reads the files; one that cannot be read becomes a finding, and the others are read all the same. */
    public static Inputs read(List<DroppedFile> files) {
        List<Finding> findings = new ArrayList<>();
        List<DroppedFile> texts = new ArrayList<>();
        List<Plan> read = new ArrayList<>();
        for (DroppedFile file : files) {
            switch (FileKind.of(file)) {
                case WORKBOOK -> readWorkbook(file, findings).ifPresent(read::add);
                case TEXT -> texts.add(file);
                case ENCRYPTED -> findings.add(Finding.error(IntakeCodes.WORKBOOK_ENCRYPTED, source(file)));
                case OLD_WORKBOOK ->
                    findings.add(Finding.error(IntakeCodes.WORKBOOK_OF_OTHER_FORMAT, source(file), "ending", ".xls"));
                case NOT_A_WORKBOOK -> findings.add(Finding.error(IntakeCodes.NOT_A_WORKBOOK, source(file)));
            }
        }
        List<Plan> plans = unclaimedTwice(read, findings);
        LedgerCurrencies currencies = new LedgerCurrencies(plans);
        List<Expenditure> expenditures = new ArrayList<>();
        for (DroppedFile file : texts) {
            expenditures.addAll(new LedgerReader(source(file), currencies, findings).read(file.snapshot()));
        }
        return new Inputs(plans, new Ledger(expenditures), findings);
    }

    private static Optional<Plan> readWorkbook(DroppedFile file, List<Finding> findings) {
        Checked<Plan> plan = WorkbookReader.read(file);
        findings.addAll(plan.findings());
        return plan.value();
    }

    /** The plans sorted by slug, without those that several workbooks claim to be. */
    private static List<Plan> unclaimedTwice(List<Plan> plans, List<Finding> findings) {
        SortedMap<String, List<Plan>> claims = new TreeMap<>();
        plans.forEach(plan ->
                claims.computeIfAbsent(plan.slug(), slug -> new ArrayList<>()).add(plan));
        for (List<Plan> claimants : claims.values()) {
            if (claimants.size() > 1) {
                claimants.forEach(plan -> findings.add(claimedTwice(plan, claimants)));
            }
        }
        return plans.stream()
                .filter(plan -> claims.getOrDefault(plan.slug(), List.of()).size() == 1)
                .sorted(Comparator.comparing(Plan::slug))
                .toList();
    }

    private static Finding claimedTwice(Plan plan, List<Plan> claimants) {
        List<String> others = claimants.stream()
                .filter(other ->
                        !other.identity().source().equals(plan.identity().source()))
                .map(other -> other.identity().source().file())
                .toList();
        return Finding.error(
                IntakeCodes.PLAN_CLAIMED_TWICE,
                plan.identity().source(),
                "unit",
                plan.identity().unit(),
                "period",
                plan.identity().period().first() + "-"
                        + plan.identity().period().last(),
                "files",
                String.join(", ", others));
    }

    private static SourceRef source(DroppedFile file) {
        return SourceRef.ofFile(file.path(), file.sha256());
    }
}
