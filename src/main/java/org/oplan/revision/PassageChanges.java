package org.oplan.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oplan.document.Drawing;
import org.oplan.document.Inline;
import org.oplan.document.Masthead;
import org.oplan.document.Picture;
import org.oplan.document.Section;

/**
 * The passages of a document whose words have changed.
 *
 * <p>Where nothing but figures has changed, the figures tell it. A row of a table that is new or gone is one passage.
 */
public final class PassageChanges {
    private final List<PassageChange> changes = new ArrayList<>();

    private PassageChanges() {}

    /** The changes of a document in reading order. */
    public static List<PassageChange> of(RevisedDocument document) {
        PassageChanges all = new PassageChanges();
        all.whole(
                "", head(document.masthead().before()), head(document.masthead().after()));
        all.blocks("", document.blocks());
        return List.copyOf(all.changes);
    }

    private static String head(Masthead head) {
        return Stream.of(
                        Stream.of(head.organization(), head.meeting(), head.placeAndDate()),
                        head.left().stream(),
                        head.right().stream(),
                        Stream.of(head.source(), head.title()))
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private void blocks(String place, List<? extends RevisedBlock> blocks) {
        blocks.forEach(block -> block(place, block));
    }

    private void block(String place, RevisedBlock block) {
        switch (block) {
            case RevisedSection section -> {
                Section frame = section.in(section.mark() == Mark.DELETED ? Version.BEFORE : Version.AFTER);
                String heading = PrintedPlaces.label(frame.number(), frame.heading());
                text(heading, section.heading());
                blocks(heading, section.blocks());
            }
            case RevisedParagraph paragraph -> text(place, paragraph.text());
            case RevisedList list -> entries(place, list.items());
            case RevisedClause clause -> {
                text(place, clause.lead());
                entries(place, clause.items());
            }
            case RevisedBox box -> entries(place, box.entries());
            case RevisedContents contents -> {}
            case RevisedTable table -> table(table);
            case RevisedDrawing drawing -> drawing(drawing);
            case RevisedBilingual pair -> {
                blocks(place, pair.left().blocks());
                blocks(place, pair.right().blocks());
            }
        }
    }

    private void entries(String place, List<RevisedEntry> entries) {
        entries.forEach(entry -> blocks(place, entry.blocks()));
    }

    private void table(RevisedTable table) {
        String place = PrintedPlaces.label(table.caption().in(version(table.mark())));
        text(place, table.caption().text());
        Stream.concat(table.head().stream(), table.body().stream()).forEach(row -> row(place, row));
        blocks(place, table.notes());
    }

    private void row(String place, RevisedTable.Row row) {
        if (row.mark() == Mark.KEPT) {
            row.cells().forEach(cell -> blocks(place, cell.content()));
        } else {
            String text = row.cells().stream()
                    .map(cell -> HeadedCells.plain(cell.in(version(row.mark())).content()))
                    .filter(cell -> !cell.isBlank())
                    .collect(Collectors.joining(" · "));
            whole(place, row.mark() == Mark.DELETED ? text : "", row.mark() == Mark.DELETED ? "" : text);
        }
    }

    /** What a chart shows is told by its figures; of a picture there are only the words that stand for it. */
    private void drawing(RevisedDrawing drawing) {
        Version version = version(drawing.mark());
        String place = PrintedPlaces.label(drawing.caption().in(version));
        text(place, drawing.caption().text());
        Drawing before = drawing.drawing().before();
        Drawing after = drawing.drawing().after();
        if (drawing.mark() != Mark.KEPT) {
            String summary = drawing.in(version).summary();
            whole(place, drawing.mark() == Mark.DELETED ? summary : "", drawing.mark() == Mark.DELETED ? "" : summary);
        } else if (before instanceof Picture old
                && after instanceof Picture now
                && !old.image().equals(now.image())) {
            changes.add(new PassageChange(place, piece(old.summary()), piece(now.summary())));
        }
    }

    private static Version version(Mark mark) {
        return mark == Mark.DELETED ? Version.BEFORE : Version.AFTER;
    }

    private void whole(String place, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new PassageChange(place, piece(before), piece(after)));
        }
    }

    private static List<PassageChange.Piece> piece(String text) {
        return text.isEmpty() ? List.of() : List.of(new PassageChange.Piece(text, true));
    }

    private void text(String place, RevisedText text) {
        boolean worded = text.pieces().stream()
                .filter(piece -> piece.mark() != Mark.KEPT)
                .flatMap(piece -> Token.leaves(piece.text()).stream())
                .anyMatch(token -> !token.isBlank()
                        && !(token.leaf() instanceof Inline.Value)
                        && !(token.leaf() instanceof Inline.Sparkline));
        if (worded) {
            changes.add(new PassageChange(place, pieces(text, Version.BEFORE), pieces(text, Version.AFTER)));
        }
    }

    private static List<PassageChange.Piece> pieces(RevisedText text, Version version) {
        return text.pieces().stream()
                .filter(piece -> piece.mark().isIn(version))
                .map(piece -> new PassageChange.Piece(plain(piece.text()), piece.mark() != Mark.KEPT))
                .filter(piece -> !piece.text().isEmpty())
                .toList();
    }

    private static String plain(List<Inline> text) {
        return Token.leaves(text).stream()
                .map(token -> token.leaf() instanceof Inline.Break ? " " : token.text())
                .collect(Collectors.joining());
    }
}
