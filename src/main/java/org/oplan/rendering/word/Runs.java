package org.oplan.rendering.word;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.oplan.document.Inline;
import org.oplan.document.Paragraph;
import org.oplan.revision.Mark;

/** Writes running text: one run for each stretch of text that looks alike. */
final class Runs {
    /** What stands between a number and the text after it where there is no column for the number. */
    static final String EN_SPACE = "\u2002";

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final WordFile file;
    private final Tracking tracking;

    Runs(WordFile file, Tracking tracking) {
        this.file = file;
        this.tracking = tracking;
    }

    /** How a stretch of text stands out. */
    private record Look(
            boolean strong, boolean stressed, @Nullable Style style) {
        static final Look PLAIN = new Look(false, false, null);

        Look asStrong() {
            return new Look(true, stressed, style);
        }

        Look asStressed() {
            return new Look(strong, true, style);
        }

        Look asLink() {
            return new Look(strong, stressed, Style.HYPERLINK);
        }
    }

    /**
     * Where runs go.
     *
     * @param paragraph the paragraph, if links may stand here
     * @param source gives the next run
     * @param mark whether the runs are kept, inserted or deleted
     */
    private record Place(@Nullable CTP paragraph, Supplier<CTR> source, Mark mark) {}

    /** Appends a paragraph's text, after its number if it has one. */
    void write(CTP paragraph, Paragraph content) {
        label(paragraph, Style.PARAGRAPH_NUMBER, spaced(formerOf(content).number()), spaced(content.number()));
        write(paragraph, content.text());
    }

    private static String spaced(String number) {
        return number.isEmpty() ? "" : number + EN_SPACE;
    }

    /** Appends inlines to a paragraph; what is deleted refers to nothing. */
    void write(CTP paragraph, List<Inline> content) {
        for (Inline inline : content) {
            Mark mark = tracking.marks().of(inline);
            boolean gone = mark == Mark.DELETED || tracking.isDeleting();
            write(new Place(gone ? null : paragraph, paragraph::addNewR, mark), Look.PLAIN, inline);
        }
    }

    /** Appends inlines where only runs may stand; links and references in them are printed as text. */
    void write(Supplier<CTR> runs, List<Inline> content) {
        write(new Place(null, runs, Mark.KEPT), Look.PLAIN, content);
    }

    /** Appends text in a character style. */
    static void styled(Supplier<CTR> runs, Style style, String text) {
        write(runs.get(), new Look(false, false, style), text);
    }

    /** Gives a run its text. */
    static void text(CTR run, String text) {
        write(run, Look.PLAIN, text);
    }

    static void tab(CTP paragraph) {
        paragraph.addNewR().addNewTab();
    }

    /**
     * Appends a label that read otherwise before, or the same.
     *
     * @param paragraph the paragraph
     * @param style the label's character style; null for that of the paragraph
     * @param former the label before; may be empty
     * @param label the label; may be empty
     */
    void label(CTP paragraph, @Nullable Style style, String former, String label) {
        Look look = new Look(false, false, style);
        boolean changed = !former.equals(label);
        if (changed && !former.isEmpty()) {
            write(tracking.run(paragraph.addNewR(), Mark.DELETED), look, former);
        }
        if (!label.isEmpty()) {
            write(tracking.run(paragraph.addNewR(), changed ? Mark.INSERTED : Mark.KEPT), look, label);
        }
    }

    /** Appends the tab after a label, which comes and goes with it. */
    void labelTab(CTP paragraph, String former, String label) {
        if (label.isEmpty() && former.isEmpty()) {
            return;
        }
        Mark come = former.isEmpty() ? Mark.INSERTED : Mark.KEPT;
        tracking.run(paragraph.addNewR(), label.isEmpty() ? Mark.DELETED : come).addNewTab();
    }

    /** What labels a part had before. */
    <T> T formerOf(T part) {
        return tracking.marks().formerOf(part);
    }

    private CTR run(Place place) {
        return tracking.run(place.source().get(), place.mark());
    }

    private void write(Place place, Look look, List<Inline> content) {
        content.forEach(inline -> write(place, look, inline));
    }

    private void write(Place place, Look look, Inline inline) {
        switch (inline) {
            case Inline.Text(String text) -> write(run(place), look, text);
            case Inline.Strong(List<Inline> content) -> write(place, look.asStrong(), content);
            case Inline.Emphasis(List<Inline> content) -> write(place, look.asStressed(), content);
            case Inline.Value(String key, String text) -> write(run(place), look, text.replace(' ', NO_BREAK_SPACE));
            case Inline.Reference(String target, List<Inline> content) -> reference(place, look, target, content);
            case Inline.Link(String uri, List<Inline> content) -> link(place, look, uri, content);
            case Inline.Break() -> run(place).addNewBr();
            case Inline.Foreign(Locale language, List<Inline> content) -> write(place, look, content);
            case Inline.Footnote(List<Inline> content) -> {
                write(run(place), look, " [");
                write(place, look, content);
                write(run(place), look, "]");
            }
            case Inline.State(Inline.State.Level level, String word) -> write(run(place), look, word);
            case Inline.Sparkline line -> write(run(place), look, line.summary());
        }
    }

    private void reference(Place place, Look look, String target, List<Inline> content) {
        if (place.paragraph() == null) {
            write(place, look, content);
            return;
        }
        CTHyperlink link = place.paragraph().addNewHyperlink();
        link.setAnchor(Anchors.name(target));
        link.setHistory(true);
        write(new Place(null, link::addNewR, place.mark()), look, content);
    }

    private void link(Place place, Look look, String uri, List<Inline> content) {
        if (place.paragraph() == null) {
            write(place, look, content);
            return;
        }
        CTHyperlink link = place.paragraph().addNewHyperlink();
        link.setId(file.addLink(uri));
        link.setHistory(true);
        write(new Place(null, link::addNewR, place.mark()), look.asLink(), content);
    }

    private static void write(CTR run, Look look, String text) {
        boolean han = Script.holdsHan(text);
        if (han || !look.equals(Look.PLAIN)) {
            format(run.addNewRPr(), look, han);
        }
        CTText content = run.addNewT();
        content.setSpace(Space.PRESERVE);
        content.setStringValue(text);
    }

    private static void format(CTRPr format, Look look, boolean han) {
        if (han && look.stressed()) {
            format.addNewRStyle().setVal(Style.HAN_EMPHASIS.id());
        } else if (look.style() != null) {
            format.addNewRStyle().setVal(look.style().id());
        }
        if (han) {
            format.addNewRFonts().setHint(STHint.EAST_ASIA);
        }
        if (look.strong()) {
            format.addNewB();
            format.addNewBCs();
        }
        if (look.stressed() && !han) {
            format.addNewI();
            format.addNewICs();
        }
        if (han) {
            format.addNewLang().setEastAsia(Script.CHINESE_TAG);
        }
    }
}
