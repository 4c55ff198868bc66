package org.oplan.rendering.word;

import java.util.List;
import org.oplan.document.Masthead;
import org.oplan.revision.Mark;

/** Writes the head of the first page: lines with a tab between what stands left and what stands right. */
final class MastheadWriter {
    private final Story story;
    private final Runs runs;
    private final Tracking tracking;

    MastheadWriter(Story story, Runs runs, Tracking tracking) {
        this.tracking = tracking;
        this.story = story;
        this.runs = runs;
    }

    /** Writes a masthead that read otherwise before, or the same. */
    void write(Masthead former, Masthead masthead) {
        WordParagraph meeting = story.paragraph(Style.MASTHEAD_MEETING);
        runs.tab(meeting);
        runs.label(meeting, Look.PLAIN, former.meeting(), masthead.meeting());

        WordParagraph organization = story.paragraph(Style.MASTHEAD_ORGANIZATION);
        runs.label(organization, Style.ORGANIZATION_NAME, former.organization(), masthead.organization());
        runs.tab(organization);
        runs.label(organization, Look.PLAIN, former.placeAndDate(), masthead.placeAndDate());

        lines(former, masthead);
        line(Style.SOURCE, former.source(), masthead.source());
        line(Style.TITLE, former.title(), masthead.title());
    }

    private void lines(Masthead former, Masthead masthead) {
        int before = lines(former);
        int after = lines(masthead);
        for (int i = 0; i < Math.max(before, after); i++) {
            Mark outer = tracking.enter(mark(i < before, i < after));
            Masthead old = i < before ? former : masthead;
            line(old, i < after ? masthead : old, i);
            tracking.leave(outer);
        }
    }

    private static int lines(Masthead masthead) {
        return Math.max(masthead.left().size(), masthead.right().size());
    }

    private static Mark mark(boolean before, boolean after) {
        if (before && after) {
            return Mark.KEPT;
        }
        return after ? Mark.INSERTED : Mark.DELETED;
    }

    private void line(Masthead former, Masthead masthead, int number) {
        WordParagraph line = story.paragraph(Style.MASTHEAD_LINE);
        runs.label(line, Look.PLAIN, at(former.left(), number), at(masthead.left(), number));
        runs.tab(line);
        Look look = number == 0 ? Look.of(Style.MASTHEAD_SYMBOL) : Look.PLAIN;
        runs.label(line, look, at(former.right(), number), at(masthead.right(), number));
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "";
    }

    private void line(Style style, String former, String text) {
        if (former.isEmpty() && text.isEmpty()) {
            return;
        }
        Mark outer = tracking.enter(mark(!former.isEmpty(), !text.isEmpty()));
        String old = former.isEmpty() ? text : former;
        runs.label(story.paragraph(style), Look.PLAIN, old, text.isEmpty() ? old : text);
        tracking.leave(outer);
    }
}
