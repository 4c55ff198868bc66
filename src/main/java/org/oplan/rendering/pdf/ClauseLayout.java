package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Clause;
import org.oplan.document.Inline;
import org.oplan.document.ItemList;
import org.oplan.document.Paragraph;

/** Lays out a clause of a resolution: the opening words, then its items with letters or numbers at the margin. */
final class ClauseLayout {
    private static final float SPACE = 12;
    private static final float ITEM_SPACE = 5;

    private final Typesetter type;
    private final TextBlocks text;

    ClauseLayout(Typesetter type) {
        this.type = type;
        this.text = new TextBlocks(type);
    }

    List<Slab> layOut(Clause clause, Tag parent, Frame frame) {
        TextStyle style = type.scale().body();
        Frame column = frame.indented(TypeScale.NUMBER_COLUMN);
        Tag lead = type.tags().add(parent, Role.P);
        List<Inline> words = List.of(new Inline.Emphasis(clause.lead()));
        List<Slab> slabs = new ArrayList<>(type.slabs(type.passage(words, style, lead), style, column, SPACE));
        if (clause.items().isEmpty()) {
            return slabs;
        }
        slabs.replaceAll(Slab::kept);
        Tag list = type.tags().add(parent, Role.L);
        for (ItemList.Item item : clause.items()) {
            slabs.addAll(item(clause, item, list, frame));
        }
        return slabs;
    }

    private List<Slab> item(Clause clause, ItemList.Item item, Tag list, Frame frame) {
        TextStyle style = type.scale().body();
        Tag tag = type.tags().add(list, Role.LI);
        List<Op> label = new ArrayList<>();
        if (!item.label().isEmpty()) {
            TextStyle look = clause.kind() == Clause.Kind.RECITAL ? style.slanted() : style;
            label.addAll(text.number(item.label(), look, type.tags().add(tag, Role.LBL), frame));
        }
        Tag body = type.tags().add(tag, Role.LBODY);
        Frame column = text.besideNumber(item.label().isEmpty() ? "1" : item.label(), style, frame);
        List<Slab> slabs = new ArrayList<>();
        for (Paragraph paragraph : item.blocks()) {
            Passage passage = type.passage(paragraph.text(), style, type.tags().add(body, Role.P));
            slabs.addAll(type.slabs(passage, style, column, ITEM_SPACE));
        }
        return TextBlocks.led(label, slabs);
    }
}
