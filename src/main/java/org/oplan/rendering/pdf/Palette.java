package org.oplan.rendering.pdf;

import java.awt.Color;
import java.util.List;

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

    /** Colours of series: distinct in grey and to colour-blind readers. */
    static final List<Color> SERIES = List.of(
            BLUE,
            new Color(0x3d8fc6),
            new Color(0x8fc1e3),
            new Color(0xc9a227),
            new Color(0x5b3a29),
            new Color(0xe7ddc3));

    private Palette() {}

    /** The colour of a series; they start again after the last one. */
    static Color series(int index) {
        return SERIES.get(index % SERIES.size());
    }
}
