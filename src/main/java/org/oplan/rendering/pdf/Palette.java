package org.oplan.rendering.pdf;

import java.awt.Color;
import java.util.List;
import org.oplan.document.HeatMap;
import org.oplan.document.Inline.State.Level;

/** The colours of the printed page. */
final class Palette {
    static final Color INK = new Color(0x1c2733);
    static final Color BLUE = new Color(0x1b4f8a);
    static final Color SOFT = new Color(0x4a5560);
    static final Color GREY = new Color(0x6b7680);
    static final Color TINT = new Color(0xf2f6fa);
    static final Color SUBTOTAL = new Color(0xf7f9fb);
    static final Color HAIRLINE = new Color(0xd5dbe1);
    static final Color GROUP_LINE = new Color(0xaab4be);

    /** Colours of series: each distinct from the next in grey and to colour-blind readers. */
    static final List<Color> SERIES = List.of(
            BLUE,
            new Color(0x3d8fc6),
            new Color(0x8fc1e3),
            new Color(0xc9a227),
            new Color(0x5b3a29),
            new Color(0xe7ddc3),
            new Color(0x4f8a6b),
            new Color(0xa3c9ae),
            new Color(0x6d3f5e),
            new Color(0xc99bb3),
            new Color(0x6b7680),
            new Color(0xc5ccd2));

    /** Colours of lines, all dark enough to be seen on white. */
    private static final List<Color> LINES =
            List.of(BLUE, new Color(0xb37d00), new Color(0x3d8fc6), new Color(0x5b3a29), new Color(0x6b7680));

    private static final List<Color> BANDS =
            List.of(new Color(0xc3d8ec), new Color(0xead9a0), new Color(0xd5dbe1), new Color(0xd9e6cf));

    /** Words across a draft, light enough to read through. */
    static final Color WATERMARK = new Color(0xeef1f4);

    private Palette() {}

    /** The colour of the line of a series. */
    static Color line(int index) {
        return LINES.get(index % LINES.size());
    }

    /** The colour of the bands that leave a column of a flow, light enough for letters on it. */
    static Color band(int stage) {
        return BANDS.get(stage % BANDS.size());
    }

    /** The colour of letters on a ground: the one of white and ink that stands out more. */
    static Color on(Color ground) {
        double light = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
        return light < 140 ? Color.WHITE : INK;
    }

    /** The colour of a traffic light; its shape says the same. */
    static Color state(Level level) {
        return switch (level) {
            case ON_TRACK -> new Color(0x2e7d4f);
            case AT_RISK -> new Color(0xd08a00);
            case OFF_TRACK -> new Color(0xb3392f);
            case NOT_AVAILABLE, NEUTRAL -> GREY;
        };
    }

    /** The tint of a place in a heat map; each is darker than the one before, in grey too. */
    static Color risk(HeatMap.Level level) {
        return switch (level) {
            case LOW -> new Color(0xe6efe3);
            case MEDIUM -> new Color(0xf5e6b8);
            case HIGH -> new Color(0xefb98f);
            case VERY_HIGH -> new Color(0xd98274);
        };
    }

    /** The colour of a series; they start again after the last one. */
    static Color series(int index) {
        return SERIES.get(index % SERIES.size());
    }
}
