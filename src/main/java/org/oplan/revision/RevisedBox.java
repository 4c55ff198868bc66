package org.oplan.revision;

import java.util.List;
import org.oplan.document.Box;

/**
 * A box with its marks.
 *
 * @param mark which versions have it
 * @param kind what it is for
 * @param entries its entries
 */
public record RevisedBox(Mark mark, Box.Kind kind, List<RevisedEntry> entries) implements RevisedBlock {
    public RevisedBox {
        entries = List.copyOf(entries);
    }

    @Override
    public Box in(Version version) {
        return new Box(
                kind,
                RevisedEntry.in(version, entries).stream()
                        .map(entry -> new Box.Entry(entry.label().in(version), entry.blocks(version)))
                        .toList());
    }
}
