package org.oplan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.oplan.plan.SheetDefinition;

/** The sheets of a blank workbook, in the order of the contract. */
final class BlankSheets {
    private static final List<Columns> OF_EVERY_WORKBOOK =
            List.of(PaperSheet.COLUMNS, PassageSheet.COLUMNS, WaiverSheet.COLUMNS);
    private static final List<Columns> OF_PLANS = List.of(
            PaperSheet.COLUMNS,
            PassageSheet.COLUMNS,
            ObjectiveSheets.GOALS,
            ObjectiveSheets.UNITS,
            ObjectiveSheets.OBJECTIVES,
            OutcomeSheets.OUTCOMES,
            OutcomeSheets.INDICATORS,
            OutputSheet.COLUMNS,
            SupportSheets.SERVICES,
            SupportSheets.POOLS,
            DriverSheets.DRIVERS,
            DriverSheets.QUANTITIES,
            ContributionSheet.COLUMNS,
            RiskSheets.RISKS,
            RiskSheets.MITIGATIONS,
            ControlSheet.COLUMNS,
            PrintedSheet.COLUMNS,
            WaiverSheet.COLUMNS,
            StaffSheet.COLUMNS,
            StageSheet.COLUMNS,
            ScenarioSheet.COLUMNS);

    private BlankSheets() {}

    /** The sheets but {@code Plan}, with their columns. */
    static List<Columns> of(BlankOrder order) {
        List<Columns> sheets = new ArrayList<>(order.isPlan() ? OF_PLANS : OF_EVERY_WORKBOOK);
        Predicate<SheetDefinition> isNew =
                sheet -> sheets.stream().noneMatch(known -> known.sheet().equals(sheet.name()));
        Stream<SheetDefinition> ofKind = order.kind().sheets().stream().filter(isNew);
        sheets.addAll(ofKind.map(RegisterSheet::columns).toList());
        return sheets;
    }
}
