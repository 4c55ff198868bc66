package org.oplan.rendering.word;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.oplan.document.Masthead;

/** Writes the head of the first page: lines with a tab between what stands left and what stands right. */
final class MastheadWriter {
    private final Story story;

    MastheadWriter(Story story) {
        this.story = story;
    }

    void write(Masthead masthead) {
        CTP meeting = story.paragraph(Style.MASTHEAD_MEETING);
        Runs.tab(meeting);
        Runs.text(meeting.addNewR(), masthead.meeting());

        CTP organization = story.paragraph(Style.MASTHEAD_ORGANIZATION);
        Runs.styled(organization::addNewR, Style.ORGANIZATION_NAME, masthead.organization());
        Runs.tab(organization);
        Runs.text(organization.addNewR(), masthead.placeAndDate());

        lines(masthead.left(), masthead.right());
        line(Style.SOURCE, masthead.source());
        line(Style.TITLE, masthead.title());
    }

    private void lines(List<String> left, List<String> right) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            CTP line = story.paragraph(Style.MASTHEAD_LINE);
            if (i < left.size()) {
                Runs.text(line.addNewR(), left.get(i));
            }
            Runs.tab(line);
            if (i < right.size()) {
                right(line, right.get(i), i == 0);
            }
        }
    }

    private static void right(CTP line, String text, boolean symbol) {
        if (symbol) {
            Runs.styled(line::addNewR, Style.MASTHEAD_SYMBOL, text);
        } else {
            Runs.text(line.addNewR(), text);
        }
    }

    private void line(Style style, String text) {
        if (!text.isEmpty()) {
            Runs.text(story.paragraph(style).addNewR(), text);
        }
    }
}
