package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oplan.document.Inline;

/** Sets text in one language: the fonts, the breaks and the tags of one document. */
final class Typesetter {
    private final TagTree tags;
    private final Notes notes;
    private final TypeScale scale;
    private final FontChoice fonts;
    private final BreakRules rules;

    Typesetter(Locale language) {
        this(language, new TagTree(), new Notes());
    }

    private Typesetter(Locale language, TagTree tags, Notes notes) {
        this(new TypeScale(language), language, tags, notes);
    }

    private Typesetter(TypeScale scale, Locale language, TagTree tags, Notes notes) {
        this.tags = tags;
        this.notes = notes;
        this.scale = scale;
        this.fonts = new FontChoice(language);
        this.rules = new BreakRules(language);
    }

    /** Sets another language within the same document. */
    Typesetter in(Locale language) {
        return new Typesetter(language, tags, notes);
    }

    /** Sets another language with its lines so far apart. */
    Typesetter in(Locale language, float leading) {
        return new Typesetter(new TypeScale(language).led(leading), language, tags, notes);
    }

    Notes notes() {
        return notes;
    }

    TagTree tags() {
        return tags;
    }

    TypeScale scale() {
        return scale;
    }

    Passage passage(List<Run> runs) {
        return Passage.of(runs, fonts, rules);
    }

    Passage passage(List<Inline> inlines, TextStyle style, Mark mark) {
        return passage(Runs.of(inlines, style, mark, this));
    }

    Passage passage(String text, TextStyle style, Mark mark) {
        return passage(List.of(new Inline.Text(text)), style, mark);
    }

    /** One line of text that starts at a point. */
    List<Op> line(String text, TextStyle style, Mark mark, float x, float top) {
        Passage passage = passage(text, style, mark);
        List<Op> ops = new ArrayList<>();
        for (Passage.Line line : passage.lines(Float.MAX_VALUE)) {
            ops.addAll(passage.draw(line, x, top));
        }
        return ops;
    }

    /** One line of text that ends at a point. */
    List<Op> lineEndingAt(String text, TextStyle style, Mark mark, float right, float top) {
        return line(text, style, mark, right - width(text, style), top);
    }

    /** One line of text around a point. */
    List<Op> centred(String text, TextStyle style, Mark mark, float middle, float top) {
        return line(text, style, mark, middle - width(text, style) / 2, top);
    }

    float width(String text, TextStyle style) {
        return passage(text, style, Artifact.LAYOUT).natural();
    }

    /** A slab for each line of a passage, with the first two and the last two lines kept together. */
    List<Slab> slabs(Passage passage, TextStyle style, Frame frame, float space) {
        List<Passage.Line> lines = passage.lines(frame.width());
        List<Slab> slabs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean keep = (i == 0 && lines.size() > 1) || i == lines.size() - 2;
            List<Op> ops = passage.draw(lines.get(i), frame.x(), 0);
            slabs.add(Slab.of(i == 0 ? space : 0, style.leading(), ops).kept(keep));
        }
        return slabs;
    }
}
