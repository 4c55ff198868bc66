package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Masthead;

/** Lays out the head of the first page. */
final class MastheadLayout {
    private static final float RULE = 2;
    private static final float NAME_DEPTH = 34;
    private static final float UNDER_MEETING = 4;
    private static final float GAP = PageShape.mm(8);

    private final Typesetter type;
    private final TypeScale scale;

    MastheadLayout(Typesetter type) {
        this.type = type;
        this.scale = type.scale();
    }

    List<Slab> layOut(Masthead masthead, Frame frame) {
        List<Slab> slabs = new ArrayList<>();
        slabs.add(name(masthead, frame));
        slabs.add(details(masthead, frame));
        if (!masthead.source().isBlank()) {
            slabs.addAll(paragraph(masthead.source(), scale.source(), Role.P, frame, 16));
        }
        slabs.addAll(paragraph(masthead.title(), scale.title(), Role.H1, frame.narrowed(TypeScale.TITLE_WIDTH), 3));
        return slabs;
    }

    /** The organisation at the left; the meeting at the right, on as many lines as it needs there. */
    private Slab name(Masthead masthead, Frame frame) {
        TextStyle style = scale.masthead();
        float taken = type.width(masthead.organization(), scale.organization()) + GAP;
        List<Op> ops =
                new ArrayList<>(type.line(masthead.organization(), scale.organization(), paragraph(), frame.x(), 2));
        float top = 1;
        for (String line : List.of(masthead.meeting(), masthead.placeAndDate())) {
            TextStyle look = line.equals(masthead.meeting()) ? style.with(Weight.BOLD) : style;
            Passage passage = type.passage(line, look, paragraph());
            for (Passage.Line part : passage.lines(frame.width() - taken)) {
                ops.addAll(passage.draw(part, frame.right() - part.width(), top));
                top += style.leading();
            }
        }
        float depth = Math.max(NAME_DEPTH, top + UNDER_MEETING);
        ops.add(Op.Rule.of(frame.x(), depth + RULE / 2, frame.width(), RULE, Palette.BLUE));
        return Slab.of(0, depth + RULE, ops).kept();
    }

    private Slab details(Masthead masthead, Frame frame) {
        List<Op> ops = new ArrayList<>();
        TextStyle style = scale.masthead();
        float top = 8;
        for (String line : masthead.left()) {
            ops.addAll(type.line(line, style, paragraph(), frame.x(), top));
            top += style.leading();
        }
        float rightTop = 8;
        for (int i = 0; i < masthead.right().size(); i++) {
            TextStyle look = i == 0 ? style.with(Weight.BOLD) : style;
            ops.addAll(type.lineEndingAt(masthead.right().get(i), look, paragraph(), frame.right(), rightTop));
            rightTop += style.leading();
        }
        return Slab.of(0, Math.max(top, rightTop), ops).kept();
    }

    private Tag paragraph() {
        return type.tags().add(type.tags().root(), Role.P);
    }

    private List<Slab> paragraph(String text, TextStyle style, Role role, Frame frame, float space) {
        Tag tag = type.tags().add(type.tags().root(), role);
        return type.slabs(type.passage(text, style, tag), style, frame, space).stream()
                .map(Slab::kept)
                .toList();
    }
}
