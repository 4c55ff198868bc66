package org.oplan.document;

import java.util.List;

/**
 * A list whose items are marked with a dash, or with the labels that they bear.
 *
 * @param items the items in order, at least one
 */
public record ItemList(List<Item> items) implements Block {
    public ItemList {
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param label what stands before it, {@code –} or {@code (a)}
     * @param blocks its paragraphs, at least one
     */
    public record Item(String label, List<Paragraph> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }
}
