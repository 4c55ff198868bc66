package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Box;
import org.oplan.document.Inline;
import org.oplan.document.Paragraph;

/** Lays out boxes of labelled entries. */
final class BoxLayout {
    private static final float RULE = 0.75f;
    private static final float PADDING = PageShape.mm(4.5f);
    private static final float EDGE = 9;
    private static final float ENTRY_SPACE = 5;

    private final Typesetter type;
    private final TypeScale scale;

    BoxLayout(Typesetter type) {
        this.type = type;
        this.scale = type.scale();
    }

    List<Slab> layOut(Box box, Tag parent, Frame frame) {
        Tag tag = type.tags().add(parent, Role.DIV);
        return switch (box.kind()) {
            case ACTION -> action(box, tag, frame);
            case CONTACT -> contact(box, tag, frame);
        };
    }

    private List<Slab> action(Box box, Tag tag, Frame frame) {
        List<Slab> slabs = new ArrayList<>();
        slabs.add(edge(frame, RULE / 2).spaced(13));
        boolean first = true;
        for (Box.Entry entry : box.entries()) {
            slabs.addAll(tinted(entry(entry, tag, frame.inset(PADDING)), frame, first ? 0 : ENTRY_SPACE));
            first = false;
        }
        Slab last = edge(frame, EDGE - RULE / 2);
        return closed(slabs, last);
    }

    private List<Slab> entry(Box.Entry entry, Tag tag, Frame frame) {
        TextStyle label = scale.label();
        List<Slab> slabs = new ArrayList<>(type.slabs(
                type.passage(entry.label(), label, type.tags().add(tag, Role.P)), label, frame, 0));
        slabs.replaceAll(Slab::kept);
        for (Paragraph paragraph : entry.blocks()) {
            TextStyle style = scale.boxText();
            Passage passage = type.passage(paragraph.text(), style, type.tags().add(tag, Role.P));
            slabs.addAll(type.slabs(passage, style, frame, 0));
        }
        return slabs;
    }

    /** An entry's slabs on the tint, with the space before them made part of the first one. */
    private static List<Slab> tinted(List<Slab> slabs, Frame frame, float space) {
        List<Slab> tinted = new ArrayList<>();
        for (Slab slab : slabs) {
            float lead = tinted.isEmpty() ? space : 0;
            float height = slab.height() + lead;
            List<Op> ops = new ArrayList<>();
            ops.add(tint(frame, height));
            slab.ops().forEach(op -> ops.add(op.down(lead)));
            tinted.add(Slab.of(0, height, ops).kept(slab.keepWithNext()));
        }
        return tinted;
    }

    private static Slab edge(Frame frame, float rule) {
        return Slab.of(
                        0,
                        EDGE,
                        List.of(tint(frame, EDGE), Op.Rule.of(frame.x(), rule, frame.width(), RULE, Palette.BLUE)))
                .kept();
    }

    private static Op tint(Frame frame, float height) {
        return new Op.Fill(frame.x(), 0, frame.width(), height + 0.2f, Palette.TINT, Artifact.LAYOUT);
    }

    private static List<Slab> closed(List<Slab> slabs, Slab last) {
        slabs.set(slabs.size() - 1, slabs.getLast().kept());
        slabs.add(last.kept(false));
        return slabs;
    }

    private List<Slab> contact(Box box, Tag tag, Frame frame) {
        List<Slab> slabs = new ArrayList<>();
        slabs.add(Slab.of(22, 6, List.of(Op.Rule.of(frame.x(), RULE / 2, frame.width(), RULE, Palette.BLUE)))
                .kept());
        TextStyle style = scale.boxText();
        for (Box.Entry entry : box.entries()) {
            Passage passage = type.passage(onOneLine(entry), style, type.tags().add(tag, Role.P));
            type.slabs(passage, style, frame, 0).forEach(slab -> slabs.add(slab.kept()));
        }
        slabs.set(slabs.size() - 1, slabs.getLast().kept(false));
        return slabs;
    }

    private static List<Inline> onOneLine(Box.Entry entry) {
        List<Inline> words = new ArrayList<>();
        words.add(new Inline.Strong(List.of(new Inline.Text(entry.label()))));
        for (Paragraph paragraph : entry.blocks()) {
            words.add(new Inline.Text(TypeScale.GAP));
            words.addAll(paragraph.text());
        }
        return words;
    }
}
