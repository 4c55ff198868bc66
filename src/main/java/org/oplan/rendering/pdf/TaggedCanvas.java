package org.oplan.rendering.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;

/**
 * Writes operations into the content of a page, each as part of an element or as an artifact.
 *
 * <p>Nothing else touches the content stream, so nothing can be drawn unmarked.
 */
final class TaggedCanvas {
    private final PdfContentByte content;
    private final StructureTree structure;
    private final Links links;
    private final float height;
    private @Nullable Mark open;
    /** What the content stream is set to already. */
    private @Nullable Face face;

    private float size;
    private @Nullable Color filled;
    private @Nullable Color stroked;
    private float stroke;

    TaggedCanvas(PdfContentByte content, StructureTree structure, Links links, PageShape shape) {
        this.content = content;
        this.structure = structure;
        this.links = links;
        this.height = shape.height();
    }

    void draw(Page page) {
        page.ops().forEach(this::draw);
        close();
    }

    private void draw(Op op) {
        switch (op) {
            case Op.Text text -> {
                mark(text.mark());
                text(text);
            }
            case Op.Fill fill -> {
                mark(fill.mark());
                fill(fill);
            }
            case Op.Rule rule -> {
                mark(rule.mark());
                rule(rule);
            }
            case Op.LinkArea link -> {
                close();
                links.add(link, height);
            }
            case Op.Bounds bounds ->
                structure.bound(
                        bounds.figure(),
                        bounds.x(),
                        height - bounds.y() - bounds.height(),
                        bounds.x() + bounds.width(),
                        height - bounds.y());
            case Op.Shape shape -> {
                mark(shape.mark());
                shape(shape);
            }
            case Op.Photograph photograph -> {
                mark(photograph.mark());
                photograph(photograph);
            }
            case Op.Anchor ignored -> {}
            case Op.NoteMark ignored -> {}
            case Op.PageNumber number ->
                throw new IllegalStateException("The page number of " + number.anchor() + " was left open");
        }
    }

    private void mark(Mark mark) {
        if (mark.equals(open)) {
            return;
        }
        close();
        String start = switch (mark) {
            case Tag tag -> "/" + tag.role().pdfName() + "<</MCID " + structure.mark(tag) + ">>BDC\n";
            case Artifact artifact -> artifact.start();
        };
        content.getInternalBuffer().append(start);
        open = mark;
    }

    private void close() {
        if (open != null) {
            content.getInternalBuffer().append("EMC\n");
            open = null;
        }
    }

    private void text(Op.Text text) {
        if (text.face().arabic()) {
            arabic(text);
            return;
        }
        begin(text);
        content.showText(text.text());
        content.endText();
    }

    private void begin(Op.Text text) {
        content.beginText();
        if (text.face() != face || text.size() != size) {
            content.setFontAndSize(FontShelf.font(text.face()), text.size());
            face = text.face();
            size = text.size();
        }
        fill(text.color());
        if (text.angle() == 0) {
            content.moveText(text.x(), height - text.y());
        } else {
            Turn turn = Turn.of(text.angle());
            content.setTextMatrix(turn.cos(), turn.sin(), -turn.sin(), turn.cos(), text.x(), height - text.y());
        }
    }

    /** Letters that are written from left to right and read from right to left say so. */
    private void arabic(Op.Text text) {
        ArabicText word = new ArabicText(text);
        content.beginMarkedContentSequence(new PdfName("ReversedChars"));
        begin(text);
        content.showText(word.shown());
        content.endText();
        List<Contour> signs = word.signs();
        if (!signs.isEmpty()) {
            Turn turn = Turn.of(text.angle());
            content.saveState();
            content.concatCTM(turn.cos(), turn.sin(), -turn.sin(), turn.cos(), text.x(), height - text.y());
            signs.forEach(sign -> sign.steps().forEach(step -> draw(step, 0, 0)));
            content.fill();
            content.restoreState();
        }
        content.endMarkedContentSequence();
    }

    /** Cosine and sine of an angle. */
    private record Turn(float cos, float sin) {
        static Turn of(float degrees) {
            double turn = Math.toRadians(degrees);
            return new Turn((float) StrictMath.cos(turn), (float) StrictMath.sin(turn));
        }
    }

    private void fill(Color color) {
        if (!color.equals(filled)) {
            content.setColorFill(color);
            filled = color;
        }
    }

    private void fill(Op.Fill fill) {
        fill(fill.color());
        content.rectangle(fill.x(), height - fill.y() - fill.height(), fill.width(), fill.height());
        content.fill();
    }

    private void rule(Op.Rule rule) {
        stroke(rule.color(), rule.thickness());
        if (rule.dotted()) {
            content.saveState();
            content.setLineCap(PdfContentByte.LINE_CAP_ROUND);
            content.setLineDash(0, 3, 0);
        }
        content.moveTo(rule.x(), height - rule.y());
        content.lineTo(rule.x() + rule.width(), height - rule.y());
        content.stroke();
        if (rule.dotted()) {
            content.restoreState();
        }
    }

    private void stroke(Color color, float thickness) {
        if (!color.equals(stroked)) {
            content.setColorStroke(color);
            stroked = color;
        }
        if (thickness != stroke) {
            content.setLineWidth(thickness);
            stroke = thickness;
        }
    }

    private void shape(Op.Shape shape) {
        content.saveState();
        Op.Ink ink = shape.ink();
        if (ink.fill() != null) {
            content.setColorFill(ink.fill());
        }
        if (ink.stroke() != null) {
            content.setColorStroke(ink.stroke());
            content.setLineWidth(ink.thickness());
            content.setLineCap(PdfContentByte.LINE_CAP_ROUND);
            content.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        }
        shape.path().steps().forEach(step -> draw(step, shape.x(), height - shape.y()));
        if (ink.fill() != null && ink.stroke() != null) {
            content.fillStroke();
        } else if (ink.fill() != null) {
            content.fill();
        } else {
            content.stroke();
        }
        content.restoreState();
    }

    private void draw(Contour.Step step, float left, float top) {
        switch (step.kind()) {
            case MOVE -> content.moveTo(left + step.x(), top - step.y());
            case LINE -> content.lineTo(left + step.x(), top - step.y());
            case CURVE ->
                content.curveTo(
                        left + step.x1(),
                        top - step.y1(),
                        left + step.x2(),
                        top - step.y2(),
                        left + step.x(),
                        top - step.y());
            case CLOSE -> content.closePath();
        }
    }

    private void photograph(Op.Photograph op) {
        try {
            Image image = Image.getInstance(op.image().content());
            image.scaleAbsolute(op.width(), op.height());
            image.setAbsolutePosition(op.x(), height - op.y() - op.height());
            content.addImage(image);
        } catch (IOException e) {
            throw new UncheckedIOException("The picture " + op.image().name() + " cannot be read", e);
        }
    }
}
