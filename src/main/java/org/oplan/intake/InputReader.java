package org.oplan.intake;

import java.util.ArrayList;
import java.util.List;
import org.oplan.catalogue.Catalogue;
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

    /**
     * Reads the files; one that cannot be read becomes a finding, and the others are read all the same.
     *
     * @param files the files
     * @param catalogue the document kinds, which say what sheets there may be
     */
    public static Inputs read(List<DroppedFile> files, Catalogue catalogue) {
        WorkbookReader reader = new WorkbookReader(new Contract(catalogue));
        List<Finding> findings = new ArrayList<>(catalogue.findings());
        List<DroppedFile> texts = new ArrayList<>();
        List<Checked<Plan>> workbooks = new ArrayList<>();
        List<PictureFile> pictures = new ArrayList<>();
        for (DroppedFile file : files) {
            switch (FileKind.of(file)) {
                case WORKBOOK -> workbooks.add(reader.read(file));
                case TEXT -> texts.add(file);
                case PICTURE -> {
                    Checked<PictureFile> picture = PictureReader.read(file);
                    findings.addAll(picture.findings());
                    picture.value().ifPresent(pictures::add);
                }
                case ENCRYPTED -> findings.add(Finding.error(IntakeCodes.WORKBOOK_ENCRYPTED, source(file)));
                case OLD_WORKBOOK ->
                    findings.add(Finding.error(IntakeCodes.WORKBOOK_OF_OTHER_FORMAT, source(file), "ending", ".xls"));
                case NOT_A_WORKBOOK -> findings.add(Finding.error(IntakeCodes.NOT_A_WORKBOOK, source(file)));
            }
        }
        PlanVersions.Choice plans = PlanVersions.choose(workbooks);
        findings.addAll(plans.findings());
        Consolidations consolidations = new Consolidations(plans.plans());
        findings.addAll(consolidations.findings());
        Companions companions = new Companions(consolidations.plans(), catalogue);
        findings.addAll(companions.findings());
        List<Plan> chosen = companions.plans();
        LedgerCurrencies currencies = new LedgerCurrencies(chosen);
        List<Expenditure> expenditures = new ArrayList<>();
        for (DroppedFile file : texts) {
            expenditures.addAll(new LedgerReader(source(file), currencies, findings).read(file.snapshot()));
        }
        findings.addAll(PictureCells.check(chosen, pictures));
        return new Inputs(chosen, plans.previous(), new Ledger(expenditures), pictures, findings);
    }

    private static SourceRef source(DroppedFile file) {
        return SourceRef.ofFile(file.path(), file.sha256());
    }
}
