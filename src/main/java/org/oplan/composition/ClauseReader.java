package org.oplan.composition;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Clause;
import org.oplan.document.Inline;
import org.oplan.document.ItemList;
import org.w3c.dom.Element;

/** Reads the clauses of resolutions. */
final class ClauseReader {
    private final Numbering numbering;
    private final InlineReader inlines;

    ClauseReader(Numbering numbering, InlineReader inlines) {
        this.numbering = numbering;
        this.inlines = inlines;
    }

    Clause read(Element clause) throws TemplateMistake {
        List<ItemList.Item> items = new ArrayList<>();
        for (Element item : Xml.children(clause, "li")) {
            items.add(new ItemList.Item(numbering.of(item), inlines.paragraphs(item)));
        }
        List<Inline> lead = inlines.read(Xml.child(clause, "lead"));
        if (lead.isEmpty()) {
            throw new TemplateMistake(Xml.place(clause), "the clause has no opening words in <lead>");
        }
        return new Clause(Xml.constant(Clause.Kind.class, clause, "kind"), lead, items);
    }
}
