package org.oplan.rendering.pdf;

/** How heavy letters are drawn. */
enum Weight {
    REGULAR,
    SEMIBOLD,
    BOLD
}
