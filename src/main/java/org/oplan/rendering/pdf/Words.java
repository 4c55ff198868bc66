package org.oplan.rendering.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.oplan.document.Inline;

/** The bare words of running text. */
final class Words {
    private Words() {}

    /** The text of inlines, line breaks as spaces. */
    static String of(List<Inline> inlines) {
        return Inline.plain(inlines, " ");
    }

    /** Whether running text holds something that is an element of its own. */
    static boolean structured(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (structured(inline)) {
                return true;
            }
        }
        return false;
    }

    /** The same text without the elements in it. */
    static List<Inline> unstructured(List<Inline> inlines) {
        return inlines.stream()
                .flatMap(inline -> structured(inline) ? unstructured(inline.content()).stream() : Stream.of(inline))
                .toList();
    }

    private static boolean structured(Inline inline) {
        return switch (inline) {
            case Inline.Reference ignored -> true;
            case Inline.Link ignored -> true;
            case Inline.Foreign ignored -> true;
            case Inline.Footnote ignored -> true;
            case Inline.Sparkline ignored -> true;
            case Inline.Text ignored -> false;
            case Inline.Value ignored -> false;
            case Inline.State ignored -> false;
            case Inline.Break ignored -> false;
            case Inline.Strong strong -> structured(strong.content());
            case Inline.Emphasis emphasis -> structured(emphasis.content());
        };
    }
}
