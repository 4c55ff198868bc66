package org.oplan.revision;

import java.util.List;
import org.oplan.document.Clause;
import org.oplan.document.ItemList;

/**
 * A clause of a resolution with its marks.
 *
 * @param mark which versions have it
 * @param kind what it does, the same in both versions
 * @param lead its opening words
 * @param items its items
 */
public record RevisedClause(Mark mark, Clause.Kind kind, RevisedText lead, List<RevisedEntry> items)
        implements RevisedBlock {
    public RevisedClause {
        items = List.copyOf(items);
    }

    @Override
    public Clause in(Version version) {
        return new Clause(
                kind,
                lead.in(version),
                RevisedEntry.in(version, items).stream()
                        .map(item -> new ItemList.Item(item.label().in(version), item.blocks(version)))
                        .toList());
    }
}
