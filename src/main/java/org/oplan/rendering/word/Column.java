package org.oplan.rendering.word;

/** Where paragraphs go one after the other: the body of the document, or a cell of a table. */
interface Column {

    /** Appends a paragraph in a style. */
    WordParagraph paragraph(Style style);
}
