package org.oplan.rendering.pdf;

/**
 * A family of faces for one group of scripts.
 *
 * <p>A further script needs its faces in {@link Face}, its family here and its place in {@link FontChoice}.
 */
enum Typeface {
    /** Latin, Greek and Cyrillic. */
    LATIN {
        @Override
        Face face(Weight weight, boolean italic) {
            return switch (weight) {
                case REGULAR -> italic ? Face.LATIN_ITALIC : Face.LATIN_REGULAR;
                case SEMIBOLD -> italic ? Face.LATIN_SEMIBOLD_ITALIC : Face.LATIN_SEMIBOLD;
                case BOLD -> italic ? Face.LATIN_BOLD_ITALIC : Face.LATIN_BOLD;
            };
        }
    },
    /** Chinese, which has no italics and two weights here. */
    HAN {
        @Override
        Face face(Weight weight, boolean italic) {
            return weight == Weight.REGULAR ? Face.HAN_REGULAR : Face.HAN_BOLD;
        }
    },
    /** Arabic, which is never slanted: what is stressed is heavier. */
    ARABIC {
        @Override
        Face face(Weight weight, boolean italic) {
            return switch (weight) {
                case REGULAR -> italic ? Face.ARABIC_SEMIBOLD : Face.ARABIC_REGULAR;
                case SEMIBOLD -> Face.ARABIC_SEMIBOLD;
                case BOLD -> Face.ARABIC_BOLD;
            };
        }
    };

    abstract Face face(Weight weight, boolean italic);
}
