package org.oplan.composition;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Inline;
import org.oplan.document.Paragraph;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Reads running text: elements become inlines, runs of white space become one blank. */
final class InlineReader {
    private final Numbering numbering;

    InlineReader(Numbering numbering) {
        this.numbering = numbering;
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
            default -> throw new IllegalStateException("The schema lets through the inline " + element.getTagName());
        };
    }

    private Inline reference(Element ref) throws TemplateMistake {
        String target = ref.getAttribute("to");
        String label = numbering
                .label(target)
                .orElseThrow(() -> new TemplateMistake(
                        Xml.place(ref), "<ref to=\"" + target + "\"/> refers to no section, table or chart"));
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
