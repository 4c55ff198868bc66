package org.oplan.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oplan.catalogue.Audiences;
import org.oplan.catalogue.Catalogue;
import org.oplan.catalogue.DocumentKind;
import org.oplan.catalogue.PlanSheetNames;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.plan.ColumnDefinition;
import org.oplan.plan.Paper;
import org.oplan.plan.SheetDefinition;

/**
 * Which sheets workbooks have: those of every plan or companion, and those that the kinds of their papers bring.
 *
 * <p>Two kinds may bring the same sheet; it then has the columns of both, and a column that both have must be the same.
 */
final class Contract {
    private static final List<String> OF_COMPANIONS = List.of("Plan", "Papers");
    private static final List<String> OPTIONAL_IN_COMPANIONS = List.of("Texts", "Waivers");

    private final Catalogue catalogue;
    private final Set<String> ofKinds;

    Contract(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.ofKinds = catalogue.kinds().stream()
                .flatMap(kind -> kind.sheets().stream())
                .map(SheetDefinition::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether any workbook has a sheet of that name that is read. */
    boolean isRead(String name) {
        return PlanSheetNames.REQUIRED.contains(name)
                || PlanSheetNames.OPTIONAL.contains(name)
                || ofKinds.contains(name);
    }

    /** Who receives papers. */
    Audiences audiences() {
        return catalogue.audiences();
    }

    /** Whether all kinds of the papers are known; otherwise nobody can say which sheets and sections are too many. */
    boolean isComplete(List<Paper> papers) {
        return papers.stream().allMatch(paper -> catalogue.kind(paper.kind()).isPresent());
    }

    /** The kinds of papers, each once; those that the catalogue lacks are left out. */
    List<DocumentKind> kinds(List<Paper> papers) {
        return papers.stream()
                .map(Paper::kind)
                .distinct()
                .flatMap(kind -> catalogue.kind(kind).stream())
                .toList();
    }

    /** The sheets that kinds bring, each once. */
    static List<SheetDefinition> sheets(List<DocumentKind> kinds) {
        Map<String, SheetDefinition> sheets = new LinkedHashMap<>();
        kinds.forEach(kind -> kind.sheets().forEach(sheet -> sheets.merge(sheet.name(), sheet, Contract::union)));
        return List.copyOf(sheets.values());
    }

    /** What is wrong with two kinds that bring the same sheet to one workbook. */
    static List<Finding> conflicts(List<DocumentKind> kinds, SourceRef workbook) {
        List<Finding> findings = new ArrayList<>();
        for (SheetDefinition sheet : sheets(kinds)) {
            for (DocumentKind kind : kinds) {
                Stream<ColumnDefinition> columns =
                        kind.sheet(sheet.name()).stream().flatMap(own -> own.columns().stream());
                columns.filter(column -> !sheet.column(column.name()).equals(Optional.of(column)))
                        .forEach(column -> findings.add(Finding.error(
                                IntakeCodes.SHEET_DEFINED_TWICE,
                                workbook.atSheet(sheet.name()),
                                "column",
                                column.name(),
                                "kind",
                                kind.name())));
            }
        }
        return findings;
    }

    /**
     * Which sheets a workbook lacks.
     *
     * @param present names of the sheets that it has
     * @param sheets those that the kinds of its papers bring
     */
    static List<Finding> missing(
            List<String> present, List<SheetDefinition> sheets, boolean isCompanion, SourceRef workbook) {
        Stream<Finding> missing = required(isCompanion).stream()
                .filter(name -> !present.contains(name))
                .map(name -> Finding.error(IntakeCodes.MISSING_SHEET, workbook, "sheet", name));
        // At the sheet, so that it holds up the papers of the kind that brings it, and no others.
        Stream<Finding> missingOfKinds = sheets.stream()
                .filter(sheet -> sheet.required() && !present.contains(sheet.name()))
                .map(sheet -> Finding.error(
                        IntakeCodes.MISSING_SHEET, workbook.atSheet(sheet.name()), "sheet", sheet.name()));
        return Stream.concat(missing, missingOfKinds).toList();
    }

    /**
     * Which sheets of a workbook are not read.
     *
     * @param present names of the sheets that it has
     * @param sheets those that the kinds of its papers bring
     */
    static List<Finding> unknown(
            List<String> present, List<SheetDefinition> sheets, boolean isCompanion, SourceRef workbook) {
        List<String> optional = isCompanion ? OPTIONAL_IN_COMPANIONS : PlanSheetNames.OPTIONAL;
        List<String> ofKinds = sheets.stream().map(SheetDefinition::name).toList();
        return present.stream()
                .filter(name -> Stream.of(required(isCompanion), optional, PlanSheetNames.FOR_PEOPLE, ofKinds)
                        .noneMatch(known -> known.contains(name)))
                .map(name -> Finding.warning(IntakeCodes.UNKNOWN_SHEET, workbook.atSheet(name), "sheet", name))
                .toList();
    }

    private static List<String> required(boolean isCompanion) {
        return isCompanion ? OF_COMPANIONS : PlanSheetNames.REQUIRED;
    }

    private static SheetDefinition union(SheetDefinition sheet, SheetDefinition other) {
        List<ColumnDefinition> columns = new ArrayList<>(sheet.columns());
        other.columns().stream()
                .filter(column -> sheet.column(column.name()).isEmpty())
                .forEach(columns::add);
        return new SheetDefinition(sheet.name(), sheet.key(), sheet.required() || other.required(), columns);
    }
}
