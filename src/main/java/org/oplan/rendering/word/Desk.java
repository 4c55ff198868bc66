package org.oplan.rendering.word;

/**
 * What one document is written with.
 *
 * @param file the file
 * @param house the house style
 * @param styles its styles in the document's language
 * @param script the scripts of the document's language
 * @param tracking its tracked changes
 * @param labels what its parts are called by
 * @param lists what Word counts in it
 */
record Desk(
        WordFile file,
        HouseStyle house,
        StyleSheet styles,
        Script script,
        Tracking tracking,
        Labels labels,
        Lists lists) {

    Paragraphs paragraphs() {
        return new Paragraphs(styles, script, tracking);
    }

    RunWriter writer() {
        return new RunWriter(styles, tracking);
    }

    Runs runs(Inserts inserts) {
        return new Runs(writer(), script, tracking, inserts);
    }
}
