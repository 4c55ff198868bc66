package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Block;
import org.oplan.document.Captioned;
import org.oplan.document.Contents;
import org.oplan.document.Inline;
import org.oplan.document.Section;

/** Lays out the table of contents. */
final class ContentsLayout {
    private static final float PAGE_COLUMN = PageShape.mm(12);
    private static final float LEADER_GAP = 4;
    private static final float LEADER = 0.6f;

    private final Typesetter type;
    private final TextStyle style;

    ContentsLayout(Typesetter type) {
        this.type = type;
        this.style = type.scale().body();
    }

    List<Slab> layOut(Contents contents, List<Block> blocks, Tag parent, Frame frame) {
        List<Slab> slabs = new ArrayList<>();
        TextStyle heading = type.scale().heading(1);
        Tag title = type.tags().add(parent, Role.P);
        type.slabs(type.passage(contents.title(), heading, title), heading, frame, 18)
                .forEach(slab -> slabs.add(slab.kept()));
        Tag toc = type.tags().add(parent, Role.TOC);
        List<Entry> entries = contents.kind() == Contents.Kind.SECTIONS
                ? entries(blocks, 1, contents.levels())
                : contents.listed(blocks).stream().map(ContentsLayout::entry).toList();
        for (Entry entry : entries) {
            slabs.addAll(entry(entry, toc, frame));
        }
        return slabs;
    }

    private static List<Entry> entries(List<Block> blocks, int level, int deepest) {
        List<Entry> entries = new ArrayList<>();
        for (Block block : blocks) {
            if (level <= deepest && block instanceof Section section) {
                entries.add(new Entry(section.id(), section.number(), section.heading(), level));
                entries.addAll(entries(section.blocks(), level + 1, deepest));
            }
        }
        return entries;
    }

    private static Entry entry(Captioned part) {
        return new Entry(part.id(), part.caption().label(), part.caption().text(), 2);
    }

    private List<Slab> entry(Entry entry, Tag toc, Frame frame) {
        Tag item = type.tags().add(toc, Role.TOCI);
        Tag link = type.tags().add(type.tags().add(item, Role.REFERENCE), Role.LINK);
        Target target = new Target.Anchor(entry.id());
        TextStyle look = entry.level() == 1 ? style.with(Weight.SEMIBOLD) : style;
        Frame numbered = frame.indented((entry.level() - 1) * TypeScale.NUMBER_COLUMN);
        Frame column = new TextBlocks(type).besideNumber(entry.number(), look, numbered);
        Frame words = new Frame(column.x(), column.width() - PAGE_COLUMN);
        String text = FontChoice.drawable(Words.of(entry.text()));
        Passage passage = type.passage(List.of(new Run(text + " ", look, link, target, false)));
        List<Slab> slabs = type.slabs(passage, look, words, entry.level() == 1 ? 4 : 0);
        slabs.replaceAll(Slab::kept);
        List<Op> number = type.line(entry.number() + " ", look, link, numbered.x(), 0);
        List<Slab> led = TextBlocks.led(entry.number().isEmpty() ? List.of() : number, slabs);
        List<Passage.Line> lines = passage.lines(words.width());
        List<Op> close = leader(words.x() + lines.getLast().width(), frame, look, entry.id(), link);
        Slab last = led.getLast();
        List<Op> ops = new ArrayList<>(last.ops());
        ops.addAll(close);
        led.set(led.size() - 1, Slab.of(last.space(), last.height(), ops));
        return led;
    }

    private List<Op> leader(float from, Frame frame, TextStyle look, String id, Tag link) {
        float left = from + LEADER_GAP * 2;
        float right = frame.right() - PAGE_COLUMN / 2 - LEADER_GAP;
        List<Op> ops = new ArrayList<>();
        if (right > left) {
            ops.add(new Op.Rule(left, look.baseline() - 1, right - left, LEADER, true, Palette.GREY, Artifact.LAYOUT));
        }
        ops.add(new Op.PageNumber(frame.right(), look.baseline(), look, id, link));
        return ops;
    }

    private record Entry(String id, String number, List<Inline> text, int level) {}
}
