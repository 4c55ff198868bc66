package org.oplan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oplan.catalogue.DocumentKind;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.plan.Alternatives;
import org.oplan.plan.CostPool;
import org.oplan.plan.Goal;
import org.oplan.plan.Identity;
import org.oplan.plan.LocalText;
import org.oplan.plan.Paper;
import org.oplan.plan.Passage;
import org.oplan.plan.Plan;
import org.oplan.plan.Register;
import org.oplan.plan.Waiver;

/**
 * Reads a plan workbook.
 *
 * <p>One workbook holds one unit's operational plan. Every sheet has one header row and then one record a row; blank
 * rows are skipped, columns may stand in any order, and {@code title_*} is one column per language of the workbook. The
 * columns of a sheet are declared in the class that reads it:
 *
 * <ul>
 *   <li>{@code Plan}: {@link IdentitySheet}, one property a row. Without it nothing else can be read.
 *   <li>{@code Papers}, {@code Texts}: {@link PaperSheet}, {@link PassageSheet}
 *   <li>{@code Goals}, {@code Units}, {@code Objectives}: {@link ObjectiveSheets}
 *   <li>{@code Outcomes}, {@code Indicators}: {@link OutcomeSheets}
 *   <li>{@code Outputs}: {@link OutputSheet}
 *   <li>{@code Services}, {@code Pools}: {@link SupportSheets}
 *   <li>{@code Drivers}, {@code Quantities}: {@link DriverSheets}
 *   <li>{@code Contributions}: {@link ContributionSheet}
 *   <li>{@code Risks}, {@code Mitigations}: {@link RiskSheets}
 *   <li>{@code Controls}: {@link ControlSheet}
 *   <li>{@code Printed}, {@code Waivers}, which may be left out: {@link PrintedSheet}, {@link WaiverSheet}
 *   <li>{@code Stages}, {@code Staff}, {@code Scenarios}, which may be left out: {@link StageSheet},
 *       {@link StaffSheet}, {@link ScenarioSheet}
 *   <li>the sheets that the kinds of its papers bring: {@link RegisterSheet}
 * </ul>
 *
 * <p>A companion workbook says on its sheet {@code Plan} which one it is ({@code workbook}, {@code progress-2020-q1}).
 * It needs {@code Papers} and the sheets of their kinds; {@code Texts} and {@code Waivers} may be left out, and
 * everything else is said by {@linkplain Companions the plan that it goes with}.
 *
 * <p>A workbook that {@code consolidates} those of other units has the sheets of a companion, too; what it holds is
 * said by {@linkplain Consolidations the workbooks of those units}.
 *
 * <pre>
 * code  | objective | title_en            | title_zh | 2020    | 2021    | 2022    | 2023
 * I.1-1 | I.1       | Inter-regional work | 区域间工作 | 1200000 | 1250000 | 1300000 | 1350000
 * </pre>
 *
 * <p>Formulas are never evaluated: the value that was saved with them counts. Numbers are read exactly, to the fifteen
 * digits that a spreadsheet keeps. A missing sheet or required column is an error, an unknown one a warning. A cell
 * that cannot be read is a finding, and reading goes on; only a row that no record can be made of is left out.
 */
final class WorkbookReader {
    private final Contract contract;

    WorkbookReader(Contract contract) {
        this.contract = contract;
    }

    /** The plan in a workbook; none if the workbook does not say what it is. */
    Checked<Plan> read(DroppedFile file) {
        SourceRef source = SourceRef.ofFile(file.path(), file.sha256());
        PackageScan.Result scan = PackageScan.scan(file.snapshot(), source);
        if (!scan.findings().isEmpty()) {
            return Checked.refused(scan.findings());
        }
        List<Finding> marks = SheetMarks.find(file.snapshot(), source, scan.marked(), contract::isRead);
        try (WorkbookFile workbook = WorkbookFile.open(file.snapshot())) {
            return read(workbook.sheets(), source, marks);
        } catch (WorkbookFile.DamageException damage) {
            return Checked.refused(List.of(Finding.error(IntakeCodes.WORKBOOK_DAMAGED, source)));
        }
    }

    private Checked<Plan> read(List<RawSheet> sheets, SourceRef source, List<Finding> marks) {
        List<Finding> findings = new ArrayList<>(marks);
        IdentitySheet plan = new IdentitySheet(sheets, source, findings);
        Optional<Setting> setting = plan.setting();
        Optional<Identity> identity = plan.identity(setting);
        boolean isCompanion = !plan.isPlan();
        List<String> names = sheets.stream().map(RawSheet::name).toList();
        if (setting.isEmpty()) {
            findings.addAll(Contract.missing(names, List.of(), isCompanion, source));
            return Checked.refused(findings);
        }
        // Without an identity there is no plan, but everything else that is wrong is reported all the same.
        Identity named = identity.orElseGet(() -> unnamed(setting.get(), source));
        PlanSheets tables = new PlanSheets(sheets, source, setting.get(), findings);
        List<Paper> papers = PaperSheet.read(tables, contract.audiences());
        List<DocumentKind> kinds = contract.kinds(papers);
        findings.addAll(Contract.conflicts(kinds, source));
        findings.addAll(Contract.missing(names, Contract.sheets(kinds), isCompanion, source));
        if (contract.isComplete(papers)) {
            findings.addAll(Contract.unknown(names, Contract.sheets(kinds), isCompanion, source));
        }
        List<Passage> passages = PassageSheet.read(tables, kinds, contract.isComplete(papers));
        List<Register> registers = registers(kinds, tables);
        Plan read = isCompanion
                ? companion(named, papers, passages, WaiverSheet.read(tables), registers)
                : plan(named, papers, passages, registers, tables);
        return new Checked<>(identity.map(known -> read), findings);
    }

    private static Identity unnamed(Setting setting, SourceRef source) {
        return new Identity(
                Identity.PLAN,
                "",
                LocalText.empty(),
                setting.period(),
                setting.period(),
                "",
                setting.currency(),
                setting.languages().getFirst(),
                setting.languages(),
                List.of(),
                source);
    }

    private static Plan plan(
            Identity identity,
            List<Paper> papers,
            List<Passage> passages,
            List<Register> registers,
            PlanSheets sheets) {
        List<Goal> goals = ObjectiveSheets.goals(sheets);
        List<CostPool> pools = SupportSheets.pools(sheets);
        return new Plan(
                identity,
                papers,
                passages,
                goals,
                ObjectiveSheets.units(sheets),
                ObjectiveSheets.objectives(sheets),
                OutcomeSheets.read(sheets),
                OutputSheet.read(sheets),
                SupportSheets.services(sheets),
                pools,
                DriverSheets.read(sheets),
                ContributionSheet.read(sheets, goals),
                RiskSheets.risks(sheets),
                RiskSheets.mitigations(sheets),
                ControlSheet.read(sheets),
                PrintedSheet.read(sheets),
                WaiverSheet.read(sheets),
                StageSheet.read(sheets, pools, identity),
                registers,
                new Alternatives(StaffSheet.read(sheets), ScenarioSheet.read(sheets)));
    }

    private static Plan companion(
            Identity identity,
            List<Paper> papers,
            List<Passage> passages,
            List<Waiver> waivers,
            List<Register> registers) {
        return new Plan(
                identity, papers, passages, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), waivers, List.of(), registers);
    }

    private static List<Register> registers(List<DocumentKind> kinds, PlanSheets sheets) {
        return Contract.sheets(kinds).stream()
                .map(sheet -> RegisterSheet.read(sheet, sheets))
                .toList();
    }
}
