package org.oplan.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.oplan.catalogue.DocumentKind;
import org.oplan.plan.ColumnDefinition;
import org.oplan.plan.ColumnType;
import org.oplan.plan.ControlTotal;
import org.oplan.plan.CostStage;
import org.oplan.plan.Driver;
import org.oplan.plan.Mitigation;
import org.oplan.plan.Passage;
import org.oplan.plan.PrintedFigure;
import org.oplan.plan.Risk;
import org.oplan.plan.Unit;

/**
 * What may be entered in a column of a blank workbook.
 *
 * @param type what its cells hold
 * @param choices the words that may be entered; empty if anything may
 * @param target the sheet whose codes may be entered; empty if it is none
 */
record BlankColumn(ColumnType type, List<String> choices, String target) {
    private static final Map<String, List<String>> CHOICES = Map.ofEntries(
            Map.entry("Units.kind", words(Unit.Kind.values())),
            Map.entry("Drivers.kind", words(Driver.Kind.values())),
            Map.entry("Risks.probability", words(Risk.Level.values())),
            Map.entry("Risks.impact", words(Risk.Level.values())),
            Map.entry("Mitigations.state", words(Mitigation.State.values())),
            Map.entry("Texts.kind", words(Passage.Kind.values())),
            Map.entry("Stages.method", words(CostStage.Method.values())),
            Map.entry("Stages.order", words(CostStage.Order.values())),
            Map.entry("Controls.scope", words(ControlTotal.Scope.values())),
            Map.entry("Printed.quantity", words(PrintedFigure.Quantity.values())),
            Map.entry("Scenarios.sheet", ScenarioSheet.SHEETS));
    private static final Map<String, String> TARGETS = Map.of(
            "Objectives.unit", "Units",
            "Outcomes.objective", "Objectives",
            "Indicators.outcome", "Outcomes",
            "Outputs.objective", "Objectives",
            "Services.pool", "Pools",
            "Pools.driver", "Drivers",
            "Pools.stage", "Stages",
            "Contributions.objective", "Objectives");
    private static final List<String> DATES = List.of("Papers.date", "Papers.meeting_date");
    /** A name that is not in the list is accepted; it may be new. */
    private static final String AUDIENCE = "Papers.audience";

    BlankColumn {
        choices = List.copyOf(choices);
    }

    /** The column of a sheet with a heading. */
    static BlankColumn of(BlankOrder order, String sheet, String heading) {
        Optional<ColumnDefinition> defined = order.kind().sheet(sheet).stream()
                .flatMap(own -> own.columns().stream())
                .filter(column -> column.span().suffixes(order.period()).stream()
                        .anyMatch(suffix -> column.heading(suffix).equals(heading)))
                .findFirst();
        return defined.map(BlankColumn::defined).orElseGet(() -> ofPlan(order, sheet, heading));
    }

    private static BlankColumn defined(ColumnDefinition column) {
        // What may point to several places, or to places of another workbook, has no list to choose from.
        boolean hasList = column.type() == ColumnType.REFERENCE
                && column.targets().size() == 1
                && Character.isUpperCase(column.targets().getFirst().charAt(0));
        return new BlankColumn(
                column.type(), column.values(), hasList ? column.targets().getFirst() : "");
    }

    private static BlankColumn ofPlan(BlankOrder order, String sheet, String heading) {
        String place = sheet + "." + heading;
        if (place.equals("Texts.section")) {
            List<String> sections = Stream.concat(PassageSheet.SECTIONS.stream(), order.kind().sections().stream())
                    .distinct()
                    .toList();
            return new BlankColumn(ColumnType.CHOICE, sections, "");
        }
        if (place.equals("Papers.kind")) {
            List<String> kinds = order.catalogue().kinds().stream()
                    .filter(DocumentKind::isOfPapers)
                    .map(DocumentKind::name)
                    .toList();
            return new BlankColumn(ColumnType.CHOICE, kinds, "");
        }
        if (place.equals(AUDIENCE)) {
            return new BlankColumn(
                    ColumnType.TEXT, order.catalogue().audiences().names(), "");
        }
        if (CHOICES.containsKey(place)) {
            return new BlankColumn(ColumnType.CHOICE, CHOICES.getOrDefault(place, List.of()), "");
        }
        if (TARGETS.containsKey(place)) {
            return new BlankColumn(ColumnType.REFERENCE, List.of(), TARGETS.getOrDefault(place, ""));
        }
        return new BlankColumn(type(place, sheet, heading), List.of(), "");
    }

    private static ColumnType type(String place, String sheet, String heading) {
        if (DATES.contains(place)) {
            return ColumnType.DATE;
        }
        boolean isOfYear = heading.matches("[0-9]{4}(_revised)?");
        if ((isOfYear && !sheet.equals("Staff")) || place.equals("Controls.amount")) {
            return ColumnType.AMOUNT;
        }
        return isOfYear || place.equals("Controls.year") ? ColumnType.NUMBER : ColumnType.TEXT;
    }

    private static List<String> words(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
