package org.oplan.bilingual;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oplan.document.Caption;
import org.oplan.document.Inline;
import org.oplan.document.Paragraph;

/** Sets texts of two languages one after the other; what is the same in both stands once. */
final class BothTexts {
    private static final String BETWEEN = " / ";
    private static final String LEFT_TO_RIGHT = "\u200E";
    private static final String RIGHT_TO_LEFT = "\u200F";

    private final Locale second;

    BothTexts(Locale second) {
        this.second = second;
    }

    /** A line of plain text. */
    static String line(String one, String other) {
        if (one.equals(other) || other.isBlank()) {
            return one;
        }
        return one.isBlank() ? other : one + BETWEEN + apart(one, other);
    }

    /** The second of two texts on a line; if they run against each other, its numbers and stops keep to its side. */
    private static String apart(String one, String other) {
        boolean turns = runsLeft(other);
        if (turns == runsLeft(one)) {
            return other;
        }
        String mark = turns ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
        return mark + other + mark;
    }

    private static boolean runsLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Lines that belong to each other by their order. */
    static List<String> lines(List<String> ones, List<String> others) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(ones.size(), others.size()); i++) {
            lines.add(line(i < ones.size() ? ones.get(i) : "", i < others.size() ? others.get(i) : ""));
        }
        return lines;
    }

    /** Running text on one line. */
    List<Inline> running(List<Inline> one, List<Inline> other) {
        if (isSame(one, other)) {
            return one;
        }
        List<Inline> both = new ArrayList<>(one);
        both.add(new Inline.Text(BETWEEN));
        both.add(new Inline.Foreign(second, other));
        return both;
    }

    Caption caption(Caption one, Caption other) {
        return new Caption(
                line(one.label(), other.label()),
                running(one.text(), other.text()),
                one.unit().equals(other.unit()) ? one.unit() : one.unit() + " " + other.unit());
    }

    /** Paragraphs of the first language, then those of the second that say something else. */
    List<Paragraph> paragraphs(List<Paragraph> ones, List<Paragraph> others) {
        if (isSameText(ones, others)) {
            return ones;
        }
        List<Paragraph> both = new ArrayList<>(ones);
        both.addAll(foreign(others));
        return both;
    }

    /** Paragraphs of the second language among others. */
    List<Paragraph> foreign(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph ->
                        new Paragraph(paragraph.number(), List.of(new Inline.Foreign(second, paragraph.text()))))
                .toList();
    }

    private static boolean isSameText(List<Paragraph> ones, List<Paragraph> others) {
        if (ones.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < ones.size(); i++) {
            if (!isSame(ones.get(i).text(), others.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    /** Whether two texts need not both be read: the same words, or figures and signs that languages write otherwise. */
    private static boolean isSame(List<Inline> one, List<Inline> other) {
        return Inline.plain(one, " ").equals(Inline.plain(other, " ")) || (isWordless(one) && isWordless(other));
    }

    private static boolean isWordless(List<Inline> text) {
        return text.stream().allMatch(inline -> switch (inline) {
            case Inline.Value value -> true;
            case Inline.Sparkline line -> true;
            case Inline.Break line -> true;
            case Inline.Text(String words) -> words.codePoints().noneMatch(Character::isLetter);
            case Inline.State state -> false;
            case Inline.Footnote note -> false;
            default -> isWordless(inline.content());
        });
    }
}
