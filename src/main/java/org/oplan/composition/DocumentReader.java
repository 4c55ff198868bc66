package org.oplan.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oplan.document.Bilingual;
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
    private final DrawingReader drawings;
    private final ClauseReader clauses;

    private DocumentReader(FigureBook figures, Pictures pictures, Edition edition, Numbering numbering) {
        FigurePoints points = new FigurePoints(figures, edition);
        this.edition = edition;
        this.numbering = numbering;
        this.inlines = new InlineReader(numbering, edition.terms(), points);
        this.tables = new TableReader(edition.terms(), numbering, inlines);
        this.drawings = new DrawingReader(points, pictures, edition, inlines);
        this.clauses = new ClauseReader(numbering, inlines);
    }

    /** The document whose root element this is. */
    static Document read(Element root, FigureBook figures, Pictures pictures, Edition edition) throws TemplateMistake {
        Numbering numbering = Numbering.of(root, edition.terms());
        return new DocumentReader(figures, pictures, edition, numbering).document(root);
    }

    private Document document(Element root) throws TemplateMistake {
        Document.Properties properties = new Document.Properties(
                root.getAttribute("title"),
                root.getAttribute("subject"),
                root.getAttribute("author"),
                edition.locale(),
                root.getAttribute("symbol"),
                LocalDate.parse(root.getAttribute("date")),
                root.getAttribute("draft"));
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
                case "clause" -> blocks.add(clauses.read(child));
                case "bilingual" -> blocks.add(bilingual(child));
                case "toc" -> blocks.add(contents(child));
                case "table" -> blocks.add(tables.read(child));
                case "chart", "heatmap", "flow", "picture" -> blocks.add(drawings.read(child, tables.caption(child)));
                default -> throw new IllegalStateException("The schema lets through the block " + child.getTagName());
            }
        }
        return blocks;
    }

    private static Contents contents(Element toc) {
        return new Contents(
                Xml.constant(Contents.Kind.class, toc, "kind"), toc.getAttribute("title"), Xml.number(toc, "levels"));
    }

    private Bilingual bilingual(Element pair) throws TemplateMistake {
        List<Bilingual.Side> sides = new ArrayList<>();
        for (Element side : Xml.children(pair, "side")) {
            sides.add(new Bilingual.Side(Locale.forLanguageTag(side.getAttribute("lang")), blocks(side)));
        }
        if (sides.getFirst().language().equals(sides.getLast().language())) {
            throw new TemplateMistake(Xml.place(pair), "both sides are in the same language");
        }
        return new Bilingual(sides.getFirst(), sides.getLast());
    }

    private Section section(Element section) throws TemplateMistake {
        return new Section(
                section.getAttribute("id"),
                numbering.of(section),
                inlines.read(Xml.child(section, "h")),
                Xml.constant(Section.Orientation.class, section, "orientation"),
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
        return new Box(Xml.constant(Box.Kind.class, box, "kind"), entries);
    }

    private static List<String> texts(Element parent, String name) {
        return Xml.children(parent, name).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }
}
