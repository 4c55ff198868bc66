package org.oplan.rendering.word;

import java.util.EnumMap;
import java.util.Map;
import org.oplan.document.Document;

/**
 * What stands at the head and the foot of the pages.
 *
 * <p>Word applies a header only to the section of pages that refers to it, so each section refers to its own: a foot as
 * wide as its pages, and the running head everywhere but on the first page of the document.
 */
final class PageFurniture {
    private final WordFile file;
    private final Paragraphs paragraphs;
    private final Runs runs;
    private final Document document;
    private final int pages;
    private final Map<PageLayout, Ids> later = new EnumMap<>(PageLayout.class);
    private int parts;

    PageFurniture(WordFile file, Paragraphs paragraphs, Runs runs, WordRenderer.Sheet sheet) {
        this.file = file;
        this.paragraphs = paragraphs;
        this.runs = runs;
        this.document = sheet.document();
        this.pages = sheet.pages().total();
    }

    /** The relationships of a head and a foot. */
    private record Ids(String header, String footer) {}

    /** The properties of a section of pages, which refer to its head and foot. */
    Markup section(PageLayout layout, boolean first) {
        Ids ids = later.computeIfAbsent(layout, pages -> new Ids(header(document.runningHead()), footer(pages)));
        Markup section = new Markup().start("w:sectPr");
        refer(section, "default", ids);
        if (first) {
            refer(section, "first", new Ids(header(""), footer(layout)));
        }
        layout.writeTo(section);
        if (first) {
            section.empty("w:titlePg");
        }
        return section.end("w:sectPr");
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
        return add("header", "w:hdr", line);
    }

    private String footer(PageLayout layout) {
        Fields fields = new Fields(runs);
        WordParagraph line = paragraphs.inMargin(Style.FOOTER);
        line.tabAtEnd(PageLayout.PORTRAIT.textWidth(), layout.textWidth());
        runs.text(line, document.properties().symbol());
        runs.tab(line);
        fields.write(line, "PAGE", "1");
        runs.text(line, "/");
        fields.write(line, "NUMPAGES", Integer.toString(Math.max(pages, 1)));
        return add("footer", "w:ftr", line);
    }

    private String add(String kind, String root, WordParagraph line) {
        Markup content = Namespaces.declare(new Markup().start(root));
        line.writeTo(content);
        parts++;
        return file.addPageMargin(kind, parts, content.end(root).toString());
    }
}
