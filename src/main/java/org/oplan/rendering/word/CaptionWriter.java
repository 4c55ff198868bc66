package org.oplan.rendering.word;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oplan.document.Caption;
import org.oplan.document.Captioned;
import org.oplan.document.Drawing;
import org.oplan.document.Table;

/**
 * Writes what stands above a table or a drawing, with the anchor that references lead to.
 *
 * <p>The number is Word's own sequence, which lists of tables are made from; it begins anew where the document does.
 */
final class CaptionWriter {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,6})(\\D*)");

    private final Story story;
    private final Runs runs;
    private final Fields fields;
    private final Anchors anchors;
    private final Map<String, Integer> counts = new TreeMap<>();

    CaptionWriter(Story story, Pens pens, Anchors anchors) {
        this.story = story;
        this.runs = pens.runs();
        this.fields = new Fields(pens.writer());
        this.anchors = anchors;
    }

    /** The name of the sequence that a part is counted in, the same in every language. */
    static String sequence(Captioned part) {
        return switch (part) {
            case Table table -> "Table";
            case Drawing drawing -> "Figure";
        };
    }

    void write(Captioned part) {
        Caption caption = part.caption();
        WordParagraph paragraph = story.paragraph(Style.CAPTION);
        Caption former = runs.formerOf(caption);
        anchors.around(
                paragraph,
                part.id(),
                () -> anchors.label(
                        paragraph, part.id(), () -> label(paragraph, part, former.label(), caption.label())));
        runs.text(paragraph, Runs.EN_SPACE);
        runs.write(paragraph, caption.text());
        runs.label(paragraph, Style.CAPTION_UNIT, former.unit(), caption.unit());
    }

    private void label(WordParagraph paragraph, Captioned part, String former, String label) {
        Matcher numbered = NUMBERED.matcher(label);
        if (!former.equals(label) || !numbered.matches()) {
            runs.label(paragraph, Style.CAPTION_LABEL, former, label);
            return;
        }
        write(paragraph, numbered.group(1));
        fields.begin(paragraph, "SEQ " + sequence(part) + " \\* ARABIC" + restart(part, numbered.group(2)));
        write(paragraph, numbered.group(2));
        fields.end(paragraph);
        write(paragraph, numbered.group(3));
    }

    private void write(WordParagraph paragraph, String label) {
        runs.label(paragraph, Style.CAPTION_LABEL, label, label);
    }

    private String restart(Captioned part, String number) {
        int count = Integer.parseInt(number);
        Integer before = counts.put(sequence(part), count);
        return count == (before == null ? 0 : before) + 1 ? "" : " \\r " + count;
    }
}
