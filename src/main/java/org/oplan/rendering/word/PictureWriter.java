package org.oplan.rendering.word;

import java.util.List;
import org.oplan.document.Image;
import org.oplan.document.Inline;
import org.oplan.document.Picture;
import org.oplan.revision.Mark;

/** Writes pictures: the caption above, the picture at its size or as wide as the page, its credit under it. */
final class PictureWriter {
    /** Twips of a pixel when 150 of them make an inch. */
    private static final double TWIPS_PER_PIXEL = 1440.0 / 150;

    private static final double LEAST_WIDTH = 0.6;
    private static final double GREATEST_HEIGHT = 0.42;

    private final WordFile file;
    private final Story story;
    private final Runs runs;
    private final RunWriter writer;
    private final Drawings drawings;

    PictureWriter(WordFile file, Story story, Pens pens, Drawings drawings) {
        this.file = file;
        this.story = story;
        this.runs = pens.runs();
        this.writer = pens.writer();
        this.drawings = drawings;
    }

    void write(Picture picture, PageLayout page) {
        Drawings.Frame frame = frame(picture, page);
        int number = drawings.next();
        String relationship = file.addImage(number, picture.image());
        WordParagraph paragraph = story.paragraph(Style.CHART);
        if (!picture.credit().isEmpty()) {
            paragraph.keepWithNext();
        }
        Mark mark = writer.open(paragraph, Mark.KEPT);
        Drawings.write(paragraph.content(), number, frame, Namespaces.PICTURE, graphic(number, frame, relationship));
        writer.close(paragraph, mark);
        if (!picture.credit().isEmpty()) {
            runs.write(story.paragraph(Style.NOTE), List.of(new Inline.Text(picture.credit())));
        }
    }

    private static Drawings.Frame frame(Picture picture, PageLayout page) {
        Image image = picture.image();
        double width =
                Math.min(page.textWidth(), Math.max(image.width() * TWIPS_PER_PIXEL, page.textWidth() * LEAST_WIDTH));
        double height = width * image.height() / image.width();
        double most = page.textHeight() * GREATEST_HEIGHT;
        if (height > most) {
            height = most;
            width = height * image.width() / image.height();
        }
        return new Drawings.Frame(picture.caption().label(), picture.summary(), (int) width, (int) height);
    }

    private static Markup graphic(int number, Drawings.Frame frame, String relationship) {
        Markup xml = new Markup().start("pic:pic").start("pic:nvPicPr").start("pic:cNvPr");
        xml.attribute("id", number).attribute("name", frame.name()).end("pic:cNvPr");
        xml.empty("pic:cNvPicPr").end("pic:nvPicPr");
        xml.start("pic:blipFill")
                .start("a:blip")
                .attribute("r:embed", relationship)
                .end("a:blip");
        xml.start("a:stretch").empty("a:fillRect").end("a:stretch").end("pic:blipFill");
        xml.start("pic:spPr").start("a:xfrm");
        xml.start("a:off").attribute("x", 0).attribute("y", 0).end("a:off");
        xml.start("a:ext")
                .attribute("cx", (long) frame.width() * Drawings.EMU_PER_TWIP)
                .attribute("cy", (long) frame.height() * Drawings.EMU_PER_TWIP)
                .end("a:ext");
        xml.end("a:xfrm")
                .start("a:prstGeom")
                .attribute("prst", "rect")
                .empty("a:avLst")
                .end("a:prstGeom");
        return xml.end("pic:spPr").end("pic:pic");
    }
}
