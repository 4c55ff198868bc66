package org.oplan.revision;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.oplan.document.Inline;
import org.oplan.revision.Alignment.Step;
import org.oplan.revision.RevisedText.Piece;

/** Compares running texts word by word, Chinese character by character. */
final class Wording {
    private final Locale language;

    Wording(Locale language) {
        this.language = language;
    }

    /** Both texts with the marks of their differences. */
    RevisedText compare(List<Inline> before, List<Inline> after) {
        List<Token> old = words(before);
        List<Token> now = words(after);
        List<Step> steps = Alignment.of(old, now, (left, right) -> left.equals(right) ? 1 : 0);
        List<Piece> pieces = new ArrayList<>();
        List<Token> kept = new ArrayList<>();
        List<Token> deleted = new ArrayList<>();
        List<Token> inserted = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.isPair() && !(changing(deleted, inserted) && isBlankBetween(steps, i, now))) {
                flush(pieces, Mark.DELETED, deleted);
                flush(pieces, Mark.INSERTED, inserted);
                kept.add(now.get(step.after()));
            } else {
                flush(pieces, Mark.KEPT, kept);
                if (step.before() >= 0) {
                    deleted.add(old.get(step.before()));
                }
                if (step.after() >= 0) {
                    inserted.add(now.get(step.after()));
                }
            }
        }
        flush(pieces, Mark.KEPT, kept);
        flush(pieces, Mark.DELETED, deleted);
        flush(pieces, Mark.INSERTED, inserted);
        return new RevisedText(pieces);
    }

    /** A text that bears one mark as a whole. */
    static RevisedText whole(Mark mark, List<Inline> text) {
        List<Inline> joined = Token.join(Token.leaves(text));
        return new RevisedText(joined.isEmpty() ? List.of() : List.of(new Piece(mark, joined)));
    }

    private static boolean changing(List<Token> deleted, List<Token> inserted) {
        return !deleted.isEmpty() && !inserted.isEmpty();
    }

    /** Whether a kept token is a blank between two changed words: they read better as one change. */
    private static boolean isBlankBetween(List<Step> steps, int at, List<Token> now) {
        return now.get(steps.get(at).after()).isBlank()
                && at + 1 < steps.size()
                && !steps.get(at + 1).isPair();
    }

    private static void flush(List<Piece> pieces, Mark mark, List<Token> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(mark, Token.join(tokens)));
            tokens.clear();
        }
    }

    /** How much of two texts is the same: twice their common words by all their words, from 0 to 1. */
    double likeness(List<Inline> before, List<Inline> after) {
        List<Token> old = words(before);
        List<Token> now = words(after);
        Map<String, Integer> bag = new HashMap<>();
        old.forEach(token -> bag.merge(token.text(), 1, Integer::sum));
        int common = 0;
        for (Token token : now) {
            if (bag.merge(token.text(), -1, Integer::sum) >= 0) {
                common++;
            }
        }
        int all = old.size() + now.size();
        return all == 0 ? 1 : 2.0 * common / all;
    }

    private List<Token> words(List<Inline> text) {
        List<Token> words = new ArrayList<>();
        for (Token leaf : Token.leaves(text)) {
            if (leaf.leaf() instanceof Inline.Text) {
                split(leaf.text()).forEach(word -> words.add(new Token(leaf.looks(), new Inline.Text(word))));
            } else {
                words.add(leaf);
            }
        }
        return words;
    }

    private List<String> split(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(language);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String word = text.substring(start, end);
            if (word.codePoints().anyMatch(Wording::isHan)) {
                word.codePoints().forEach(character -> words.add(Character.toString(character)));
            } else {
                words.add(word);
            }
            start = end;
        }
        return words;
    }

    private static boolean isHan(int character) {
        return UnicodeScript.of(character) == UnicodeScript.HAN;
    }
}
