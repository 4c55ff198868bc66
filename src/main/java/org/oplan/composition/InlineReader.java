package org.oplan.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oplan.document.Chart;
import org.oplan.document.Inline;
import org.oplan.document.Paragraph;
import org.oplan.edition.Terms;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Reads running text: elements become inlines, runs of white space become one blank. */
final class InlineReader {
    private final Numbering numbering;
    private final Terms terms;
    private final FigurePoints figures;

    InlineReader(Numbering numbering, Terms terms, FigurePoints figures) {
        this.numbering = numbering;
        this.terms = terms;
        this.figures = figures;
    }

    /** The content of an element, without blanks at its start and end. */
    List<Inline> read(Element parent) throws TemplateMistake {
        List<Inline> inlines = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                addText(inlines, text.getData());
            } else if (node instanceof Element element) {
                inlines.add(inline(element));
            }
        }
        return trimmed(inlines);
    }

    /** A paragraph with its number. */
    Paragraph paragraph(Element p) throws TemplateMistake {
        return new Paragraph(numbering.of(p), read(p));
    }

    /** The {@code p} children as paragraphs; those without content are left out. */
    List<Paragraph> paragraphs(Element parent) throws TemplateMistake {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Element p : Xml.children(parent, "p")) {
            Paragraph paragraph = paragraph(p);
            if (!paragraph.text().isEmpty()) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    private Inline inline(Element element) throws TemplateMistake {
        return switch (element.getTagName()) {
            case "b" -> new Inline.Strong(read(element));
            case "i" -> new Inline.Emphasis(read(element));
            case "a" -> new Inline.Link(element.getAttribute("href"), read(element));
            case "n" -> new Inline.Value(element.getAttribute("key"), element.getTextContent());
            case "ref" -> reference(element);
            case "br" -> new Inline.Break();
            case "span" -> new Inline.Foreign(Locale.forLanguageTag(element.getAttribute("lang")), read(element));
            case "note" -> note(element);
            case "state" -> state(element);
            case "spark" -> sparkline(element);
            default -> throw new IllegalStateException("The schema lets through the inline " + element.getTagName());
        };
    }

    private Inline note(Element note) throws TemplateMistake {
        List<Inline> content = read(note);
        if (content.isEmpty()) {
            throw new TemplateMistake(Xml.place(note), "the footnote says nothing");
        }
        return new Inline.Footnote(content);
    }

    /** A traffic light; without words of its own it says the term for its level. */
    private Inline state(Element state) {
        Inline.State.Level level = Xml.constant(Inline.State.Level.class, state, "level");
        String word = state.getTextContent().strip();
        return new Inline.State(level, word.isEmpty() ? terms.text("traffic." + Xml.word(level)) : word);
    }

    private Inline sparkline(Element spark) throws TemplateMistake {
        List<Chart.Point> points = figures.points(spark);
        List<String> names = Xml.children(spark, "value").stream()
                .map(value -> value.getAttribute("label"))
                .toList();
        String summary =
                figures.inWords(names, points.stream().map(Chart.Point::text).toList());
        return new Inline.Sparkline(points, summary);
    }

    private Inline reference(Element ref) throws TemplateMistake {
        String target = ref.getAttribute("to");
        String label = numbering
                .label(target)
                .orElseThrow(() -> new TemplateMistake(
                        Xml.place(ref), "<ref to=\"" + target + "\"/> refers to no section, table, figure or clause"));
        if (numbering.isInText(target)) {
            return new Inline.Emphasis(List.of(new Inline.Text(label)));
        }
        return new Inline.Reference(target, List.of(new Inline.Text(label)));
    }

    private static void addText(List<Inline> inlines, String data) {
        String text = data.replaceAll("[ \\t\\r\\n]+", " ");
        boolean afterBlank = inlines.isEmpty() || inlines.getLast() instanceof Inline.Break;
        text = afterBlank ? text.stripLeading() : text;
        if (text.isEmpty()) {
            return;
        }
        if (!inlines.isEmpty() && inlines.getLast() instanceof Inline.Text before) {
            inlines.removeLast();
            text = (before.text() + text).replace("  ", " ");
        }
        inlines.add(new Inline.Text(text));
    }

    private static List<Inline> trimmed(List<Inline> inlines) {
        if (!inlines.isEmpty() && inlines.getLast() instanceof Inline.Text last) {
            inlines.removeLast();
            String text = last.text().stripTrailing();
            if (!text.isEmpty()) {
                inlines.add(new Inline.Text(text));
            }
        }
        return inlines;
    }
}
