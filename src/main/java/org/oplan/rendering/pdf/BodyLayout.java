package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Bilingual;
import org.oplan.document.Block;
import org.oplan.document.Box;
import org.oplan.document.Chart;
import org.oplan.document.Clause;
import org.oplan.document.Contents;
import org.oplan.document.Document;
import org.oplan.document.Drawing;
import org.oplan.document.Flow;
import org.oplan.document.HeatMap;
import org.oplan.document.ItemList;
import org.oplan.document.Paragraph;
import org.oplan.document.Picture;
import org.oplan.document.Section;
import org.oplan.document.Table;

/** Lays out the blocks of a document, one after the other. */
final class BodyLayout {
    private static final float HEADING_SPACE = 18;
    private static final float HEADING_SPACE_LESS = 3;
    private static final int HIGHEST_SECTION = 2;

    private final Typesetter type;
    private final Document document;
    private final List<FlowItem> flow;
    private final TextBlocks text;

    BodyLayout(Typesetter type, Document document, List<FlowItem> flow) {
        this.type = type;
        this.document = document;
        this.flow = flow;
        this.text = new TextBlocks(type);
    }

    void layOut() {
        blocks(document.blocks(), new Place(type.tags().root(), PageShape.FIRST, 0));
    }

    private void blocks(List<Block> blocks, Place place) {
        for (Block block : blocks) {
            block(block, place);
        }
    }

    private void block(Block block, Place place) {
        Frame frame = place.shape().frame();
        switch (block) {
            case Section section -> section(section, place);
            case Paragraph paragraph -> flow.addAll(text.paragraph(paragraph, place.tag(), frame));
            case ItemList list -> flow.addAll(text.list(list, place.tag(), frame));
            case Box box -> flow.addAll(new BoxLayout(type).layOut(box, place.tag(), frame));
            case Contents contents ->
                flow.addAll(new ContentsLayout(type).layOut(contents, document.blocks(), place.tag(), frame));
            case Clause clause -> flow.addAll(new ClauseLayout(type).layOut(clause, place.tag(), frame));
            case Bilingual pair -> flow.addAll(new BilingualLayout(type, frame).layOut(pair, place.tag()));
            case Table table ->
                flow.addAll(new TableLayout(type, table, place.tag())
                        .layOut(frame, place.shape().depth()));
            case Drawing drawing ->
                flow.addAll(drawing(drawing, place.tag(), frame, place.shape().depth()));
        }
    }

    private List<Slab> drawing(Drawing drawing, Tag tag, Frame frame, float depth) {
        return switch (drawing) {
            case Chart chart -> new ChartLayout(type, chart).layOut(tag, frame);
            case HeatMap map -> FigureLayout.of(map, type, tag, frame, new HeatMapLayout(type, map)::draw);
            case Flow arrows -> FigureLayout.of(arrows, type, tag, frame, new FlowLayout(type, arrows, depth)::draw);
            case Picture picture -> new PictureLayout(type, picture, depth).layOut(tag, frame);
        };
    }

    private void section(Section section, Place place) {
        PageShape shape = place.depth() == 0 ? shapeOf(section, place.shape()) : place.shape();
        boolean turned = !shape.equals(place.shape());
        if (section.newPage() || turned) {
            flow.add(new FlowItem.NewPage(shape.equals(PageShape.FIRST) ? PageShape.PORTRAIT : shape));
        }
        Tag tag = type.tags().add(place.tag(), Role.SECT);
        flow.addAll(heading(section, tag, place.depth(), shape.frame()));
        blocks(section.blocks(), new Place(tag, shape, place.depth() + 1));
        if (turned) {
            flow.add(new FlowItem.NewPage(PageShape.PORTRAIT));
        }
    }

    private static PageShape shapeOf(Section section, PageShape around) {
        return section.orientation() == Section.Orientation.PORTRAIT ? around : PageShape.of(section.orientation());
    }

    private List<Slab> heading(Section section, Tag sect, int depth, Frame frame) {
        Tag tag = type.tags().add(sect, Role.heading(depth + HIGHEST_SECTION));
        TextStyle style = type.scale().heading(depth + 1);
        boolean numbered = !section.number().isEmpty();
        List<Op> number = numbered
                ? text.number(section.number(), style.with(Palette.BLUE), text.beside(section.heading(), tag), frame)
                : List.of();
        Frame column = text.besideNumber(section.number(), style, frame);
        float space = HEADING_SPACE - depth * HEADING_SPACE_LESS;
        Passage words = type.passage(section.heading(), style, tag);
        List<Slab> slabs = new ArrayList<>(type.slabs(words, style, column, Math.max(space, 9)));
        slabs.replaceAll(Slab::kept);
        String title = numbered ? section.number() + " " + Words.of(section.heading()) : Words.of(section.heading());
        List<Op> lead = new ArrayList<>();
        lead.add(new Op.Anchor(0, section.id(), new Op.Bookmark(depth + 1, title)));
        lead.addAll(number);
        slabs.set(0, slabs.getFirst().with(lead));
        return slabs;
    }

    /** Where blocks stand: within which element, on which pages, how many sections deep. */
    private record Place(Tag tag, PageShape shape, int depth) {}
}
