package org.oplan.rendering.pdf;

/**
 * A part of one run in one face.
 *
 * @param start index of its first character in the paragraph
 * @param end index after its last one
 * @param face the font
 * @param run the run that it is a part of
 */
record Piece(int start, int end, Face face, Run run) {

    float size() {
        return face.optical(run.style().size());
    }

    Piece scaled(float factor) {
        return new Piece(start, end, face, run.scaled(factor));
    }
}
