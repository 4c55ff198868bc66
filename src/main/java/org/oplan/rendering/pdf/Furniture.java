package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Document;

/** What stands on every page outside the text: running head, symbol and page number. */
final class Furniture {
    private static final float HEAD_FROM_TEXT = PageShape.mm(9);
    private static final float FOOT_FROM_EDGE = PageShape.mm(15);

    private final Typesetter type;
    private final Document document;

    Furniture(Typesetter type, Document document) {
        this.type = type;
        this.document = document;
    }

    List<Page> furnish(List<Page> pages) {
        List<Page> furnished = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            List<Op> ops = new ArrayList<>();
            if (i > 0) {
                ops.addAll(head(page.shape()));
            }
            ops.addAll(page.ops());
            ops.addAll(foot(page.shape(), (i + 1) + "/" + pages.size()));
            furnished.add(new Page(page.shape(), ops));
        }
        return furnished;
    }

    private List<Op> head(PageShape shape) {
        TextStyle style = type.scale().furniture();
        float top = shape.top() - HEAD_FROM_TEXT - style.leading() / 2;
        return type.line(document.runningHead(), style, Artifact.HEADER, shape.side(), top);
    }

    private List<Op> foot(PageShape shape, String number) {
        TextStyle style = type.scale().furniture();
        float top = shape.height() - FOOT_FROM_EDGE;
        List<Op> ops =
                new ArrayList<>(type.line(document.properties().symbol(), style, Artifact.FOOTER, shape.side(), top));
        ops.addAll(
                type.lineEndingAt(number, style, Artifact.FOOTER, shape.frame().right(), top));
        return ops;
    }
}
