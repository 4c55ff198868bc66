package org.oplan.rendering.word;

import org.oplan.document.Inline.State.Level;

/** The signs of traffic lights: shapes that differ without colour too, each in a style of its own. */
final class StateSigns {
    private StateSigns() {}

    static String sign(Level level) {
        return switch (level) {
            case ON_TRACK -> "●";
            case AT_RISK -> "▲";
            case OFF_TRACK -> "◆";
            case NOT_AVAILABLE -> "○";
            case NEUTRAL -> "▬";
        };
    }

    static Style style(Level level) {
        return switch (level) {
            case ON_TRACK -> Style.STATE_ON_TRACK;
            case AT_RISK -> Style.STATE_AT_RISK;
            case OFF_TRACK -> Style.STATE_OFF_TRACK;
            case NOT_AVAILABLE, NEUTRAL -> Style.STATE_NEUTRAL;
        };
    }
}
