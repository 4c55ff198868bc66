package org.oplan.rendering.word;

import java.util.List;
import org.oplan.document.Inline;

/** What running text brings into a file beside its runs: links, notes, small drawings; and what it refers to. */
interface Inserts {

    /** The labels of the document's parts. */
    Labels labels();

    /** Lists a link that leaves the document and returns the id of its relationship. */
    String link(String uri);

    /** Whether notes may stand in this text. */
    boolean takesNotes();

    /** Adds a note and returns its number in the file. */
    int note(List<Inline> content);

    /** Writes a small line of values. */
    void sparkline(Inline.Sparkline line, Markup run);
}
