package org.oplan.rendering.word;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.oplan.document.Document;
import org.oplan.document.Section.Orientation;

/**
 * What stands at the head and the foot of the pages.
 *
 * <p>Word applies a header only to the section of pages that refers to it, so each section refers to its own: a foot as
 * wide as its pages, and the running head everywhere but on the first page of the document. A base document's heads and
 * feet stand in their place, if it has any.
 */
final class PageFurniture {
    private final WordFile file;
    private final Optional<BaseMargins> house;
    private final Paragraphs paragraphs;
    private final Runs runs;
    private final RunWriter writer;
    private final Watermark watermark;
    private final Document document;
    private final int pages;
    private final PageLayout portrait;
    private final Map<Orientation, Ids> later = new EnumMap<>(Orientation.class);
    private final Map<BaseMargins.Part, String> ofHouse = new LinkedHashMap<>();
    private int parts;

    PageFurniture(WordFile file, HouseStyle house, Paragraphs paragraphs, Pens pens, WordRenderer.Sheet sheet) {
        this.file = file;
        this.house = house.margins();
        this.portrait = house.layout(Orientation.PORTRAIT);
        this.paragraphs = paragraphs;
        this.runs = pens.runs();
        this.writer = pens.writer();
        this.watermark = new Watermark(sheet.document().properties());
        this.document = sheet.document();
        this.pages = sheet.pages().total();
    }

    /** The relationships of a head and a foot. */
    private record Ids(String header, String footer) {}

    /** The properties of a section of pages, which refer to its head and foot. */
    Markup section(PageLayout layout, boolean first) {
        Markup section = new Markup().start("w:sectPr");
        boolean differs =
                house.map(margins -> refer(section, margins, first)).orElseGet(() -> refer(section, layout, first));
        layout.writeTo(section);
        if (differs) {
            section.empty("w:titlePg");
        }
        return section.end("w:sectPr");
    }

    /** Refers to the heads and feet of a base and returns whether the first page has its own. */
    private boolean refer(Markup section, BaseMargins margins, boolean first) {
        boolean differs = first && margins.firstDiffers();
        for (BaseMargins.Part part : margins.parts()) {
            if (part.pages().equals("default") || (differs && part.pages().equals("first"))) {
                refer(
                        section,
                        "w:" + part.kind() + "Reference",
                        part.pages(),
                        ofHouse.computeIfAbsent(part, this::add));
            }
        }
        return differs;
    }

    private String add(BaseMargins.Part part) {
        parts++;
        String filled = part.filled(document);
        boolean marked = part.kind().equals("header");
        return file.addPageMargin(parts, part, marked ? watermark.into(filled, parts) : filled);
    }

    private boolean refer(Markup section, PageLayout layout, boolean first) {
        Ids ids = later.computeIfAbsent(
                layout.orientation(), lies -> new Ids(header(document.runningHead()), footer(layout)));
        refer(section, "default", ids);
        if (first) {
            refer(section, "first", new Ids(header(""), footer(layout)));
        }
        return first;
    }

    private static void refer(Markup section, String pages, Ids ids) {
        refer(section, "w:headerReference", pages, ids.header());
        refer(section, "w:footerReference", pages, ids.footer());
    }

    private static void refer(Markup section, String element, String pages, String id) {
        section.start(element).attribute("w:type", pages).attribute("r:id", id).end(element);
    }

    private String header(String text) {
        WordParagraph line = paragraphs.inMargin(text.isEmpty() ? Style.FOOTER : Style.HEADER);
        if (!text.isEmpty()) {
            runs.text(line, text);
        }
        line.content().add(watermark.run(parts + 1));
        return add("header", "w:hdr", line);
    }

    private String footer(PageLayout layout) {
        Fields fields = new Fields(writer);
        WordParagraph line = paragraphs.inMargin(Style.FOOTER);
        line.tabAtEnd(portrait.textWidth(), layout.textWidth());
        runs.text(line, document.properties().symbol());
        runs.tab(line);
        fields.begin(line, "PAGE");
        runs.text(line, "1");
        fields.end(line);
        runs.text(line, "/");
        fields.begin(line, "NUMPAGES");
        runs.text(line, Integer.toString(Math.max(pages, 1)));
        fields.end(line);
        return add("footer", "w:ftr", line);
    }

    private String add(String kind, String root, WordParagraph line) {
        Markup content = Namespaces.declare(new Markup().start(root));
        line.writeTo(content);
        parts++;
        return file.addPageMargin(kind, parts, content.end(root).toString());
    }
}
