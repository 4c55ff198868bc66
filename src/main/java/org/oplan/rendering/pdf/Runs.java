package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oplan.document.Inline;

/**
 * Turns running text into runs, and tags what needs a tag of its own.
 *
 * <p>An element of the structure holds either text or other elements. Text without links is therefore marked with its
 * paragraph's tag; as soon as there is a link, the text around it becomes spans beside it.
 */
final class Runs {
    private final TagTree tags;
    private final Mark owner;
    private final boolean mixed;
    private final List<Run> runs = new ArrayList<>();
    private @Nullable Mark span;
    private @Nullable Tag link;
    private @Nullable Target target;

    private Runs(TagTree tags, Mark owner, boolean mixed) {
        this.tags = tags;
        this.owner = owner;
        this.mixed = mixed;
    }

    /** The runs of inlines within an element. */
    static List<Run> of(List<Inline> inlines, TextStyle style, Mark owner, TagTree tags) {
        return of("", inlines, style, owner, tags);
    }

    /** The same after a lead-in in bold, as a caption has it. */
    static List<Run> of(String lead, List<Inline> inlines, TextStyle style, Mark owner, TagTree tags) {
        Runs runs = new Runs(tags, owner, owner instanceof Tag && Words.linked(inlines));
        runs.text(lead, style.with(Weight.BOLD), false);
        inlines.forEach(inline -> runs.add(inline, style));
        return List.copyOf(runs.runs);
    }

    private void add(Inline inline, TextStyle style) {
        switch (inline) {
            case Inline.Text text -> text(text.text(), style, false);
            case Inline.Value value -> text(value.text(), style, true);
            case Inline.Break ignored -> runs.add(Run.of("\n", style, mark()));
            case Inline.Strong strong -> strong.content().forEach(each -> add(each, strong(style)));
            case Inline.Emphasis emphasis -> emphasis.content().forEach(each -> add(each, style.slanted()));
            case Inline.Foreign foreign -> foreign.content().forEach(each -> add(each, style));
            case Inline.State state -> text(state.word(), style, false);
            case Inline.Sparkline line -> text(line.summary(), style, false);
            case Inline.Footnote note -> {
                text(" [", style, false);
                note.content().forEach(each -> add(each, style));
                text("]", style, false);
            }
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

    private void text(String raw, TextStyle style, boolean solid) {
        String drawable = FontChoice.drawable(raw).replace('\n', ' ').replace('\t', ' ');
        if (!drawable.isEmpty()) {
            runs.add(new Run(drawable, style, mark(), target, solid));
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
