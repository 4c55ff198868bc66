package org.oplan.rendering.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oplan.document.Flow;

/** Draws what joins the boxes of a flow. */
final class FlowLinks {
    private static final float ARROW = 1;
    private static final float TIP = 4;
    private static final float LEAST_LABELLED = 9;
    private static final float LEAST_BAND = 0.4f;
    private static final float LABEL_INSET = 3;

    private final Typesetter type;
    private final Flow flow;
    private final Map<String, FlowBox> boxes;
    private final FlowWeights weights;
    private final Map<String, Float> left = new HashMap<>();
    private final Map<String, Float> arrived = new HashMap<>();

    FlowLinks(Typesetter type, Flow flow, Map<String, FlowBox> boxes, FlowWeights weights) {
        this.type = type;
        this.flow = flow;
        this.boxes = boxes;
        this.weights = weights;
    }

    List<Op> draw(Tag figure) {
        List<Op> ops = new ArrayList<>();
        for (Joint joint : joints()) {
            ops.addAll(flow.isWeighted() ? band(joint, figure) : arrow(joint, figure));
        }
        return ops;
    }

    /** The links from top to bottom, so that bands cross as little as possible. */
    private List<Joint> joints() {
        List<Joint> joints = new ArrayList<>();
        for (Flow.Link link : flow.links()) {
            FlowBox from = boxes.get(link.from());
            FlowBox to = boxes.get(link.to());
            if (from != null && to != null) {
                joints.add(new Joint(link, from, to));
            }
        }
        joints.sort(Comparator.comparingDouble((Joint joint) -> joint.from().y())
                .thenComparingDouble(joint -> joint.to().y()));
        return joints;
    }

    private List<Op> band(Joint joint, Tag figure) {
        float thickness = weights.thickness(joint.link());
        if (thickness == 0) {
            return List.of();
        }
        float fromY = next(left, joint.link().from(), joint.from(), true, thickness);
        float toY = next(arrived, joint.link().to(), joint.to(), false, thickness);
        Color color = Palette.band(joint.from().stage());
        List<Op> ops = new ArrayList<>();
        Contour band = Contour.band(joint.from().right(), fromY, joint.to().x(), toY, Math.max(thickness, LEAST_BAND));
        ops.add(new Op.Shape(0, 0, band, Op.Ink.filled(color).edged(Color.WHITE, LEAST_BAND), figure));
        if (thickness >= LEAST_LABELLED) {
            TextStyle style = type.scale().chart().inSize(6.7f);
            float y = fromY + (thickness - style.leading()) / 2;
            ops.addAll(type.line(
                    joint.link().text() + " ", style, figure, joint.from().right() + LABEL_INSET, y));
        }
        return ops;
    }

    /** Where the next band of a box starts or ends; all of them together stand in the middle of its height. */
    private float next(Map<String, Float> used, String id, FlowBox box, boolean outwards, float thickness) {
        Float before = used.get(id);
        float y = before == null ? box.middle() - all(id, outwards) / 2 : before;
        used.put(id, y + thickness);
        return y;
    }

    private float all(String id, boolean outwards) {
        float sum = 0;
        for (Flow.Link link : flow.links()) {
            if ((outwards ? link.from() : link.to()).equals(id)) {
                sum += weights.thickness(link);
            }
        }
        return sum;
    }

    private List<Op> arrow(Joint joint, Tag figure) {
        float x1 = joint.from().right();
        float y1 = joint.from().middle();
        float x2 = joint.to().x();
        float y2 = joint.to().middle();
        float half = (x1 + x2) / 2;
        Contour line = new Contour.Pen()
                .move(x1, y1)
                .curve(half, y1, half, y2, x2 - TIP, y2)
                .path();
        Contour tip = Contour.polygon(x2, y2, x2 - TIP * 1.4f, y2 - TIP * 0.8f, x2 - TIP * 1.4f, y2 + TIP * 0.8f);
        return List.of(
                new Op.Shape(0, 0, line, Op.Ink.stroked(Palette.GREY, ARROW), figure),
                new Op.Shape(0, 0, tip, Op.Ink.filled(Palette.GREY), figure));
    }

    /** A link between boxes in their places. */
    private record Joint(Flow.Link link, FlowBox from, FlowBox to) {}
}
