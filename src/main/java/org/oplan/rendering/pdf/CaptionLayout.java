package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Caption;

/** Lays out what stands above a table or a chart. */
final class CaptionLayout {
    private static final float FOOT = 5;

    private final Typesetter type;

    CaptionLayout(Typesetter type) {
        this.type = type;
    }

    /** The caption's lines, kept with what follows; links to {@code id} lead here. */
    List<Slab> layOut(Caption caption, String id, Tag holder, Frame frame, float space) {
        Tag tag = type.tags().add(holder, Role.CAPTION);
        TextStyle style = type.scale().caption();
        List<Run> runs = new ArrayList<>(Runs.of(caption.label() + TypeScale.GAP, caption.text(), style, tag, type));
        if (!caption.unit().isEmpty()) {
            Mark mark = new TextBlocks(type).beside(caption.text(), tag);
            String unit = FontChoice.drawable(caption.unit());
            runs.add(Run.of(unit, style.with(Palette.GREY), mark));
        }
        List<Slab> slabs = new ArrayList<>(type.slabs(type.passage(runs), style, frame, space));
        slabs.replaceAll(Slab::kept);
        slabs.set(0, slabs.getFirst().with(List.of(new Op.Anchor(0, id, null))));
        slabs.add(Slab.of(0, FOOT, List.of()).kept());
        return slabs;
    }
}
