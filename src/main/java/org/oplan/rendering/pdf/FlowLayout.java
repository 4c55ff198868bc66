package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oplan.document.Flow;

/** Draws a flow: boxes in columns, joined by bands as thick as their weight, or by arrows. */
final class FlowLayout {
    private static final float BOX_SHARE = 0.74f;
    private static final float BOX_SHARE_WEIGHTED = 0.58f;
    private static final float PADDING = 4;
    private static final float GAP = 6;
    private static final float LABEL_GAP = 5;
    private static final float ROUND = 2;
    private static final float EDGE = 0.6f;
    private static final float STRIPE = 2.5f;

    private final Typesetter type;
    private final Flow flow;
    private final TextStyle text;
    private final TextStyle label;
    private final FlowWeights weights;

    /** Prepares a flow; {@code depth} is the height of a page's text. */
    FlowLayout(Typesetter type, Flow flow, float depth) {
        this.type = type;
        this.flow = flow;
        this.text = type.scale().table(false).inSize(type.scale().chart().size());
        this.label = type.scale().chart().with(Weight.SEMIBOLD).with(Palette.BLUE);
        this.weights = new FlowWeights(flow, depth);
    }

    FigureLayout.Drawn draw(Tag figure, Frame frame) {
        float share = flow.isWeighted() ? BOX_SHARE_WEIGHTED : BOX_SHARE;
        int count = flow.stages().size();
        float gap = frame.width() * (1 - share) / Math.max(1, count - 1);
        float width = frame.width() * share / count;
        List<Op> ops = new ArrayList<>();
        float top = labels(frame, width, gap, figure, ops);
        Map<String, FlowBox> boxes = place(frame, width, gap, top, figure);
        ops.addAll(new FlowLinks(type, flow, boxes, weights).draw(figure));
        float bottom = top;
        int index = 0;
        for (Flow.Stage stage : flow.stages()) {
            for (Flow.Node node : stage.nodes()) {
                FlowBox box = boxes.get(node.id());
                if (box != null) {
                    draw(box, Palette.series(index), figure, ops);
                    bottom = Math.max(bottom, box.y() + box.height());
                }
            }
            index++;
        }
        return new FigureLayout.Drawn(ops, bottom);
    }

    /** What the boxes of each column are, above them. */
    private float labels(Frame frame, float width, float gap, Tag figure, List<Op> ops) {
        float deepest = 0;
        for (int i = 0; i < flow.stages().size(); i++) {
            Passage passage = type.passage(flow.stages().get(i).label() + " ", label, figure);
            float y = 0;
            for (Passage.Line line : passage.lines(width)) {
                ops.addAll(passage.draw(line, frame.x() + i * (width + gap), y));
                y += label.leading();
            }
            deepest = Math.max(deepest, y);
        }
        return deepest + LABEL_GAP;
    }

    /** Places the boxes; a column that is less high than others stands in the middle of their height. */
    private Map<String, FlowBox> place(Frame frame, float width, float gap, float top, Tag figure) {
        Map<String, Passage> texts = new HashMap<>();
        List<Float> depths = new ArrayList<>();
        for (Flow.Stage stage : flow.stages()) {
            float depth = -GAP;
            for (Flow.Node node : stage.nodes()) {
                Passage passage = type.passage(node.text(), text, figure);
                texts.put(node.id(), passage);
                depth += height(node, passage, width) + GAP;
            }
            depths.add(depth);
        }
        float deepest = depths.stream().reduce(0f, Math::max);
        Map<String, FlowBox> boxes = new HashMap<>();
        for (int i = 0; i < flow.stages().size(); i++) {
            float y = top + (deepest - depths.get(i)) / 2;
            for (Flow.Node node : flow.stages().get(i).nodes()) {
                Passage passage = texts.get(node.id());
                if (passage != null) {
                    float height = height(node, passage, width);
                    boxes.put(node.id(), new FlowBox(frame.x() + i * (width + gap), y, width, height, i, passage));
                    y += height + GAP;
                }
            }
        }
        return boxes;
    }

    private float height(Flow.Node node, Passage passage, float width) {
        float needed = passage.lines(textWidth(width)).size() * text.leading() + 2 * PADDING;
        return Math.max(needed, weights.thickness(node));
    }

    private static float textWidth(float width) {
        return width - 2 * PADDING - STRIPE;
    }

    private void draw(FlowBox box, java.awt.Color color, Tag figure, List<Op> ops) {
        Contour outline = Contour.roundedRectangle(box.width(), box.height(), ROUND);
        Op.Ink ink = Op.Ink.filled(java.awt.Color.WHITE).edged(Palette.GROUP_LINE, EDGE);
        ops.add(new Op.Shape(box.x(), box.y(), outline, ink, figure));
        ops.add(new Op.Fill(box.x(), box.y(), STRIPE, box.height(), color, figure));
        List<Passage.Line> lines = box.text().lines(textWidth(box.width()));
        float y = box.y() + (box.height() - lines.size() * text.leading()) / 2;
        for (Passage.Line line : lines) {
            ops.addAll(box.text().draw(line, box.x() + STRIPE + PADDING, y));
            y += text.leading();
        }
    }
}
