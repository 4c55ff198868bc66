package org.oplan.rendering.pdf;

/** What follows next on the pages. */
sealed interface FlowItem permits Slab, FlowItem.NewPage {

    /** From here on, a new page of this shape. */
    record NewPage(PageShape shape) implements FlowItem {}
}
