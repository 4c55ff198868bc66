package org.oplan.rendering.word;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The lists of one document: what Word can count, it counts, so that a paragraph put in or taken out renumbers those
 * after it.
 *
 * <p>Headings are one list of four levels; the paragraphs of a section are a list, and so is each list of items. Labels
 * that are no count, the codes of objectives or the letters of Arabic, stay text. In a file that shows changes all of
 * them do, since a count cannot show what it was before.
 */
final class Lists {
    private static final int HEADINGS = 4;

    private final StyleSheet styles;
    private final boolean counting;
    private final Map<String, Run> paragraphs = new TreeMap<>();
    private final Markup kinds = new Markup();
    private final Markup uses = new Markup();
    private int next;
    private int headings;

    /** Lists in a style; without counting, every label stays text. */
    Lists(StyleSheet styles, boolean counting) {
        this.styles = styles;
        this.counting = counting;
        this.next = styles.lists().first();
    }

    /**
     * A place in a list.
     *
     * @param list number of the list
     * @param level its level, from 0
     */
    record Place(int list, int level) {}

    /** What is counted: how its number looks and where it stands. */
    enum Kind {
        HEADING(Style.HEADING_NUMBER, "1B4F8A"),
        PARAGRAPH(Style.PARAGRAPH_NUMBER, "4A5560"),
        ITEM(null, ""),
        RECITAL(null, "");

        private final @Nullable Style style;
        private final String color;

        Kind(@Nullable Style style, String color) {
            this.style = style;
            this.color = color;
        }

        private WordParagraph.Column column() {
            return style == null ? WordParagraph.Column.LABEL : WordParagraph.Column.NUMBER;
        }
    }

    /** A list with the label that it has come to. */
    private record Run(int list, CountedLabel last) {}

    /** The place of a heading that {@link Labels} found to be counted. */
    Place heading(int depth) {
        if (headings == 0) {
            headings = begin("multilevel");
            for (int level = 0; level < HEADINGS; level++) {
                StringBuilder text = new StringBuilder("%1");
                for (int above = 2; above <= level + 1; above++) {
                    text.append(".%").append(above);
                }
                level(level, new CountedLabel("", 1, "decimal", ""), text.toString(), Kind.HEADING);
            }
            end();
        }
        return new Place(headings, depth - 1);
    }

    /** The place of a numbered paragraph; empty if its number is no count. */
    Optional<Place> paragraph(String number) {
        Optional<CountedLabel> label = CountedLabel.of(number);
        if (label.isEmpty()) {
            return Optional.empty();
        }
        Items items = new Items(paragraphs.get(label.get().before()));
        Optional<Place> place = items.next(number, Kind.PARAGRAPH);
        if (items.run != null) {
            paragraphs.put(label.get().before(), items.run);
        }
        return place;
    }

    /** The items of a list that begins here. */
    Items items() {
        return new Items(null);
    }

    /** The items of one list, in their order. */
    final class Items {
        private @Nullable Run run;

        private Items(@Nullable Run run) {
            this.run = run;
        }

        /** The place of the next item; empty if its label is no count. */
        Optional<Place> next(String label, Kind kind) {
            Optional<CountedLabel> counted = counting ? CountedLabel.of(label) : Optional.empty();
            counted.ifPresent(count -> run = run != null && count.follows(run.last())
                    ? new Run(run.list(), count)
                    : new Run(list(count, kind), count));
            return counted.isPresent() && run != null ? Optional.of(new Place(run.list(), 0)) : Optional.empty();
        }
    }

    private int list(CountedLabel first, Kind kind) {
        int list = begin("singleLevel");
        level(0, first, first.before() + "%1" + first.after(), kind);
        end();
        return list;
    }

    private int begin(String kind) {
        kinds.start("w:abstractNum").attribute("w:abstractNumId", next).value("w:multiLevelType", kind);
        uses.start("w:num")
                .attribute("w:numId", next)
                .value("w:abstractNumId", next)
                .end("w:num");
        return next;
    }

    private void level(int number, CountedLabel first, String text, Kind kind) {
        kinds.start("w:lvl").attribute("w:ilvl", number);
        kinds.value("w:start", first.count()).value("w:numFmt", first.format());
        kinds.value("w:lvlText", text).value("w:lvlJc", "left");
        if (styles.lists().repeatsStyles()) {
            WordParagraph.Column column = kind.column();
            kinds.start("w:pPr").start("w:ind");
            kinds.attribute("w:left", column.start() + (long) column.width()).attribute("w:hanging", column.width());
            kinds.end("w:ind").end("w:pPr");
        }
        kinds.start("w:rPr");
        if (kind.style != null) {
            kinds.value("w:rStyle", styles.id(kind.style));
        }
        if (kind == Kind.RECITAL) {
            kinds.empty("w:i").empty("w:iCs");
        }
        if (kind.style != null && styles.lists().repeatsStyles()) {
            kinds.value("w:color", kind.color);
        }
        kinds.end("w:rPr").end("w:lvl");
    }

    private void end() {
        kinds.end("w:abstractNum");
        next++;
    }

    /** The part that defines the lists, if the document has some. */
    Optional<String> xml() {
        return next == styles.lists().first()
                ? Optional.empty()
                : Optional.of(styles.lists().with(kinds.toString(), uses.toString()));
    }
}
