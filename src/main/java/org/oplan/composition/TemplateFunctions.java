package org.oplan.composition;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oplan.edition.Edition;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;

/**
 * The functions that templates can call.
 *
 * <ul>
 *   <li>{@code figure('annex2', pool, objective, year)}: the figure whose key has these parts, as tables print it
 *   <li>{@code plainFigure(…)}: the same without a per-cent sign, for running text
 *   <li>{@code hasFigure(…)}: whether there is such a figure
 *   <li>{@code isNil(…)}: whether it is nil, as it also is if there is none
 *   <li>{@code msg('table.outputs', {'period': '2020–2023'})}: a term with its arguments
 * </ul>
 */
final class TemplateFunctions {
    private final FigureBook figures;
    private final Edition edition;

    TemplateFunctions(FigureBook figures, Edition edition) {
        this.figures = figures;
        this.edition = edition;
    }

    /** The functions by name. */
    Map<String, TemplateMethodModelEx> byName() {
        return Map.of(
                "figure", arguments -> figure(arguments, false),
                "plainFigure", arguments -> figure(arguments, true),
                "hasFigure", arguments -> truth(figures.find(key(arguments)).isPresent()),
                "isNil",
                        arguments -> truth(figures.find(key(arguments))
                                .filter(figure -> figure.value().signum() != 0)
                                .isEmpty()),
                "msg", this::message);
    }

    private static TemplateModel truth(boolean value) {
        return value ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }

    /** A figure as the edition prints it. */
    static String printed(Figure figure, Edition edition) {
        return switch (figure.kind()) {
            case AMOUNT -> edition.amount(figure.value());
            case SHARE -> edition.share(figure.value());
            case COUNT -> edition.number(figure.value());
        };
    }

    private TemplateModel figure(List<?> arguments, boolean plain) throws TemplateModelException {
        String key = key(arguments);
        Figure figure = figures.find(key)
                .orElseThrow(() -> new TemplateModelException(
                        "There is no figure '" + key + "'; 'oplan explain --list' lists the figures of a plan"));
        String text = plain ? edition.number(figure.value()) : printed(figure, edition);
        return XMLOutputFormat.INSTANCE.fromMarkup("<n key=\"" + escaped(key) + "\">" + escaped(text) + "</n>");
    }

    private TemplateModel message(List<?> arguments) throws TemplateModelException {
        String key = text(arguments.get(0));
        if (!edition.terms().has(key)) {
            throw new TemplateModelException("There is no term '" + key + "' in the language '" + edition.language()
                    + "'; a kind's own terms stand in its folder, in terms/" + edition.language()
                    + ".properties");
        }
        Map<String, String> named = new TreeMap<>();
        if (arguments.size() > 1) {
            TemplateHashModelEx map = (TemplateHashModelEx) arguments.get(1);
            for (TemplateModelIterator names = map.keys().iterator(); names.hasNext(); ) {
                String name = text(names.next());
                named.put(name, markup(map.get(name)));
            }
        }
        String term = escaped(edition.terms().text(key));
        return XMLOutputFormat.INSTANCE.fromMarkup(edition.terms().fill(term, named));
    }

    private static String markup(TemplateModel value) throws TemplateModelException {
        if (value instanceof TemplateXMLOutputModel markup) {
            return XMLOutputFormat.INSTANCE.getMarkupString(markup);
        }
        return escaped(text(value));
    }

    private static String key(List<?> arguments) throws TemplateModelException {
        StringBuilder key = new StringBuilder();
        for (Object argument : arguments) {
            key.append(key.isEmpty() ? "" : "/").append(text(argument));
        }
        return key.toString();
    }

    static String text(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber().toString();
        }
        throw new TemplateModelException("Expected a text or a number, not " + argument);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
