package org.oplan.intake;

import java.util.ArrayList;
import java.util.List;
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
        List<Checked<Plan>> workbooks = new ArrayList<>();
        for (DroppedFile file : files) {
            switch (FileKind.of(file)) {
                case WORKBOOK -> workbooks.add(WorkbookReader.read(file));
                case TEXT -> texts.add(file);
                case ENCRYPTED -> findings.add(Finding.error(IntakeCodes.WORKBOOK_ENCRYPTED, source(file)));
                case OLD_WORKBOOK ->
                    findings.add(Finding.error(IntakeCodes.WORKBOOK_OF_OTHER_FORMAT, source(file), "ending", ".xls"));
                case NOT_A_WORKBOOK -> findings.add(Finding.error(IntakeCodes.NOT_A_WORKBOOK, source(file)));
            }
        }
        Checked<List<Plan>> plans = PlanVersions.choose(workbooks);
        findings.addAll(plans.findings());
        List<Plan> chosen = plans.value().orElse(List.of());
        LedgerCurrencies currencies = new LedgerCurrencies(chosen);
        List<Expenditure> expenditures = new ArrayList<>();
        for (DroppedFile file : texts) {
            expenditures.addAll(new LedgerReader(source(file), currencies, findings).read(file.snapshot()));
        }
        return new Inputs(chosen, new Ledger(expenditures), findings);
    }

    private static SourceRef source(DroppedFile file) {
        return SourceRef.ofFile(file.path(), file.sha256());
    }
}
