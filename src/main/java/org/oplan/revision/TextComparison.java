package org.oplan.revision;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Caption;
import org.oplan.document.Inline;
import org.oplan.document.Paragraph;
import org.oplan.revision.Alignment.Likeness;
import org.oplan.revision.Alignment.Step;

/**
 * Compares what is made of text: paragraphs, captions and the lists that they stand in.
 *
 * <p>Every comparison takes a mark: under {@link Mark#KEPT} the two versions are compared, under another mark both are
 * the same and all of it bears the mark.
 */
final class TextComparison {
    private static final int CERTAIN = 1000;
    private static final double LEAST = 0.4;

    private final Wording wording;

    TextComparison(Wording wording) {
        this.wording = wording;
    }

    /**
     * Gives a pair of versions, or one of them alone, its marks.
     *
     * @param <T> what is compared
     * @param <R> what bears the marks
     */
    interface Marking<T, R> {
        R of(Mark mark, T before, T after);
    }

    /** Compares two lists entry by entry, aligned by their likeness. */
    static <T, R> List<R> aligned(
            Mark mark, List<T> before, List<T> after, Likeness<T> likeness, Marking<T, R> marking) {
        if (mark != Mark.KEPT) {
            return after.stream().map(entry -> marking.of(mark, entry, entry)).toList();
        }
        List<R> marked = new ArrayList<>();
        for (Step step : Alignment.of(before, after, likeness)) {
            if (step.isPair()) {
                marked.add(marking.of(Mark.KEPT, before.get(step.before()), after.get(step.after())));
            } else if (step.before() >= 0) {
                T gone = before.get(step.before());
                marked.add(marking.of(Mark.DELETED, gone, gone));
            } else {
                T come = after.get(step.after());
                marked.add(marking.of(Mark.INSERTED, come, come));
            }
        }
        return marked;
    }

    /** Compares paragraphs that belong together one by one; only the last ones can be alone. */
    List<RevisedParagraph> inOrder(Mark mark, List<Paragraph> before, List<Paragraph> after) {
        List<RevisedParagraph> marked = new ArrayList<>();
        int both = Math.min(before.size(), after.size());
        for (int i = 0; i < both; i++) {
            marked.add(paragraph(mark, before.get(i), after.get(i)));
        }
        before.stream().skip(both).forEach(gone -> marked.add(paragraph(Mark.DELETED, gone, gone)));
        after.stream().skip(both).forEach(come -> marked.add(paragraph(Mark.INSERTED, come, come)));
        return marked;
    }

    RevisedParagraph paragraph(Mark mark, Paragraph before, Paragraph after) {
        return new RevisedParagraph(
                mark, new Versions<>(before.number(), after.number()), text(mark, before.text(), after.text()));
    }

    RevisedCaption caption(Mark mark, Caption before, Caption after) {
        return new RevisedCaption(
                new Versions<>(before.label(), after.label()),
                text(mark, before.text(), after.text()),
                new Versions<>(before.unit(), after.unit()));
    }

    RevisedText text(Mark mark, List<Inline> before, List<Inline> after) {
        return mark == Mark.KEPT ? wording.compare(before, after) : Wording.whole(mark, after);
    }

    /** How much two paragraphs are alike, both of them numbered or neither. */
    int likeness(Paragraph before, Paragraph after) {
        return before.number().isEmpty() == after.number().isEmpty() ? likenessOfText(before.text(), after.text()) : 0;
    }

    /** How much the words of several paragraphs are alike. */
    int likeness(List<Paragraph> before, List<Paragraph> after) {
        return likenessOfText(all(before), all(after));
    }

    private int likenessOfText(List<Inline> before, List<Inline> after) {
        double share = wording.likeness(before, after);
        return share < LEAST ? 0 : (int) Math.round(share * CERTAIN);
    }

    private static List<Inline> all(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.text().stream())
                .toList();
    }
}
