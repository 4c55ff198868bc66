package org.oplan.rendering.word;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.oplan.document.Bilingual;
import org.oplan.document.Block;
import org.oplan.document.Box;
import org.oplan.document.Caption;
import org.oplan.document.Chart;
import org.oplan.document.Clause;
import org.oplan.document.Inline;
import org.oplan.document.ItemList;
import org.oplan.document.Paragraph;
import org.oplan.document.Section;
import org.oplan.document.Section.Orientation;
import org.oplan.document.Table;
import org.oplan.revision.Mark;
import org.oplan.revision.RevisedBilingual;
import org.oplan.revision.RevisedBlock;
import org.oplan.revision.RevisedBox;
import org.oplan.revision.RevisedCaption;
import org.oplan.revision.RevisedClause;
import org.oplan.revision.RevisedContents;
import org.oplan.revision.RevisedDrawing;
import org.oplan.revision.RevisedEntry;
import org.oplan.revision.RevisedList;
import org.oplan.revision.RevisedParagraph;
import org.oplan.revision.RevisedSection;
import org.oplan.revision.RevisedTable;
import org.oplan.revision.RevisedText;
import org.oplan.revision.Version;

/**
 * Merges both versions of a document into one tree that holds what either of them says, with its marks.
 *
 * <p>Pages, charts and the table of contents are those of the new version.
 */
final class MergedTree {
    private final Marks marks;

    MergedTree(Marks marks) {
        this.marks = marks;
    }

    /** The merged blocks of the body. */
    List<Block> body(List<RevisedBlock> blocks) {
        return blocks(blocks, Orientation.PORTRAIT);
    }

    private List<Block> blocks(List<RevisedBlock> blocks, Orientation around) {
        Stream.Builder<Block> merged = Stream.builder();
        Orientation page = around;
        for (RevisedBlock block : blocks) {
            if (block instanceof RevisedSection section && section.mark() != Mark.DELETED) {
                page = section.frame().after().orientation();
            }
            if (block instanceof RevisedBilingual pair && pair.mark() == Mark.KEPT) {
                bilingual(pair, page).forEach(merged::add);
            } else if (!(block instanceof RevisedContents && block.mark() == Mark.DELETED)) {
                merged.add(block(block, page));
            }
        }
        return merged.build().toList();
    }

    private Block block(RevisedBlock block, Orientation page) {
        return switch (block) {
            case RevisedSection section -> marks.mark(section.mark(), section(section, page));
            case RevisedParagraph paragraph -> paragraph(paragraph);
            case RevisedList list -> marks.mark(list.mark(), list(list));
            case RevisedBox box -> marks.mark(box.mark(), box(box));
            case RevisedContents contents -> contents.contents().after();
            case RevisedTable table -> marks.mark(table.mark(), table(table));
            case RevisedClause clause -> marks.mark(clause.mark(), clause(clause));
            case RevisedBilingual pair -> marks.mark(pair.mark(), whole(pair, page));
            case RevisedDrawing drawing ->
                marks.mark(drawing.mark(), drawing.drawing().after().under(caption(drawing.caption())));
        };
    }

    /** A deleted section stays on the pages where the new version has come to, and starts none. */
    private Section section(RevisedSection section, Orientation page) {
        Section of = section.frame().after();
        boolean gone = section.mark() == Mark.DELETED;
        Section merged = new Section(
                of.id(),
                of.number(),
                text(section.heading()),
                gone ? page : of.orientation(),
                !gone && of.newPage(),
                blocks(section.blocks(), page));
        return section.frame().differ() ? marks.former(section.frame().before(), merged) : merged;
    }

    private Paragraph paragraph(RevisedParagraph paragraph) {
        Paragraph merged = new Paragraph(paragraph.number().after(), text(paragraph.text()));
        if (paragraph.number().differ()) {
            marks.former(new Paragraph(paragraph.number().before(), List.of()), merged);
        }
        return marks.mark(paragraph.mark(), merged);
    }

    private List<Paragraph> paragraphs(List<RevisedParagraph> paragraphs) {
        return paragraphs.stream().map(this::paragraph).toList();
    }

    private ItemList list(RevisedList list) {
        return new ItemList(list.items().stream().map(this::item).toList());
    }

    private ItemList.Item item(RevisedEntry item) {
        ItemList.Item merged = new ItemList.Item(item.label().after(), paragraphs(item.blocks()));
        if (item.label().differ()) {
            marks.former(new ItemList.Item(item.label().before(), List.of()), merged);
        }
        return marks.mark(item.mark(), merged);
    }

    private Box box(RevisedBox box) {
        return new Box(box.kind(), box.entries().stream().map(this::entry).toList());
    }

    private Box.Entry entry(RevisedEntry entry) {
        Box.Entry merged = new Box.Entry(entry.label().after(), paragraphs(entry.blocks()));
        if (entry.label().differ()) {
            marks.former(new Box.Entry(entry.label().before(), List.of()), merged);
        }
        return marks.mark(entry.mark(), merged);
    }

    private Caption caption(RevisedCaption caption) {
        Caption merged = new Caption(
                caption.label().after(), text(caption.text()), caption.unit().after());
        if (caption.label().differ() || caption.unit().differ()) {
            Caption former = new Caption(
                    caption.label().before(), List.of(), caption.unit().before());
            marks.former(former, merged);
        }
        return merged;
    }

    private Clause clause(RevisedClause clause) {
        return new Clause(
                clause.kind(),
                text(clause.lead()),
                clause.items().stream().map(this::item).toList());
    }

    /** Paragraph by paragraph if both sides come and go alike, else the old passage and the new one. */
    private List<Bilingual> bilingual(RevisedBilingual pair, Orientation page) {
        List<Mark> left = pair.left().blocks().stream().map(RevisedBlock::mark).toList();
        List<Mark> right =
                pair.right().blocks().stream().map(RevisedBlock::mark).toList();
        boolean still =
                left.stream().allMatch(Mark.KEPT::equals) && right.stream().allMatch(Mark.KEPT::equals);
        if (still) {
            return List.of(whole(pair, page));
        }
        if (!left.equals(right)) {
            return List.of(
                    marks.mark(Mark.DELETED, pair.in(Version.BEFORE)),
                    marks.mark(Mark.INSERTED, pair.in(Version.AFTER)));
        }
        return IntStream.range(0, left.size())
                .mapToObj(i ->
                        marks.mark(left.get(i), new Bilingual(part(pair.left(), i, page), part(pair.right(), i, page))))
                .toList();
    }

    private Bilingual.Side part(RevisedBilingual.Side side, int number, Orientation page) {
        return new Bilingual.Side(side.language(), blocks(side.blocks().subList(number, number + 1), page));
    }

    private Bilingual whole(RevisedBilingual pair, Orientation page) {
        return new Bilingual(side(pair.left(), page), side(pair.right(), page));
    }

    private Bilingual.Side side(RevisedBilingual.Side side, Orientation page) {
        return new Bilingual.Side(side.language(), blocks(side.blocks(), page));
    }

    private Table table(RevisedTable revised) {
        Table table = revised.frame().after();
        return new Table(
                table.id(),
                caption(revised.caption()),
                table.columns(),
                revised.head().stream().map(this::row).toList(),
                revised.body().stream().map(this::row).toList(),
                paragraphs(revised.notes()),
                table.summary(),
                table.compact());
    }

    private Table.Row row(RevisedTable.Row row) {
        return marks.mark(
                row.mark(),
                new Table.Row(row.kind(), row.cells().stream().map(this::cell).toList()));
    }

    private Table.Cell cell(RevisedTable.Cell cell) {
        Table.Cell of = cell.frame();
        return new Table.Cell(of.columnSpan(), of.rowSpan(), of.header(), paragraphs(cell.content()));
    }

    private List<Inline> text(RevisedText text) {
        return text.pieces().stream()
                .flatMap(piece -> piece.text().stream().map(inline -> marks.mark(piece.mark(), anew(inline))))
                .toList();
    }

    /** A new object, so that a figure that stands in several places has a mark in each. */
    private static Inline anew(Inline inline) {
        return switch (inline) {
            case Inline.Text(String text) -> new Inline.Text(text);
            case Inline.Strong(List<Inline> content) -> new Inline.Strong(content);
            case Inline.Emphasis(List<Inline> content) -> new Inline.Emphasis(content);
            case Inline.Value(String key, String text) -> new Inline.Value(key, text);
            case Inline.Reference(String target, List<Inline> content) -> new Inline.Reference(target, content);
            case Inline.Link(String uri, List<Inline> content) -> new Inline.Link(uri, content);
            case Inline.Break() -> new Inline.Break();
            case Inline.Foreign(Locale language, List<Inline> content) -> new Inline.Foreign(language, content);
            case Inline.Footnote(List<Inline> content) -> new Inline.Footnote(content);
            case Inline.State(Inline.State.Level level, String word) -> new Inline.State(level, word);
            case Inline.Sparkline(List<Chart.Point> points, String summary) -> new Inline.Sparkline(points, summary);
        };
    }
}
