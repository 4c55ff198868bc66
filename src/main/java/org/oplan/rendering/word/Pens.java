package org.oplan.rendering.word;

/**
 * What text is written with.
 *
 * @param runs writes running text
 * @param writer writes single runs
 */
record Pens(Runs runs, RunWriter writer) {}
