package org.oplan.rendering.pdf;

import java.util.List;
import org.oplan.document.Inline;

/** The bare words of running text. */
final class Words {
    private Words() {}

    /** The text of inlines, line breaks as spaces. */
    static String of(List<Inline> inlines) {
        return Inline.plain(inlines, " ");
    }

    /** Whether running text holds a link of either kind. */
    static boolean linked(List<Inline> inlines) {
        return inlines.stream().anyMatch(Words::linked);
    }

    private static boolean linked(Inline inline) {
        return inline instanceof Inline.Reference
                || inline instanceof Inline.Link
                || inline.content().stream().anyMatch(Words::linked);
    }
}
