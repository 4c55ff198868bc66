package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Inline;
import org.oplan.document.ItemList;
import org.oplan.document.Paragraph;

/** Lays out paragraphs and lists, with the numbers that hang beside them. */
final class TextBlocks {
    private static final float PARAGRAPH_SPACE = 7;
    private static final float ITEM_SPACE = 3;
    private static final float LABEL_COLUMN = PageShape.mm(6);
    private static final float NUMBER_GAP = 6;

    private final Typesetter type;

    TextBlocks(Typesetter type) {
        this.type = type;
    }

    List<Slab> paragraph(Paragraph paragraph, Tag parent, Frame frame) {
        Tag tag = type.tags().add(parent, Role.P);
        TextStyle style = type.scale().body();
        if (paragraph.number().isEmpty()) {
            return type.slabs(type.passage(paragraph.text(), style, tag), style, frame, PARAGRAPH_SPACE);
        }
        List<Op> number = number(paragraph.number(), style.with(Palette.SOFT), beside(paragraph.text(), tag), frame);
        Frame column = besideNumber(paragraph.number(), style, frame);
        return led(number, type.slabs(type.passage(paragraph.text(), style, tag), style, column, PARAGRAPH_SPACE));
    }

    /** The element of what stands beside running text: the text's own, unless that has elements in it. */
    Tag beside(List<Inline> words, Tag tag) {
        return Words.structured(words) ? type.tags().add(tag, Role.SPAN) : tag;
    }

    /** A number in the hanging column; the space after it is for those who listen. */
    List<Op> number(String number, TextStyle style, Tag tag, Frame frame) {
        return type.line(number + " ", style, tag, frame.x(), 0);
    }

    /** The column beside a number: 11 mm in, or further for a long number. */
    Frame besideNumber(String number, TextStyle style, Frame frame) {
        if (number.isEmpty()) {
            return frame;
        }
        float needed = type.width(number, style) + NUMBER_GAP;
        return frame.indented(Math.max(TypeScale.NUMBER_COLUMN, needed));
    }

    List<Slab> list(ItemList list, Tag parent, Frame frame) {
        Tag tag = type.tags().add(parent, Role.L);
        Frame column = frame.indented(TypeScale.NUMBER_COLUMN);
        float labels = LABEL_COLUMN;
        for (ItemList.Item item : list.items()) {
            labels = Math.max(labels, type.width(item.label(), type.scale().body()) + NUMBER_GAP);
        }
        List<Slab> slabs = new ArrayList<>();
        for (ItemList.Item item : list.items()) {
            slabs.addAll(item(item, tag, column, labels));
        }
        return slabs;
    }

    private List<Slab> item(ItemList.Item item, Tag list, Frame frame, float labels) {
        TextStyle style = type.scale().body();
        Tag tag = type.tags().add(list, Role.LI);
        Tag labelTag = type.tags().add(tag, Role.LBL);
        Tag body = type.tags().add(tag, Role.LBODY);
        List<Slab> slabs = new ArrayList<>();
        for (Paragraph paragraph : item.blocks()) {
            Tag paragraphTag = type.tags().add(body, Role.P);
            List<Inline> words = paragraph.text();
            slabs.addAll(
                    type.slabs(type.passage(words, style, paragraphTag), style, frame.indented(labels), ITEM_SPACE));
        }
        return led(type.line(item.label() + " ", style.with(Palette.SOFT), labelTag, frame.x(), 0), slabs);
    }

    /** The slabs with something more drawn in the first one. */
    static List<Slab> led(List<Op> lead, List<Slab> slabs) {
        if (slabs.isEmpty()) {
            return slabs;
        }
        List<Slab> all = new ArrayList<>(slabs);
        all.set(0, all.getFirst().with(lead));
        return all;
    }
}
