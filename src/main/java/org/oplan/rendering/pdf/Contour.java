package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * An outline made of lines and curves, in points from an origin of its own, downwards.
 *
 * @param steps how a pen draws it
 */
record Contour(List<Step> steps) {
    /** Distance of the control points of a curve that comes near to a quarter of a circle, as a share of the radius. */
    private static final float QUARTER = 0.5523f;

    Contour {
        steps = List.copyOf(steps);
    }

    /** One movement of the pen; a curve has two control points before its end. */
    record Step(Kind kind, float x1, float y1, float x2, float y2, float x, float y) {
        enum Kind {
            MOVE,
            LINE,
            CURVE,
            CLOSE
        }
    }

    static Contour line(float x1, float y1, float x2, float y2) {
        return new Pen().move(x1, y1).line(x2, y2).path();
    }

    /** A closed outline through points, given as x and y in turn. */
    static Contour polygon(float... points) {
        Pen pen = new Pen().move(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            pen.line(points[i], points[i + 1]);
        }
        return pen.close().path();
    }

    static Contour circle(float x, float y, float radius) {
        return sector(x, y, 0, radius, 0, 1);
    }

    /**
     * A part of a disc or of a ring, clockwise from the top.
     *
     * @param x middle of the disc
     * @param y middle of the disc
     * @param inner radius of the hole, 0 for none
     * @param outer radius of the disc
     * @param from where it starts, as a share of the circle
     * @param to where it ends, as a share of the circle
     */
    static Contour sector(float x, float y, float inner, float outer, double from, double to) {
        boolean whole = to - from >= 1;
        Pen pen = new Pen();
        if (whole || inner > 0) {
            pen.move(x(x, outer, from), y(y, outer, from));
        } else {
            pen.move(x, y).line(x(x, outer, from), y(y, outer, from));
        }
        pen.arc(x, y, outer, from, to);
        if (whole && inner > 0) {
            pen.close().move(x(x, inner, to), y(y, inner, to));
        } else if (inner > 0) {
            pen.line(x(x, inner, to), y(y, inner, to));
        }
        if (inner > 0) {
            pen.arc(x, y, inner, to, from);
        }
        return pen.close().path();
    }

    private static float x(float middle, float radius, double share) {
        return middle + (float) (radius * StrictMath.sin(2 * Math.PI * share));
    }

    private static float y(float middle, float radius, double share) {
        return middle - (float) (radius * StrictMath.cos(2 * Math.PI * share));
    }

    static Contour roundedRectangle(float width, float height, float radius) {
        float near = radius * (1 - QUARTER);
        return new Pen()
                .move(radius, 0)
                .line(width - radius, 0)
                .curve(width - near, 0, width, near, width, radius)
                .line(width, height - radius)
                .curve(width, height - near, width - near, height, width - radius, height)
                .line(radius, height)
                .curve(near, height, 0, height - near, 0, height - radius)
                .line(0, radius)
                .curve(0, near, near, 0, radius, 0)
                .close()
                .path();
    }

    /** A band that leads from one upright edge to another, keeping its height. */
    static Contour band(float x1, float y1, float x2, float y2, float height) {
        float half = (x1 + x2) / 2;
        return new Pen()
                .move(x1, y1)
                .curve(half, y1, half, y2, x2, y2)
                .line(x2, y2 + height)
                .curve(half, y2 + height, half, y1 + height, x1, y1 + height)
                .close()
                .path();
    }

    /** The outline seen in a mirror, about its own origin. */
    Contour mirrored() {
        return new Contour(steps.stream()
                .map(step -> new Step(step.kind(), -step.x1(), step.y1(), -step.x2(), step.y2(), -step.x(), step.y()))
                .toList());
    }

    /** Draws step by step. */
    static final class Pen {
        private static final int ARCS_PER_CIRCLE = 8;

        private final List<Step> steps = new ArrayList<>();

        Pen move(float x, float y) {
            steps.add(new Step(Step.Kind.MOVE, 0, 0, 0, 0, x, y));
            return this;
        }

        Pen line(float x, float y) {
            steps.add(new Step(Step.Kind.LINE, 0, 0, 0, 0, x, y));
            return this;
        }

        Pen curve(float x1, float y1, float x2, float y2, float x, float y) {
            steps.add(new Step(Step.Kind.CURVE, x1, y1, x2, y2, x, y));
            return this;
        }

        Pen close() {
            steps.add(new Step(Step.Kind.CLOSE, 0, 0, 0, 0, 0, 0));
            return this;
        }

        /** An arc around a point, in pieces short enough to look round; backwards if it ends before it starts. */
        Pen arc(float x, float y, float radius, double from, double to) {
            int pieces = Math.max(1, (int) Math.ceil(Math.abs(to - from) * ARCS_PER_CIRCLE));
            double turn = (to - from) / pieces;
            double reach = 4.0 / 3 * StrictMath.tan(Math.PI * turn / 2) * radius;
            for (int i = 0; i < pieces; i++) {
                double start = 2 * Math.PI * (from + i * turn);
                double end = 2 * Math.PI * (from + (i + 1) * turn);
                float startX = x + (float) (radius * StrictMath.sin(start));
                float startY = y - (float) (radius * StrictMath.cos(start));
                float endX = x + (float) (radius * StrictMath.sin(end));
                float endY = y - (float) (radius * StrictMath.cos(end));
                curve(
                        startX + (float) (reach * StrictMath.cos(start)),
                        startY + (float) (reach * StrictMath.sin(start)),
                        endX - (float) (reach * StrictMath.cos(end)),
                        endY - (float) (reach * StrictMath.sin(end)),
                        endX,
                        endY);
            }
            return this;
        }

        Contour path() {
            return new Contour(steps);
        }
    }
}
