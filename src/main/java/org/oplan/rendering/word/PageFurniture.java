package org.oplan.rendering.word;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.oplan.document.Document;

/**
 * What stands at the head and the foot of the pages.
 *
 * <p>Word applies a header only to the section of pages that refers to it, so each section refers to its own: a foot as
 * wide as its pages, and the running head everywhere but on the first page of the document.
 */
final class PageFurniture {
    private static final QName HEADER = new QName(PartXml.WORD, "hdr");
    private static final QName FOOTER = new QName(PartXml.WORD, "ftr");

    private final WordFile file;
    private final Document document;
    private final int pages;
    private final Map<PageLayout, Ids> later = new EnumMap<>(PageLayout.class);
    private int parts;

    PageFurniture(WordFile file, Document document, int pages) {
        this.file = file;
        this.document = document;
        this.pages = pages;
    }

    /** The relationships of a head and a foot. */
    private record Ids(String header, String footer) {}

    /** Refers a section of pages to its head and foot. */
    void furnish(CTSectPr section, PageLayout layout, boolean first) throws IOException, InvalidFormatException {
        Ids ids = later.get(layout);
        if (ids == null) {
            ids = new Ids(header(document.runningHead()), footer(layout));
            later.put(layout, ids);
        }
        refer(section, STHdrFtr.DEFAULT, ids);
        if (first) {
            refer(section, STHdrFtr.FIRST, new Ids(header(""), footer(layout)));
        }
        layout.writeTo(section);
        if (first) {
            section.addNewTitlePg();
        }
    }

    private static void refer(CTSectPr section, STHdrFtr.Enum pages, Ids ids) {
        CTHdrFtrRef header = section.addNewHeaderReference();
        header.setType(pages);
        header.setId(ids.header());
        CTHdrFtrRef footer = section.addNewFooterReference();
        footer.setType(pages);
        footer.setId(ids.footer());
    }

    private String header(String text) throws IOException, InvalidFormatException {
        CTHdrFtr header = CTHdrFtr.Factory.newInstance();
        CTP line = Paragraphs.styled(header.addNewP(), text.isEmpty() ? Style.FOOTER : Style.HEADER);
        if (!text.isEmpty()) {
            Runs.text(line.addNewR(), text);
        }
        parts++;
        return file.addPageMargin("header", parts, header, HEADER);
    }

    private String footer(PageLayout layout) throws IOException, InvalidFormatException {
        CTHdrFtr footer = CTHdrFtr.Factory.newInstance();
        CTP line = Paragraphs.styled(footer.addNewP(), Style.FOOTER);
        if (layout != PageLayout.PORTRAIT) {
            Paragraphs.tabAtEnd(line, layout.textWidth());
        }
        Runs.text(line.addNewR(), document.properties().symbol());
        Runs.tab(line);
        Fields.write(line::addNewR, "PAGE", "1");
        Runs.text(line.addNewR(), "/");
        Fields.write(line::addNewR, "NUMPAGES", Integer.toString(Math.max(pages, 1)));
        parts++;
        return file.addPageMargin("footer", parts, footer, FOOTER);
    }
}
