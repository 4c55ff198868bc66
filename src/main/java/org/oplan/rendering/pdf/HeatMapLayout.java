package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.HeatMap;

/** Draws a heat map: a grid of tinted places, each with the word for its level and the codes that stand in it. */
final class HeatMapLayout {
    private static final float WIDEST = PageShape.mm(34);
    private static final float LOWEST = 40;
    private static final float GAP = 2;
    private static final float PADDING = 5;
    private static final float LABEL_COLUMN = 16;
    private static final float WORD_GAP = 6;
    private static final float TOP = 2;
    private static final float UPRIGHT = 90;

    private final Typesetter type;
    private final HeatMap map;
    private final TextStyle small;
    private final TextStyle codes;

    HeatMapLayout(Typesetter type, HeatMap map) {
        this.type = type;
        this.map = map;
        this.small = type.scale().chart();
        this.codes = type.scale().table(false).with(Weight.SEMIBOLD);
    }

    FigureLayout.Drawn draw(Tag figure, Frame frame) {
        float words = 0;
        for (String word : map.upwards().words()) {
            words = Math.max(words, type.width(word, small));
        }
        Frame grid = frame.indented(LABEL_COLUMN + words + WORD_GAP);
        int columns = map.rightwards().words().size();
        float width = Math.min(grid.width() / columns, WIDEST);
        List<Op> ops = new ArrayList<>();
        float y = TOP;
        for (int r = map.rows().size() - 1; r >= 0; r--) {
            float height = height(map.rows().get(r), width);
            String word = map.upwards().words().get(r);
            ops.addAll(type.lineEndingAt(word, small, figure, grid.x() - WORD_GAP, y + (height - small.leading()) / 2));
            for (int c = 0; c < columns; c++) {
                place(map.rows().get(r).get(c), new Spot(grid.x() + c * width, y, width, height), figure, ops);
            }
            y += height;
        }
        upwards(frame.x(), y, figure, ops);
        return new FigureLayout.Drawn(ops, rightwards(grid.x(), y + 3, width, figure, ops));
    }

    private float height(List<HeatMap.Cell> row, float width) {
        float height = LOWEST;
        for (HeatMap.Cell cell : row) {
            int lines = lines(cell, width, Artifact.LAYOUT).size();
            height = Math.max(height, small.leading() + lines * codes.leading() + 2 * PADDING + GAP);
        }
        return height;
    }

    private List<Passage.Line> lines(HeatMap.Cell cell, float width, Mark mark) {
        return passage(cell, mark).lines(width - GAP - 2 * PADDING);
    }

    /** The codes, never broken within. */
    private Passage passage(HeatMap.Cell cell, Mark mark) {
        List<Run> runs = new ArrayList<>();
        for (String code : cell.codes()) {
            runs.add(new Run(FontChoice.drawable(code), codes, mark, null, true));
            runs.add(Run.of("  ", codes, mark));
        }
        return type.passage(runs);
    }

    private void place(HeatMap.Cell cell, Spot spot, Tag figure, List<Op> ops) {
        ops.add(new Op.Fill(
                spot.x(), spot.y(), spot.width() - GAP, spot.height() - GAP, Palette.risk(cell.level()), figure));
        String word = map.words().getOrDefault(cell.level(), "");
        ops.addAll(type.line(word + " ", small.inSize(small.size() - 1), figure, spot.x() + PADDING, spot.y() + 2));
        Passage passage = passage(cell, figure);
        float y = spot.y() + small.leading() + PADDING;
        for (Passage.Line line : passage.lines(spot.width() - GAP - 2 * PADDING)) {
            float x = spot.x() + (spot.width() - GAP - line.width()) / 2;
            ops.addAll(passage.draw(line, x, y));
            y += codes.leading();
        }
    }

    /** The label of the upright axis, turned; its letters run upwards. */
    private void upwards(float x, float depth, Tag figure, List<Op> ops) {
        TextStyle style = small.with(Weight.SEMIBOLD);
        float length = type.width(map.upwards().label(), style);
        ops.addAll(Turned.upwards(
                type.line(map.upwards().label(), style, figure, 0, 0),
                type.page(),
                x + style.size(),
                (TOP + depth + length) / 2,
                UPRIGHT));
    }

    private float rightwards(float x, float top, float width, Tag figure, List<Op> ops) {
        for (int c = 0; c < map.rightwards().words().size(); c++) {
            String word = map.rightwards().words().get(c);
            ops.addAll(type.centred(word, small, figure, x + (c + 0.5f) * width - GAP / 2, top));
        }
        float middle = x + map.rightwards().words().size() * width / 2;
        TextStyle style = small.with(Weight.SEMIBOLD);
        ops.addAll(type.centred(map.rightwards().label(), style, figure, middle, top + small.leading() + 2));
        return top + 2 * small.leading() + 2;
    }

    /** The area of one place. */
    private record Spot(float x, float y, float width, float height) {}
}
