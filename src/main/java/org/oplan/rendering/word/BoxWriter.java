package org.oplan.rendering.word;

import java.util.List;
import org.oplan.document.Box;
import org.oplan.document.Paragraph;
import org.oplan.revision.Mark;

/** Writes boxes: paragraphs of one border, which Word joins to one frame. */
final class BoxWriter {
    private static final float CONTACT_SIZE = 10.5f;
    private static final int CONTACT_GAP = 240;
    private static final int SPACE_ABOVE_RULE = 560;

    private final Story story;
    private final Runs runs;
    private final Tracking tracking;

    BoxWriter(Story story, Runs runs, Tracking tracking) {
        this.tracking = tracking;
        this.story = story;
        this.runs = runs;
    }

    void write(Box box) {
        switch (box.kind()) {
            case ACTION -> box.entries().forEach(this::action);
            case CONTACT -> contact(box.entries());
        }
    }

    private void action(Box.Entry entry) {
        Mark outer = tracking.enter(entry);
        runs.label(
                story.paragraph(Style.BOX_LABEL),
                Look.PLAIN,
                tracking.marks().formerOf(entry).label(),
                entry.label());
        for (Paragraph paragraph : entry.blocks()) {
            Mark around = tracking.enter(paragraph);
            runs.write(story.paragraph(Style.BOX_TEXT), paragraph);
            tracking.leave(around);
        }
        tracking.leave(outer);
    }

    private void contact(List<Box.Entry> entries) {
        int column = entries.stream()
                .mapToInt(entry -> TextWidth.twips(entry.label(), CONTACT_SIZE) + CONTACT_GAP)
                .max()
                .orElse(0);
        boolean first = true;
        for (Box.Entry entry : entries) {
            contact(entry, column, first);
            first = false;
        }
    }

    private void contact(Box.Entry entry, int column, boolean first) {
        Mark outer = tracking.enter(entry);
        String former = tracking.marks().formerOf(entry).label();
        String label = entry.label();
        for (Paragraph paragraph : entry.blocks()) {
            Mark around = tracking.enter(paragraph);
            WordParagraph line = story.paragraph(Style.CONTACT);
            if (first && label.equals(entry.label())) {
                line.spaceBefore(SPACE_ABOVE_RULE);
            }
            line.hang(WordParagraph.Column.CONTACT, column);
            runs.label(line, Style.CONTACT_LABEL, former, label);
            runs.tab(line);
            runs.write(line, paragraph);
            tracking.leave(around);
            former = "";
            label = "";
        }
        tracking.leave(outer);
    }
}
