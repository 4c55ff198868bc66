package org.oplan.rendering.pdf;

/** What a piece of drawing is for a reader who cannot see it: part of an element, or of no meaning. */
sealed interface Mark permits Tag, Artifact {}
