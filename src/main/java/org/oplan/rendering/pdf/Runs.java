package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oplan.document.Inline;

/**
 * Turns running text into runs, and tags what needs a tag of its own.
 *
 * <p>An element of the structure holds either text or other elements. Text without links is therefore marked with its
 * paragraph's tag; as soon as there is a link, a note, a drawing or another language, the text around it becomes spans
 * beside it.
 */
final class Runs {
    private static final String LEFT_TO_RIGHT = "\u2066";
    private static final String RIGHT_TO_LEFT = "\u2067";
    private static final String END = "\u2069";

    private final Typesetter type;
    private final TagTree tags;
    private final Mark owner;
    private final boolean mixed;
    private final List<Run> runs = new ArrayList<>();
    private @Nullable Mark span;
    private @Nullable Tag link;
    private @Nullable Target target;
    private @Nullable Locale language;

    private Runs(Typesetter type, Mark owner, boolean mixed) {
        this.type = type;
        this.tags = type.tags();
        this.owner = owner;
        this.mixed = mixed;
    }

    /** The runs of inlines within an element. */
    static List<Run> of(List<Inline> inlines, TextStyle style, Mark owner, Typesetter type) {
        return of("", inlines, style, owner, type);
    }

    /** The same after a lead-in in bold, as a caption has it. */
    static List<Run> of(String lead, List<Inline> inlines, TextStyle style, Mark owner, Typesetter type) {
        // A figure is one thing for those who listen; nothing within it is an element.
        boolean whole = owner instanceof Tag tag && tag.role() == Role.FIGURE;
        List<Inline> words = whole ? Words.unstructured(inlines) : inlines;
        Runs runs = new Runs(type, owner, owner instanceof Tag && Words.structured(words));
        runs.text(lead, style.with(Weight.BOLD), false);
        words.forEach(inline -> runs.add(inline, style));
        return List.copyOf(runs.runs);
    }

    private void add(Inline inline, TextStyle style) {
        switch (inline) {
            case Inline.Text text -> text(text.text(), style, false);
            case Inline.Value value -> text(value.text(), style, true);
            case Inline.Break ignored -> runs.add(Run.of("\n", style, mark()));
            case Inline.Strong strong -> strong.content().forEach(each -> add(each, strong(style)));
            case Inline.Emphasis emphasis -> emphasis.content().forEach(each -> add(each, style.slanted()));
            case Inline.Foreign foreign -> foreign(foreign, style);
            case Inline.State state -> state(state, style);
            case Inline.Sparkline line -> sparkline(line, style);
            case Inline.Footnote note -> footnote(note, style);
            case Inline.Reference reference ->
                linked(new Target.Anchor(reference.target()), reference.content(), style, true);
            case Inline.Link outside -> linked(new Target.Address(outside.uri()), outside.content(), style, false);
        }
    }

    private static TextStyle strong(TextStyle style) {
        return style.with(Weight.BOLD);
    }

    private void linked(Target to, List<Inline> content, TextStyle style, boolean inside) {
        if (owner instanceof Tag tag && target == null) {
            Tag holder = inside ? tags.add(tag, Role.REFERENCE) : tag;
            link = tags.add(holder, Role.LINK);
            target = to;
            span = null;
            TextStyle linkStyle = inside ? style : style.with(Palette.BLUE);
            content.forEach(each -> add(each, linkStyle));
            link = null;
            target = null;
        } else {
            content.forEach(each -> add(each, style));
        }
    }

    /** Text of another language is an element of its own that says so. */
    private void foreign(Inline.Foreign foreign, TextStyle style) {
        Locale around = language;
        Mark outer = span;
        language = foreign.language();
        if (owner instanceof Tag tag && target == null) {
            span = tags.add(tag, Role.SPAN, new TagAttributes.Language(foreign.language()));
        }
        isolated(foreign.language(), () -> foreign.content().forEach(each -> add(each, style)));
        language = around;
        span = outer == null ? null : nextSpan();
    }

    /** Text that runs the other way keeps the punctuation at its edges to itself. */
    private void isolated(Locale other, Runnable content) {
        boolean turns = Direction.of(other) != type.direction();
        if (turns) {
            steer(Direction.of(other) == Direction.RIGHT_TO_LEFT ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
        }
        content.run();
        if (turns) {
            steer(END);
        }
    }

    private void steer(String character) {
        TextStyle none = type.scale().body();
        runs.add(Run.of(character, none, Artifact.LAYOUT));
    }

    private @Nullable Mark nextSpan() {
        return owner instanceof Tag tag && mixed ? tags.add(tag, Role.SPAN) : null;
    }

    /** The sign says nothing beyond its word. */
    private void state(Inline.State state, TextStyle style) {
        runs.add(Run.drawn(StateSign.of(state.level(), style), style, Artifact.LAYOUT));
        text(state.word(), style, false);
    }

    private void sparkline(Inline.Sparkline line, TextStyle style) {
        Mark figure = owner instanceof Tag tag
                ? tags.add(tag, Role.FIGURE, new TagAttributes.Alternative(line.summary()))
                : Artifact.REPEATED;
        runs.add(Run.drawn(SparklineDrawing.of(line, style), style, figure));
        span = null;
    }

    private void footnote(Inline.Footnote note, TextStyle style) {
        if (!(owner instanceof Tag tag)) {
            return;
        }
        Tag mark = tags.add(tags.add(tag, Role.REFERENCE), Role.LINK);
        int number = type.notes().add(note.content(), tag, type);
        runs.add(Run.noteMark(number, style, mark, new Target.Anchor(Notes.anchor(number))));
        span = null;
    }

    private void text(String raw, TextStyle style, boolean solid) {
        String drawable = FontChoice.drawable(raw).replace('\n', ' ').replace('\t', ' ');
        if (!drawable.isEmpty()) {
            runs.add(new Run(drawable, style, mark(), target, solid).in(language));
        }
    }

    private Mark mark() {
        if (link != null) {
            return link;
        }
        if (!mixed || !(owner instanceof Tag tag)) {
            return owner;
        }
        if (span == null) {
            span = tags.add(tag, Role.SPAN);
        }
        return span;
    }
}
