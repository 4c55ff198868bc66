package org.oplan.composition;

import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oplan.plan.PlanElement;

/**
 * The functions by which templates print the sheets of their kind.
 *
 * <ul>
 *   <li>{@code rows('Projects')}: all records of a sheet; {@link RegisterModel} says what a record has
 *   <li>{@code rows('Projects', {'topic': topic.code})}: those whose columns hold these values
 *   <li>{@code row('Topics', project.topic)}: the record with a code
 *   <li>{@code element('output', code)}: code and title of an element of the plan
 * </ul>
 */
final class RegisterFunctions {
    private static final SimpleObjectWrapper WRAPPER = new SimpleObjectWrapper(Configuration.VERSION_2_3_34);

    private final RegisterModel registers;

    RegisterFunctions(RegisterModel registers) {
        this.registers = registers;
    }

    /** The functions by name. */
    Map<String, TemplateMethodModelEx> byName() {
        return Map.of("rows", this::rows, "row", this::row, "element", this::element);
    }

    private TemplateModel rows(List<?> arguments) throws TemplateModelException {
        return WRAPPER.wrap(rows(argument(arguments, 0), wanted(arguments)));
    }

    private TemplateModel row(List<?> arguments) throws TemplateModelException {
        String sheet = argument(arguments, 0);
        String code = argument(arguments, 1);
        List<Map<String, Object>> found = rows(sheet, new TreeMap<>(Map.of("code", code)));
        if (found.isEmpty()) {
            throw new TemplateModelException("The sheet '" + sheet + "' has no record '" + code + "'");
        }
        return WRAPPER.wrap(found.getFirst());
    }

    private TemplateModel element(List<?> arguments) throws TemplateModelException {
        String sort = argument(arguments, 0);
        String code = argument(arguments, 1);
        PlanElement element = PlanElement.of(sort)
                .orElseThrow(() -> new TemplateModelException(
                        "There is no element '" + sort + "'; a plan has: " + String.join(", ", PlanElement.words())));
        return WRAPPER.wrap(registers
                .element(element, code)
                .orElseThrow(() -> new TemplateModelException("The plan has no " + sort + " '" + code + "'")));
    }

    private List<Map<String, Object>> rows(String sheet, Map<String, String> wanted) throws TemplateModelException {
        List<Map<String, Object>> rows = registers
                .rows(sheet, wanted)
                .orElseThrow(() -> new TemplateModelException("There is no sheet '" + sheet
                        + "'; the kinds of this workbook's papers bring: " + String.join(", ", registers.sheets())));
        for (String column : wanted.keySet()) {
            if (!column.equals("code") && !registers.columns(sheet).contains(column)) {
                throw new TemplateModelException("The sheet '" + sheet + "' has no column '" + column + "'; it has: "
                        + String.join(", ", registers.columns(sheet)));
            }
        }
        return rows;
    }

    private static Map<String, String> wanted(List<?> arguments) throws TemplateModelException {
        Map<String, String> wanted = new TreeMap<>();
        if (arguments.size() > 1 && arguments.get(1) instanceof TemplateHashModelEx columns) {
            for (TemplateModelIterator names = columns.keys().iterator(); names.hasNext(); ) {
                String name = TemplateFunctions.text(names.next());
                wanted.put(name, TemplateFunctions.text(columns.get(name)));
            }
        }
        return wanted;
    }

    private static String argument(List<?> arguments, int position) throws TemplateModelException {
        if (arguments.size() <= position) {
            throw new TemplateModelException(
                    "Expected " + (position + 1) + " arguments, not " + arguments.size() + ": rows('Sheet'),"
                            + " rows('Sheet', {'column': value}), row('Sheet', code), element('output', code)");
        }
        return TemplateFunctions.text(arguments.get(position));
    }
}
