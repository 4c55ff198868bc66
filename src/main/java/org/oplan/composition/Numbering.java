package org.oplan.composition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.oplan.edition.Terms;
import org.w3c.dom.Element;

/**
 * The numbers of sections, paragraphs, tables, figures and clauses, and what references to them print.
 *
 * <p>Sections are numbered 1, 1.1 …; paragraphs within their section 1.1, 1.2 …, unless sections within it bear these
 * numbers; tables and figures through the document, or within a section that has a prefix (A2-1). The items of a
 * recital have the letters of the term {@code clause.letters}, doubled after the last one; those of an operative clause
 * have numbers; a single one has none.
 */
final class Numbering {
    private final Terms terms;
    private final Map<Element, String> numbers = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Set<String> inText = new HashSet<>();

    private Numbering(Terms terms) {
        this.terms = terms;
    }

    /**
     * The numbering of a document.
     *
     * @throws TemplateMistake if two parts have the same id
     */
    static Numbering of(Element document, Terms terms) throws TemplateMistake {
        Numbering numbering = new Numbering(terms);
        numbering.number(document, "", "", new Counters());
        return numbering;
    }

    /** The number of a section or paragraph, empty for none; the label ("Table 4") of a table or chart. */
    String of(Element element) {
        return numbers.getOrDefault(element, "");
    }

    /** What a reference to a part prints. */
    Optional<String> label(String id) {
        return Optional.ofNullable(labels.get(id));
    }

    /** Whether a part is a piece of text, which a reference names but does not lead to. */
    boolean isInText(String id) {
        return inText.contains(id);
    }

    private void number(Element parent, String parentNumber, String prefix, Counters captions) throws TemplateMistake {
        boolean divided = Xml.children(parent, "section").stream().anyMatch(Numbering::isCounted);
        int sections = 0;
        int paragraphs = 0;
        for (Element child : Xml.children(parent)) {
            switch (child.getTagName()) {
                case "section" -> {
                    boolean automatic = isCounted(child);
                    sections += automatic ? 1 : 0;
                    section(child, automatic ? parentNumber + sections : "", prefix, captions);
                }
                case "p" -> {
                    if (Xml.yes(child, "numbered") && !divided) {
                        numbers.put(child, parentNumber + ++paragraphs);
                    }
                }
                case "table" -> caption(child, "caption.table", prefix + ++captions.tables);
                case "chart", "heatmap", "flow", "picture" ->
                    caption(child, "caption.figure", prefix + ++captions.figures);
                case "clause" -> clause(child);
                case "bilingual" -> paragraphs += bilingual(child, parentNumber, paragraphs);
                default -> {}
            }
        }
    }

    private static boolean isCounted(Element section) {
        return "auto".equals(section.getAttribute("number"));
    }

    /** Both sides count on from the same number; says how far the longer one counts. */
    private int bilingual(Element pair, String parentNumber, int before) {
        int most = 0;
        for (Element side : Xml.children(pair, "side")) {
            int count = 0;
            for (Element p : Xml.children(side, "p")) {
                if (Xml.yes(p, "numbered")) {
                    numbers.put(p, parentNumber + (before + ++count));
                }
            }
            most = Math.max(most, count);
        }
        return most;
    }

    private void clause(Element clause) throws TemplateMistake {
        String lead = Xml.child(clause, "lead").getTextContent().strip();
        boolean recital = "recital".equals(clause.getAttribute("kind"));
        List<Element> items = Xml.children(clause, "li");
        for (int i = 0; i < items.size(); i++) {
            Element item = items.get(i);
            String given = item.getAttribute("label");
            String counted = recital ? letter(i) : Integer.toString(i + 1);
            String number = given.isEmpty() ? (items.size() == 1 ? "" : counted) : given;
            numbers.put(item, number);
            if (!item.getAttribute("id").isEmpty()) {
                inText.add(item.getAttribute("id"));
                label(item, number.isEmpty() ? lead : terms.text("ref.clause", Map.of("lead", lead, "number", number)));
            }
        }
    }

    private String letter(int index) {
        String[] letters = terms.text("clause.letters").split(" ", -1);
        return terms.text(
                "clause.recital", Map.of("letter", letters[index % letters.length].repeat(1 + index / letters.length)));
    }

    private void section(Element section, String automatic, String prefix, Counters captions) throws TemplateMistake {
        String given = section.getAttribute("number");
        String number = switch (given) {
            case "auto" -> automatic;
            case "none" -> "";
            default -> given;
        };
        numbers.put(section, number);
        String label = section.getAttribute("label");
        label(section, label.isEmpty() ? terms.text("ref.section", Map.of("number", number)) : label);
        String own = section.getAttribute("prefix");
        String below = automatic.isEmpty() ? "" : automatic + ".";
        number(section, below, own.isEmpty() ? prefix : own, own.isEmpty() ? captions : new Counters());
    }

    private void caption(Element element, String term, String number) throws TemplateMistake {
        String label = terms.text(term, Map.of("number", number));
        numbers.put(element, label);
        label(element, label);
    }

    private void label(Element element, String label) throws TemplateMistake {
        if (labels.put(element.getAttribute("id"), label) != null) {
            throw new TemplateMistake(
                    Xml.place(element), "id \"" + element.getAttribute("id") + "\" is used twice; ids are unique");
        }
    }

    /** How many tables and figures there were so far. */
    private static final class Counters {
        private int tables;
        private int figures;
    }
}
