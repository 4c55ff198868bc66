package org.oplan.rendering.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.oplan.document.Document;
import org.oplan.document.PageNumbers;

/**
 * Draws documents as native Word files.
 *
 * <p>Everything stays what it is in Word: headings, a table of contents, tables with repeated heads, charts with their
 * workbooks; looks come from named styles. Equal documents give equal bytes. The renderer holds no state, so one may
 * serve several threads.
 */
public final class WordRenderer {

    /**
     * Draws a document.
     *
     * @param document the document
     * @param pages page numbers for the table of contents, from the PDF's layout
     * @param out where the bytes go; left open
     */
    public void render(Document document, PageNumbers pages, OutputStream out) {
        try {
            WordFile file = WordFile.start(document.properties());
            DocumentDocument main = DocumentDocument.Factory.newInstance();
            new BlockWriter(file, main.addNewDocument().addNewBody(), document, pages).write(document);
            file.save(main, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The parts of the file are named wrongly", e);
        }
    }
}
