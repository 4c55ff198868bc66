package org.oplan.revision;

import java.util.List;
import java.util.stream.Stream;
import org.oplan.document.Block;
import org.oplan.document.Box;
import org.oplan.document.Chart;
import org.oplan.document.Contents;
import org.oplan.document.ItemList;
import org.oplan.document.Paragraph;
import org.oplan.document.Section;
import org.oplan.document.Table;

/** Compares the blocks of a document or of a section. */
final class BlockComparison {
    private static final int CERTAIN = 1000;

    private final TextComparison texts;
    private final TableComparison tables;

    BlockComparison(Wording wording) {
        texts = new TextComparison(wording);
        tables = new TableComparison(texts);
    }

    List<RevisedBlock> compare(Mark mark, List<Block> before, List<Block> after) {
        return TextComparison.aligned(mark, before, after, this::likeness, this::block);
    }

    private int likeness(Block before, Block after) {
        return switch (before) {
            case Section old
            when after instanceof Section now -> certain(old.id().equals(now.id()));
            case Chart old when after instanceof Chart now -> certain(old.id().equals(now.id()));
            case Table old when after instanceof Table now -> certain(TableComparison.comparable(old, now));
            case Contents ignored when after instanceof Contents -> CERTAIN;
            case Box old when after instanceof Box now -> certain(old.kind() == now.kind());
            case ItemList old when after instanceof ItemList now -> texts.likeness(paragraphs(old), paragraphs(now));
            case Paragraph old when after instanceof Paragraph now -> texts.likeness(old, now);
            default -> 0;
        };
    }

    private static int certain(boolean same) {
        return same ? CERTAIN : 0;
    }

    private static List<Paragraph> paragraphs(ItemList list) {
        return list.items().stream().flatMap(item -> item.blocks().stream()).toList();
    }

    private RevisedBlock block(Mark mark, Block before, Block after) {
        return switch (after) {
            case Section now -> section(mark, (Section) before, now);
            case Paragraph now -> texts.paragraph(mark, (Paragraph) before, now);
            case ItemList now -> list(mark, (ItemList) before, now);
            case Box now -> box(mark, (Box) before, now);
            case Contents now -> new RevisedContents(mark, new Versions<>((Contents) before, now));
            case Table now -> tables.compare(mark, (Table) before, now);
            case Chart now -> chart(mark, (Chart) before, now);
        };
    }

    private RevisedSection section(Mark mark, Section before, Section after) {
        return new RevisedSection(
                mark,
                new Versions<>(frame(before), frame(after)),
                texts.text(mark, before.heading(), after.heading()),
                compare(mark, before.blocks(), after.blocks()));
    }

    private static Section frame(Section section) {
        return new Section(
                section.id(), section.number(), List.of(), section.orientation(), section.newPage(), List.of());
    }

    private RevisedList list(Mark mark, ItemList before, ItemList after) {
        return new RevisedList(
                mark,
                TextComparison.aligned(
                        mark,
                        before.items(),
                        after.items(),
                        (old, now) ->
                                areAlike(old.label(), now.label()) ? texts.likeness(old.blocks(), now.blocks()) : 0,
                        (itemMark, old, now) -> new RevisedEntry(
                                itemMark,
                                new Versions<>(old.label(), now.label()),
                                texts.inOrder(itemMark, old.blocks(), now.blocks()))));
    }

    /** Whether two labels are equal or both count their items. */
    private static boolean areAlike(String before, String after) {
        return before.equals(after)
                || Stream.of(before, after).allMatch(label -> label.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private RevisedBox box(Mark mark, Box before, Box after) {
        return new RevisedBox(
                mark,
                after.kind(),
                TextComparison.aligned(
                        mark,
                        before.entries(),
                        after.entries(),
                        (old, now) -> old.label().equals(now.label())
                                ? CERTAIN
                                : texts.likeness(old.blocks(), now.blocks()) / 2,
                        (entryMark, old, now) -> new RevisedEntry(
                                entryMark,
                                new Versions<>(old.label(), now.label()),
                                texts.inOrder(entryMark, old.blocks(), now.blocks()))));
    }

    private RevisedChart chart(Mark mark, Chart before, Chart after) {
        return new RevisedChart(
                mark, new Versions<>(before, after), texts.caption(mark, before.caption(), after.caption()));
    }
}
