package org.oplan.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.oplan.document.Inline;

/**
 * The smallest part of a text that can change: a word, a mark, a figure or a break, and what it stands in.
 *
 * @param looks what it stands in, from the outside in, each without content
 * @param leaf the text, figure or break itself
 */
record Token(List<Inline> looks, Inline leaf) {
    Token {
        looks = List.copyOf(looks);
    }

    /** The texts, figures and breaks of running text; empty texts say nothing. */
    static List<Token> leaves(List<Inline> inlines) {
        List<Token> tokens = new ArrayList<>();
        inlines.forEach(inline -> collect(inline, List.of(), tokens));
        return tokens;
    }

    private static void collect(Inline inline, List<Inline> looks, List<Token> tokens) {
        switch (inline) {
            case Inline.Text text -> {
                if (!text.text().isEmpty()) {
                    tokens.add(new Token(looks, text));
                }
            }
            case Inline.Value value -> tokens.add(new Token(looks, value));
            case Inline.Break end -> tokens.add(new Token(looks, end));
            case Inline.Footnote note -> tokens.add(new Token(looks, note));
            case Inline.State state -> tokens.add(new Token(looks, state));
            case Inline.Sparkline line -> tokens.add(new Token(looks, line));
            case Inline.Strong strong -> collect(strong.content(), looks, new Inline.Strong(List.of()), tokens);
            case Inline.Emphasis stress -> collect(stress.content(), looks, new Inline.Emphasis(List.of()), tokens);
            case Inline.Foreign(Locale language, List<Inline> content) ->
                collect(content, looks, new Inline.Foreign(language, List.of()), tokens);
            case Inline.Reference(String target, List<Inline> content) ->
                collect(content, looks, new Inline.Reference(target, List.of()), tokens);
            case Inline.Link(String uri, List<Inline> content) ->
                collect(content, looks, new Inline.Link(uri, List.of()), tokens);
        }
    }

    private static void collect(List<Inline> content, List<Inline> outer, Inline look, List<Token> tokens) {
        List<Inline> looks = Stream.concat(outer.stream(), Stream.of(look)).toList();
        content.forEach(inline -> collect(inline, looks, tokens));
    }

    /** Running text of tokens, neighbours of one look joined. */
    static List<Inline> join(List<Token> tokens) {
        return join(tokens, 0);
    }

    private static List<Inline> join(List<Token> tokens, int depth) {
        List<Inline> inlines = new ArrayList<>();
        for (int start = 0; start < tokens.size(); ) {
            Token first = tokens.get(start);
            int end = start + 1;
            while (end < tokens.size() && first.joins(tokens.get(end), depth)) {
                end++;
            }
            List<Token> stretch = tokens.subList(start, end);
            inlines.add(first.isLeafAt(depth) ? first.leaf(stretch) : first.look(depth, join(stretch, depth + 1)));
            start = end;
        }
        return inlines;
    }

    private boolean isLeafAt(int depth) {
        return looks.size() == depth;
    }

    private boolean joins(Token next, int depth) {
        if (isLeafAt(depth) || next.isLeafAt(depth)) {
            return isLeafAt(depth)
                    && next.isLeafAt(depth)
                    && leaf instanceof Inline.Text
                    && next.leaf instanceof Inline.Text;
        }
        return looks.get(depth).equals(next.looks.get(depth));
    }

    private Inline leaf(List<Token> stretch) {
        return leaf instanceof Inline.Text
                ? new Inline.Text(
                        String.join("", stretch.stream().map(Token::text).toList()))
                : leaf;
    }

    private Inline look(int depth, List<Inline> content) {
        return switch (looks.get(depth)) {
            case Inline.Strong ignored -> new Inline.Strong(content);
            case Inline.Emphasis ignored -> new Inline.Emphasis(content);
            case Inline.Foreign foreign -> new Inline.Foreign(foreign.language(), content);
            case Inline.Reference reference -> new Inline.Reference(reference.target(), content);
            case Inline.Link link -> new Inline.Link(link.uri(), content);
            case Inline.Text leafy -> throw holdsNone(leafy);
            case Inline.Value leafy -> throw holdsNone(leafy);
            case Inline.Break leafy -> throw holdsNone(leafy);
            case Inline.Footnote leafy -> throw holdsNone(leafy);
            case Inline.State leafy -> throw holdsNone(leafy);
            case Inline.Sparkline leafy -> throw holdsNone(leafy);
        };
    }

    private static IllegalStateException holdsNone(Inline leafy) {
        return new IllegalStateException("Nothing stands in " + leafy);
    }

    /** The characters of the token. */
    String text() {
        return switch (leaf) {
            case Inline.Text text -> text.text();
            case Inline.Value value -> value.text();
            case Inline.State state -> state.word();
            case Inline.Footnote note -> Inline.plain(note.content(), "\n");
            case Inline.Sparkline line -> line.summary();
            default -> "\n";
        };
    }

    /** Whether the token is blank between words. */
    boolean isBlank() {
        return leaf instanceof Inline.Text text && text.text().isBlank();
    }
}
