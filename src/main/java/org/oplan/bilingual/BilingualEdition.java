package org.oplan.bilingual;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oplan.document.Bilingual;
import org.oplan.document.Block;
import org.oplan.document.Box;
import org.oplan.document.Clause;
import org.oplan.document.Contents;
import org.oplan.document.Document;
import org.oplan.document.Drawing;
import org.oplan.document.ItemList;
import org.oplan.document.Masthead;
import org.oplan.document.Paragraph;
import org.oplan.document.Section;
import org.oplan.document.Table;

/**
 * Merges two language versions of a paper into one, for those who review a translation.
 *
 * <p>Running text stands side by side, paragraph by paragraph; tables keep the full width, with their words in both
 * languages and their figures once.
 */
public final class BilingualEdition {
    private final Locale left;
    private final Locale right;
    private final BothTexts texts;
    private final BothTables tables;
    private final BothDrawings drawings;

    private BilingualEdition(Locale left, Locale right) {
        this.left = left;
        this.right = right;
        this.texts = new BothTexts(right);
        this.tables = new BothTables(texts);
        this.drawings = new BothDrawings(texts);
    }

    /**
     * The edition in both languages.
     *
     * @param first the paper in the language of the left column, which is also the file's language
     * @param second the same paper in the language of the right column
     * @param note a line of the masthead that says what the edition is
     */
    public static Document of(Document first, Document second, String note) {
        Locale left = first.properties().language();
        Locale right = second.properties().language();
        return new BilingualEdition(left, right).merge(first, second, note);
    }

    private Document merge(Document first, Document second, String note) {
        Document.Properties one = first.properties();
        Document.Properties other = second.properties();
        Document.Properties both = new Document.Properties(
                BothTexts.line(one.title(), other.title()),
                BothTexts.line(one.subject(), other.subject()),
                BothTexts.line(one.author(), other.author()),
                one.language(),
                BothTexts.line(one.symbol(), other.symbol()),
                one.date(),
                one.draft());
        return new Document(
                both,
                masthead(first.masthead(), second.masthead(), note),
                BothTexts.line(first.runningHead(), second.runningHead()),
                merge(first.blocks(), second.blocks()));
    }

    private static Masthead masthead(Masthead one, Masthead other, String note) {
        List<String> right = new ArrayList<>(BothTexts.lines(one.right(), other.right()));
        right.add(note);
        return new Masthead(
                BothTexts.line(one.organization(), other.organization()),
                BothTexts.line(one.meeting(), other.meeting()),
                BothTexts.line(one.placeAndDate(), other.placeAndDate()),
                BothTexts.lines(one.left(), other.left()),
                right,
                BothTexts.line(one.source(), other.source()),
                BothTexts.line(one.title(), other.title()));
    }

    private List<Block> merge(List<Block> ones, List<Block> others) {
        List<Block> merged = new ArrayList<>();
        for (Pair<Block> pair : Pair.of(ones, others, BilingualEdition::part)) {
            if (pair.isWhole()) {
                merged.add(merge(pair.one(), pair.other()));
            } else {
                pair.ifLeft(one -> merged.add(alone(one, true)));
                pair.ifRight(other -> merged.add(alone(other, false)));
            }
        }
        return merged;
    }

    /** What a block is, and which one: blocks of one part belong together. */
    private static String part(Block block) {
        return switch (block) {
            case Section section -> "section " + section.id();
            case Table table -> "table " + table.id();
            case Drawing drawing -> "drawing " + drawing.id();
            case Box box -> "box " + box.kind();
            case Clause clause -> "clause " + clause.kind();
            case Contents contents -> "contents " + contents.kind();
            case Bilingual pair -> "pair";
            case Paragraph paragraph -> "paragraph";
            case ItemList list -> "list";
        };
    }

    private Block merge(Block one, Block other) {
        return switch (one) {
            case Section section -> merge(section, (Section) other);
            case Table table -> tables.merge(table, (Table) other);
            case Drawing drawing -> drawings.merge(drawing, (Drawing) other);
            case Box box -> merge(box, (Box) other);
            case Contents contents ->
                new Contents(
                        contents.kind(),
                        BothTexts.line(contents.title(), ((Contents) other).title()),
                        contents.levels());
            case Bilingual pair -> pair;
            case Paragraph paragraph -> pair(paragraph, other);
            case ItemList list -> pair(list, other);
            case Clause clause -> pair(clause, other);
        };
    }

    private Bilingual pair(Block one, Block other) {
        return new Bilingual(new Bilingual.Side(left, List.of(one)), new Bilingual.Side(right, List.of(other)));
    }

    /** A passage that only one language has stands on its side; of anything else, what there is. */
    private Block alone(Block block, boolean isLeft) {
        boolean isText = block instanceof Paragraph || block instanceof ItemList || block instanceof Clause;
        if (!isText) {
            return block;
        }
        return new Bilingual(
                new Bilingual.Side(left, isLeft ? List.of(block) : List.of()),
                new Bilingual.Side(right, isLeft ? List.of() : List.of(block)));
    }

    private Section merge(Section one, Section other) {
        return new Section(
                one.id(),
                one.number(),
                texts.running(one.heading(), other.heading()),
                one.orientation(),
                one.newPage(),
                merge(one.blocks(), other.blocks()));
    }

    private Box merge(Box one, Box other) {
        List<Box.Entry> entries = new ArrayList<>();
        List<Pair<Box.Entry>> pairs = one.entries().size() == other.entries().size()
                ? Pair.of(one.entries(), other.entries(), entry -> "")
                : Pair.of(one.entries(), other.entries(), Box.Entry::label);
        for (Pair<Box.Entry> pair : pairs) {
            if (pair.isWhole()) {
                entries.add(new Box.Entry(
                        BothTexts.line(pair.one().label(), pair.other().label()),
                        texts.paragraphs(pair.one().blocks(), pair.other().blocks())));
            } else {
                pair.ifLeft(entries::add);
                pair.ifRight(entry -> entries.add(new Box.Entry(entry.label(), texts.foreign(entry.blocks()))));
            }
        }
        return new Box(one.kind(), entries);
    }
}
