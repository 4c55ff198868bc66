package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Bilingual;
import org.oplan.document.Block;
import org.oplan.document.Clause;
import org.oplan.document.ItemList;
import org.oplan.document.Paragraph;

/**
 * Lays out a passage in two languages: the number once, at the margin, the languages in columns beside it.
 *
 * <p>Lines of both columns stand at one height, so that a page may end after any of them.
 */
final class BilingualLayout {
    private static final float BETWEEN = PageShape.mm(7);

    private final Typesetter type;
    private final Frame frame;
    private final float width;

    BilingualLayout(Typesetter type, Frame frame) {
        this.type = type;
        this.frame = frame;
        this.width = (frame.width() - TypeScale.NUMBER_COLUMN - BETWEEN) / 2;
    }

    List<Slab> layOut(Bilingual pair, Tag parent) {
        Tag holder = type.tags().add(parent, Role.DIV);
        float leading = Math.max(leading(pair.left()), leading(pair.right()));
        Frame left = new Frame(frame.x() + TypeScale.NUMBER_COLUMN, width);
        Frame right = new Frame(left.right() + BETWEEN, width);
        List<List<Slab>> here = side(pair.left(), leading, left, holder, true);
        List<List<Slab>> there =
                side(pair.right(), leading, right, holder, pair.left().blocks().isEmpty());
        List<Slab> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
            rows.addAll(rows(i < here.size() ? here.get(i) : List.of(), i < there.size() ? there.get(i) : List.of()));
        }
        return rows;
    }

    private float leading(Bilingual.Side side) {
        return type.in(side.language()).scale().body().leading();
    }

    /** The blocks of a side, each as its lines. */
    private List<List<Slab>> side(Bilingual.Side side, float leading, Frame column, Tag holder, boolean numbered) {
        Typesetter own = type.column(side.language(), leading);
        Tag tag = type.tags().add(holder, Role.DIV, new TagAttributes.Language(side.language()));
        List<List<Slab>> blocks = new ArrayList<>();
        for (Block block : side.blocks()) {
            blocks.add(facing(lines(block, own, tag, column, numbered), own, column));
        }
        return blocks;
    }

    /** Lines that are written the other way than the page start at the other edge of their column. */
    private List<Slab> facing(List<Slab> lines, Typesetter own, Frame column) {
        return own.page() == type.page() ? lines : Mirror.lines(lines, column);
    }

    private List<Slab> lines(Block block, Typesetter own, Tag tag, Frame column, boolean numbered) {
        TextBlocks text = new TextBlocks(own);
        Frame outdented = column.indented(-TypeScale.NUMBER_COLUMN);
        return switch (block) {
            case Paragraph paragraph
            when numbered && !paragraph.number().isEmpty() -> text.paragraph(paragraph, tag, outdented);
            case Paragraph paragraph -> text.paragraph(Paragraph.of(paragraph.text()), tag, column);
            case ItemList list -> text.list(list, tag, outdented);
            case Clause clause -> new ClauseLayout(own).layOut(clause, tag, outdented);
            default -> throw new IllegalStateException("No such block stands side by side: " + block);
        };
    }

    /** Lines of the two sides next to each other. */
    private static List<Slab> rows(List<Slab> left, List<Slab> right) {
        List<Slab> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            Slab one = i < left.size() ? left.get(i) : Slab.of(0, 0, List.of());
            Slab other = i < right.size() ? right.get(i) : Slab.of(0, 0, List.of());
            float space = Math.max(one.space(), other.space());
            float height = Math.max(one.height(), other.height());
            List<Op> ops = new ArrayList<>(one.ops());
            ops.addAll(other.ops());
            rows.add(Slab.of(space, height, ops).kept(one.keepWithNext() || other.keepWithNext()));
        }
        return rows;
    }
}
