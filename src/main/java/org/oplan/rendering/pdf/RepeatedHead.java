package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;

/** The head of a table as it is drawn again: seen, but not read aloud a second time. */
final class RepeatedHead {
    private RepeatedHead() {}

    static List<Slab> of(List<Slab> head) {
        return head.stream()
                .map(slab -> Slab.of(0, slab.height(), silent(slab.ops())))
                .toList();
    }

    private static List<Op> silent(List<Op> ops) {
        List<Op> silent = new ArrayList<>();
        for (Op op : ops) {
            switch (op) {
                case Op.Text text ->
                    silent.add(new Op.Text(
                            text.x(),
                            text.y(),
                            text.face(),
                            text.size(),
                            text.color(),
                            text.text(),
                            text.angle(),
                            Artifact.REPEATED));
                case Op.Rule rule -> silent.add(rule);
                case Op.Fill fill -> silent.add(fill);
                case Op.Shape shape ->
                    silent.add(new Op.Shape(shape.x(), shape.y(), shape.path(), shape.ink(), Artifact.REPEATED));
                case Op.Photograph ignored -> {}
                case Op.NoteMark ignored -> {}
                case Op.LinkArea ignored -> {}
                case Op.Bounds ignored -> {}
                case Op.Anchor ignored -> {}
                case Op.PageNumber ignored -> {}
            }
        }
        return silent;
    }
}
