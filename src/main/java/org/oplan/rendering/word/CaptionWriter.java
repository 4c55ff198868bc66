package org.oplan.rendering.word;

import org.oplan.document.Caption;

/** Writes what stands above a table or a chart, with the anchor that references lead to. */
final class CaptionWriter {
    private final Story story;
    private final Runs runs;
    private final Anchors anchors;

    CaptionWriter(Story story, Runs runs, Anchors anchors) {
        this.story = story;
        this.runs = runs;
        this.anchors = anchors;
    }

    void write(String id, Caption caption) {
        WordParagraph paragraph = story.paragraph(Style.CAPTION);
        Caption former = runs.formerOf(caption);
        anchors.around(
                paragraph, id, () -> runs.label(paragraph, Style.CAPTION_LABEL, former.label(), caption.label()));
        runs.text(paragraph, Runs.EN_SPACE);
        runs.write(paragraph, caption.text());
        runs.label(paragraph, Style.CAPTION_UNIT, former.unit(), caption.unit());
    }
}
