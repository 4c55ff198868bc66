package org.oplan.rendering.word;

import java.util.Locale;
import org.oplan.revision.Mark;

/** Begins the paragraphs of one document: in a style, in its direction, with the mark of what they belong to. */
final class Paragraphs {
    private final StyleSheet styles;
    private final Script script;
    private final Tracking tracking;
    private final boolean inRightToLeft;

    Paragraphs(StyleSheet styles, Script script, Tracking tracking) {
        this(styles, script, tracking, false);
    }

    private Paragraphs(StyleSheet styles, Script script, Tracking tracking, boolean inRightToLeft) {
        this.inRightToLeft = inRightToLeft;
        this.styles = styles;
        this.script = script;
        this.tracking = tracking;
    }

    /** The same for text in another language. */
    Paragraphs in(Locale language) {
        return new Paragraphs(styles, new Script(language), tracking, script.isRightToLeft());
    }

    boolean areRightToLeft() {
        return script.isRightToLeft();
    }

    /** Whether paragraphs that are begun now are inserted or deleted. */
    boolean isMarking() {
        return tracking.isMarking();
    }

    /** A paragraph of running text, which comes or goes with its end. */
    WordParagraph paragraph(Style style) {
        WordParagraph paragraph = inCell(style);
        if (isMarking()) {
            tracking.endOf(paragraph, tracking.current());
        }
        return paragraph;
    }

    /** A paragraph of a cell, whose end is that of the cell. */
    WordParagraph inCell(Style style) {
        return directed(new WordParagraph(styles.id(style), tracking.current()));
    }

    /** A paragraph that has no versions. */
    WordParagraph inMargin(Style style) {
        return directed(new WordParagraph(styles.id(style), Mark.KEPT));
    }

    /** The style of a table whose properties are being written. */
    void tableStyle(Markup properties, Style style) {
        properties.value("w:tblStyle", styles.id(style));
        if (script.isRightToLeft()) {
            properties.empty("w:bidiVisual");
        }
    }

    private WordParagraph directed(WordParagraph paragraph) {
        if (script.isRightToLeft()) {
            return paragraph.run(WordParagraph.Direction.RIGHT_TO_LEFT);
        }
        return inRightToLeft ? paragraph.run(WordParagraph.Direction.LEFT_TO_RIGHT) : paragraph;
    }
}
