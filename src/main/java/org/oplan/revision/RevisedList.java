package org.oplan.revision;

import java.util.List;
import org.oplan.document.ItemList;

/**
 * A list with its marks.
 *
 * @param mark which versions have it
 * @param items its items
 */
public record RevisedList(Mark mark, List<RevisedEntry> items) implements RevisedBlock {
    public RevisedList {
        items = List.copyOf(items);
    }

    @Override
    public ItemList in(Version version) {
        return new ItemList(RevisedEntry.in(version, items).stream()
                .map(item -> new ItemList.Item(item.label().in(version), item.blocks(version)))
                .toList());
    }
}
