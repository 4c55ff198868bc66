package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Document;

/** Lays a whole document out: the masthead, the body, then the pages with their furniture. */
final class DocumentLayout {
    private DocumentLayout() {}

    static LaidOut layOut(Document document) {
        Typesetter type = new Typesetter(document.properties().language());
        List<FlowItem> flow = new ArrayList<>();
        flow.addAll(new MastheadLayout(type).layOut(document.masthead(), PageShape.FIRST.frame()));
        BodyLayout body = new BodyLayout(type, document, flow);
        body.layOut();
        List<Page> placed = Paginator.paginate(flow, type.notes());
        Anchors anchors = Anchors.of(placed);
        List<Page> furnished = new Furniture(type, document).furnish(anchors.resolve(placed, type));
        List<Page> finished = Watermark.under(
                Mirror.pages(furnished, type.page()),
                new Watermark(type, document.properties().draft()));
        return new LaidOut(finished, type.tags().tags(), anchors);
    }

    /**
     * A document with its pages.
     *
     * @param pages the pages in order
     * @param tags the structure in reading order
     * @param anchors where links lead
     */
    record LaidOut(List<Page> pages, List<Tag> tags, Anchors anchors) {
        LaidOut {
            pages = List.copyOf(pages);
            tags = List.copyOf(tags);
        }
    }
}
