package org.oplan.rendering.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.oplan.document.Block;
import org.oplan.document.Document;
import org.oplan.document.PageNumbers;
import org.oplan.revision.RevisedDocument;
import org.oplan.revision.Version;

/**
 * Draws documents as native Word files.
 *
 * <p>Everything stays what it is in Word: headings, a table of contents, tables with repeated heads, charts with their
 * workbooks; looks come from named styles. Equal documents give equal bytes. The body is streamed, so that a long
 * document costs little memory. The renderer holds nothing but the house style, so one may serve several threads.
 */
public final class WordRenderer {
    private final HouseStyle house;

    /** A renderer in our own style. */
    public WordRenderer() {
        this(HouseStyle.ours());
    }

    /** A renderer in a house style. */
    public WordRenderer(HouseStyle house) {
        this.house = house;
    }

    /**
     * Draws a document.
     *
     * @param document the document
     * @param pages page numbers for the table of contents, from the PDF's layout
     * @param out where the bytes go; left open
     */
    public void render(Document document, PageNumbers pages, OutputStream out) {
        draw(new Sheet(document, pages, document.blocks(), new Marks()), out);
    }

    /**
     * Draws the new version of a document with what has changed since the old one as tracked changes.
     *
     * <p>To accept all changes gives the text of the new version, to reject all that of the old one. Pages, charts, the
     * table of contents and what stands in the margins are those of the new version. The changes bear the new version's
     * date.
     *
     * @param document both versions
     * @param pages page numbers of the new version, from the PDF's layout
     * @param out where the bytes go; left open
     */
    public void renderChanges(RevisedDocument document, PageNumbers pages, OutputStream out) {
        Marks marks = new Marks();
        Document after = document.in(Version.AFTER);
        if (document.masthead().differ()) {
            marks.former(document.masthead().before(), after.masthead());
        }
        draw(new Sheet(after, pages, new MergedTree(marks).body(document.blocks()), marks), out);
    }

    /**
     * What is drawn.
     *
     * @param document the document
     * @param pages its page numbers
     * @param body its blocks, or the blocks of both versions
     * @param marks what is new and what is gone
     */
    record Sheet(Document document, PageNumbers pages, List<Block> body, Marks marks) {}

    private void draw(Sheet sheet, OutputStream out) {
        Document.Properties properties = sheet.document().properties();
        try (WordFile file = new WordFile(properties, house)) {
            new BlockWriter(file, house, sheet).write(sheet.document().masthead(), sheet.body());
            file.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
