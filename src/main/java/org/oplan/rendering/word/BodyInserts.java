package org.oplan.rendering.word;

import java.util.List;
import org.oplan.document.Inline;

/**
 * What the body of a document inserts.
 *
 * @param labels the labels of the document's parts
 * @param file where links are listed
 * @param notes where notes are written
 * @param charts what draws small lines
 */
record BodyInserts(Labels labels, WordFile file, NoteWriter notes, ChartWriter charts) implements Inserts {

    @Override
    public String link(String uri) {
        return file.addLink(uri);
    }

    @Override
    public boolean takesNotes() {
        return true;
    }

    @Override
    public int note(List<Inline> content) {
        return notes.write(content);
    }

    @Override
    public void sparkline(Inline.Sparkline line, Markup run) {
        charts.write(line, run);
    }
}
