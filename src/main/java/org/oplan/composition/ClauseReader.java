package org.oplan.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.oplan.document.Clause;
import org.oplan.document.Inline;
import org.oplan.document.ItemList;
import org.oplan.edition.Terms;
import org.w3c.dom.Element;

/**
 * Reads the clauses of resolutions and gives their items letters or numbers.
 *
 * <p>Letters come from the term {@code clause.letters}; after the last one they are doubled. A single item has none.
 */
final class ClauseReader {
    private final Terms terms;
    private final InlineReader inlines;

    ClauseReader(Terms terms, InlineReader inlines) {
        this.terms = terms;
        this.inlines = inlines;
    }

    Clause read(Element clause) throws TemplateMistake {
        Clause.Kind kind = Xml.constant(Clause.Kind.class, clause, "kind");
        List<Element> children = Xml.children(clause, "li");
        List<ItemList.Item> items = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            String given = children.get(i).getAttribute("label");
            String label = children.size() == 1 ? "" : label(kind, i);
            items.add(new ItemList.Item(given.isEmpty() ? label : given, inlines.paragraphs(children.get(i))));
        }
        List<Inline> lead = inlines.read(Xml.child(clause, "lead"));
        if (lead.isEmpty()) {
            throw new TemplateMistake(Xml.place(clause), "the clause has no opening words in <lead>");
        }
        return new Clause(kind, lead, items);
    }

    private String label(Clause.Kind kind, int index) {
        return switch (kind) {
            case OPERATIVE -> Integer.toString(index + 1);
            case RECITAL -> terms.text("clause.recital", Map.of("letter", letter(index)));
        };
    }

    private String letter(int index) {
        String[] letters = terms.text("clause.letters").split(" ", -1);
        return letters[index % letters.length].repeat(1 + index / letters.length);
    }
}
