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
    private final Script script;
    /** Which way the pages of the document are laid out, whatever the language that is set. */
    private final Direction page;

    Typesetter(Locale language) {
        this.tags = new TagTree();
        this.scale = new TypeScale(language);
        this.script = Script.of(language);
        this.page = script.direction();
        this.notes = new Notes(page);
    }

    private Typesetter(Typesetter around, TypeScale scale, Locale language, boolean ownPage) {
        this.tags = around.tags;
        this.notes = around.notes;
        this.scale = scale;
        this.script = Script.of(language);
        this.page = ownPage ? script.direction() : around.page;
    }

    /** Sets another language within the same document. */
    Typesetter in(Locale language) {
        return new Typesetter(this, new TypeScale(language), language, false);
    }

    /** Sets another language in a column of its own, laid out its own way, with its lines so far apart. */
    Typesetter column(Locale language, float leading) {
        return new Typesetter(this, new TypeScale(language).led(leading), language, true);
    }

    /** Which way its language is written. */
    Direction direction() {
        return script.direction();
    }

    /** Which way the pages are laid out: in right-to-left documents places are distances from the right edge. */
    Direction page() {
        return page;
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
        return new Passage(runs, script, page);
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
