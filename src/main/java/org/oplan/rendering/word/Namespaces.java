package org.oplan.rendering.word;

/** The vocabularies of a Word file. */
final class Namespaces {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String IN_TEXT = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private Namespaces() {}

    /** Gives the root of a part of running text the prefixes that stand in it. */
    static Markup declare(Markup root) {
        return root.attribute("xmlns:w", WORD)
                .attribute("xmlns:r", RELATIONSHIPS)
                .attribute("xmlns:wp", IN_TEXT)
                .attribute("xmlns:a", DRAWING)
                .attribute("xmlns:c", CHART)
                .attribute("xmlns:pic", PICTURE);
    }
}
