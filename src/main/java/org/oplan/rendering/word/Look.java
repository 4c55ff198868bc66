package org.oplan.rendering.word;

import org.jspecify.annotations.Nullable;

/**
 * How a stretch of text stands out.
 *
 * @param strong whether it is bold
 * @param stressed whether it is in italics, where the script has them
 * @param style its character style; null for that of the paragraph
 */
record Look(boolean strong, boolean stressed, @Nullable Style style) {
    static final Look PLAIN = new Look(false, false, null);

    static Look of(Style style) {
        return new Look(false, false, style);
    }

    Look asStrong() {
        return new Look(true, stressed, style);
    }

    Look asStressed() {
        return new Look(strong, true, style);
    }

    Look as(Style other) {
        return new Look(strong, stressed, other);
    }
}
