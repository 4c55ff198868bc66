package org.oplan.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oplan.document.Block;
import org.oplan.document.Box;
import org.oplan.document.Contents;
import org.oplan.document.Document;
import org.oplan.document.ItemList;
import org.oplan.document.Masthead;
import org.oplan.document.Section;
import org.oplan.edition.Edition;
import org.oplan.figure.FigureBook;
import org.w3c.dom.Element;

/** Builds the document tree from validated XML. */
final class DocumentReader {
    private final Edition edition;
    private final Numbering numbering;
    private final InlineReader inlines;
    private final TableReader tables;
    private final ChartReader charts;

    private DocumentReader(FigureBook figures, Edition edition, Numbering numbering) {
        this.edition = edition;
        this.numbering = numbering;
        this.inlines = new InlineReader(numbering);
        this.tables = new TableReader(edition.terms(), numbering, inlines);
        this.charts = new ChartReader(figures, edition);
    }

    /** The document whose root element this is. */
    static Document read(Element root, FigureBook figures, Edition edition) throws TemplateMistake {
        Numbering numbering = Numbering.of(root, edition.terms());
        return new DocumentReader(figures, edition, numbering).document(root);
    }

    private Document document(Element root) throws TemplateMistake {
        Document.Properties properties = new Document.Properties(
                root.getAttribute("title"),
                root.getAttribute("subject"),
                root.getAttribute("author"),
                edition.locale(),
                root.getAttribute("symbol"),
                LocalDate.parse(root.getAttribute("date")));
        Element masthead = Xml.child(root, "masthead");
        return new Document(properties, masthead(masthead), root.getAttribute("runninghead"), blocks(root));
    }

    private Masthead masthead(Element masthead) {
        return new Masthead(
                masthead.getAttribute("organization"),
                masthead.getAttribute("meeting"),
                masthead.getAttribute("placedate"),
                texts(masthead, "left"),
                texts(masthead, "right"),
                masthead.getAttribute("source"),
                masthead.getAttribute("title"));
    }

    private List<Block> blocks(Element parent) throws TemplateMistake {
        List<Block> blocks = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            switch (child.getTagName()) {
                case "masthead", "h" -> {}
                case "section" -> blocks.add(section(child));
                case "p" -> blocks.add(inlines.paragraph(child));
                case "ul" -> blocks.add(list(child));
                case "box" -> blocks.add(box(child));
                case "toc" -> blocks.add(new Contents(child.getAttribute("title"), Xml.number(child, "levels")));
                case "table" -> blocks.add(tables.read(child));
                case "chart" -> blocks.add(charts.read(child, tables.caption(child)));
                default -> throw new IllegalStateException("The schema lets through the block " + child.getTagName());
            }
        }
        return blocks;
    }

    private Section section(Element section) throws TemplateMistake {
        return new Section(
                section.getAttribute("id"),
                numbering.of(section),
                inlines.read(Xml.child(section, "h")),
                Section.Orientation.valueOf(section.getAttribute("orientation").toUpperCase(Locale.ROOT)),
                Xml.yes(section, "newpage"),
                blocks(section));
    }

    private ItemList list(Element ul) throws TemplateMistake {
        List<ItemList.Item> items = new ArrayList<>();
        for (Element li : Xml.children(ul, "li")) {
            items.add(new ItemList.Item(li.getAttribute("label"), inlines.paragraphs(li)));
        }
        return new ItemList(items);
    }

    private Box box(Element box) throws TemplateMistake {
        List<Box.Entry> entries = new ArrayList<>();
        for (Element entry : Xml.children(box, "entry")) {
            entries.add(new Box.Entry(entry.getAttribute("label"), inlines.paragraphs(entry)));
        }
        return new Box(Box.Kind.valueOf(box.getAttribute("kind").toUpperCase(Locale.ROOT)), entries);
    }

    private static List<String> texts(Element parent, String name) {
        return Xml.children(parent, name).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }
}
