package org.oplan.revision;

import java.util.List;
import java.util.stream.Stream;
import org.oplan.document.Bilingual;
import org.oplan.document.Block;
import org.oplan.document.Box;
import org.oplan.document.Clause;
import org.oplan.document.Contents;
import org.oplan.document.Drawing;
import org.oplan.document.Inline;
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
            case Drawing old when after instanceof Drawing now -> certain(areOne(old, now));
            case Clause old when after instanceof Clause now -> certain(areOne(old, now));
            case Bilingual old when after instanceof Bilingual now -> likeness(old, now);
            case Table old when after instanceof Table now -> certain(TableComparison.comparable(old, now));
            case Contents old when after instanceof Contents now -> certain(old.kind() == now.kind());
            case Box old when after instanceof Box now -> certain(old.kind() == now.kind());
            case ItemList old when after instanceof ItemList now -> texts.likeness(paragraphs(old), paragraphs(now));
            case Paragraph old when after instanceof Paragraph now -> texts.likeness(old, now);
            default -> 0;
        };
    }

    private static int certain(boolean same) {
        return same ? CERTAIN : 0;
    }

    private static boolean areOne(Drawing before, Drawing after) {
        return before.getClass().equals(after.getClass()) && before.id().equals(after.id());
    }

    private static boolean areOne(Clause before, Clause after) {
        return before.kind() == after.kind()
                && Inline.plain(before.lead(), " ").equals(Inline.plain(after.lead(), " "));
    }

    /** As much alike as the first blocks of their first language. */
    private int likeness(Bilingual before, Bilingual after) {
        boolean same = before.left().language().equals(after.left().language())
                && before.right().language().equals(after.right().language())
                && !before.left().blocks().isEmpty()
                && !after.left().blocks().isEmpty();
        return same
                ? likeness(
                        before.left().blocks().getFirst(), after.left().blocks().getFirst())
                : 0;
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
            case Drawing now -> drawing(mark, (Drawing) before, now);
            case Clause now -> clause(mark, (Clause) before, now);
            case Bilingual now ->
                new RevisedBilingual(
                        mark,
                        side(mark, ((Bilingual) before).left(), now.left()),
                        side(mark, ((Bilingual) before).right(), now.right()));
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
        return new RevisedList(mark, items(mark, before.items(), after.items()));
    }

    private RevisedClause clause(Mark mark, Clause before, Clause after) {
        return new RevisedClause(
                mark,
                after.kind(),
                texts.text(mark, before.lead(), after.lead()),
                items(mark, before.items(), after.items()));
    }

    private RevisedBilingual.Side side(Mark mark, Bilingual.Side before, Bilingual.Side after) {
        return new RevisedBilingual.Side(after.language(), compare(mark, before.blocks(), after.blocks()));
    }

    private List<RevisedEntry> items(Mark mark, List<ItemList.Item> before, List<ItemList.Item> after) {
        return TextComparison.aligned(
                mark,
                before,
                after,
                (old, now) -> areAlike(old.label(), now.label()) ? texts.likeness(old.blocks(), now.blocks()) : 0,
                (itemMark, old, now) -> new RevisedEntry(
                        itemMark,
                        new Versions<>(old.label(), now.label()),
                        texts.inOrder(itemMark, old.blocks(), now.blocks())));
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

    private RevisedDrawing drawing(Mark mark, Drawing before, Drawing after) {
        return new RevisedDrawing(
                mark, new Versions<>(before, after), texts.caption(mark, before.caption(), after.caption()));
    }
}
