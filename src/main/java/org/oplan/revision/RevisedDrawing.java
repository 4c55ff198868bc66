package org.oplan.revision;

import org.oplan.document.Drawing;

/**
 * A chart, heat map, flow or picture in both versions, with the marks of its caption; what is drawn has no marks.
 *
 * @param mark which versions have it
 * @param drawing the drawing
 * @param caption its caption
 */
public record RevisedDrawing(Mark mark, Versions<Drawing> drawing, RevisedCaption caption) implements RevisedBlock {

    @Override
    public Drawing in(Version version) {
        return drawing.in(version);
    }
}
