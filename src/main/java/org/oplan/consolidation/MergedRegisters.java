package org.oplan.consolidation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.oplan.plan.Entry;
import org.oplan.plan.Plan;
import org.oplan.plan.Register;
import org.oplan.plan.SheetDefinition;

/**
 * The records of kinds in several workbooks: those of the workbook that brings them together, then each unit's.
 *
 * <p>What describes the report itself, such as its period, is that of the former alone.
 */
final class MergedRegisters {
    private final Map<String, SheetDefinition> sheets = new LinkedHashMap<>();
    private final Map<String, Map<String, Entry>> entries = new LinkedHashMap<>();

    /**
     * The records of all.
     *
     * @param named the workbook that brings them together; it has the sheets of its papers' kinds and no others
     * @param found all workbooks of units
     * @param counted those that count by themselves
     */
    MergedRegisters(Plan named, List<Plan> found, List<Plan> counted) {
        named.registers().forEach(register -> sheets.put(register.sheet().name(), register.sheet()));
        Set<String> own = ReportSheets.of(Stream.of(named));
        List<String> units =
                counted.stream().map(plan -> plan.identity().unit()).toList();
        named.registers().forEach(this::add);
        found.stream()
                .filter(plan -> units.contains(plan.identity().unit()))
                .flatMap(plan -> plan.registers().stream())
                .filter(register -> sheets.containsKey(register.sheet().name()))
                .filter(register -> !own.contains(register.sheet().name()))
                .forEach(this::add);
    }

    private void add(Register register) {
        Map<String, Entry> ofSheet = entries.computeIfAbsent(register.sheet().name(), sheet -> new LinkedHashMap<>());
        register.entries().forEach(entry -> ofSheet.putIfAbsent(entry.code(), entry));
    }

    List<Register> registers() {
        List<Register> registers = new ArrayList<>();
        sheets.forEach((name, sheet) -> registers.add(new Register(
                sheet, List.copyOf(entries.getOrDefault(name, Map.of()).values()))));
        return registers;
    }
}
