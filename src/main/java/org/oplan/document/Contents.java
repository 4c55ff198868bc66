package org.oplan.document;

/**
 * The table of contents: the headings of the sections, with their page numbers.
 *
 * @param title what stands above it; it is not a section and has no number
 * @param levels how many levels of headings it lists, from 1
 */
public record Contents(String title, int levels) implements Block {}
