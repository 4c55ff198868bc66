package org.oplan.rendering.pdf;

import java.util.List;

/**
 * The names under the bars of a chart, none of them touching its neighbour.
 *
 * <p>Long names are broken into lines; when that does not do, they get smaller; when that does not do either, they are
 * turned upright.
 */
final class CategoryLabels {
    private static final float GAP = 3;
    private static final int MOST_LINES = 4;
    private static final float SMALLEST = 0.75f;
    private static final float STEP = 0.05f;
    private static final float UPRIGHT = 90;

    private final Typesetter type;
    private final TextStyle style;

    CategoryLabels(Typesetter type, TextStyle style) {
        this.type = type;
        this.style = style;
    }

    /** Draws the names from a height downwards; says how much height they take. */
    float draw(List<String> names, Frame plot, float top, Tag figure, List<Op> ops) {
        float slot = plot.width() / Math.max(1, names.size());
        List<Passage> passages =
                names.stream().map(name -> type.passage(name, style, figure)).toList();
        for (float factor = 1; factor >= SMALLEST - STEP / 2; factor -= STEP) {
            List<Passage> scaled = scaled(passages, factor);
            if (scaled.stream().allMatch(passage -> fits(passage, slot - GAP))) {
                return level(scaled, slot, plot.x(), top, style.scaled(factor).leading(), ops);
            }
        }
        float smaller = Math.min(1, (slot - 1) / style.size());
        return upright(scaled(passages, smaller), style.scaled(smaller), slot, plot.x(), top, ops);
    }

    private static List<Passage> scaled(List<Passage> passages, float factor) {
        return passages.stream().map(passage -> passage.scaled(factor)).toList();
    }

    private static boolean fits(Passage passage, float width) {
        return passage.narrowest() <= width && passage.lines(width).size() <= MOST_LINES;
    }

    private static float level(List<Passage> names, float slot, float left, float top, float leading, List<Op> ops) {
        int most = 1;
        for (int i = 0; i < names.size(); i++) {
            List<Passage.Line> lines = names.get(i).lines(slot - GAP);
            most = Math.max(most, lines.size());
            float middle = left + slot * (i + 0.5f);
            for (int l = 0; l < lines.size(); l++) {
                Passage.Line line = lines.get(l);
                ops.addAll(names.get(i).draw(line, middle - line.width() / 2, top + l * leading));
            }
        }
        return most * leading;
    }

    /** Turned names end at the axis and read upwards. */
    private float upright(List<Passage> names, TextStyle style, float slot, float left, float top, List<Op> ops) {
        float longest = names.stream().map(Passage::natural).reduce(0f, Math::max);
        for (int i = 0; i < names.size(); i++) {
            float x = left + slot * (i + 0.5f) + style.size() / 3;
            float start = top + names.get(i).natural();
            for (Passage.Line line : names.get(i).lines(Float.MAX_VALUE)) {
                ops.addAll(Turned.upwards(names.get(i).draw(line, 0, 0), type.page(), x, start, UPRIGHT));
            }
        }
        return longest;
    }
}
