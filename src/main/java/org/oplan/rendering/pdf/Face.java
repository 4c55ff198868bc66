package org.oplan.rendering.pdf;

/** One font file that travels inside the documents. */
enum Face {
    LATIN_REGULAR("SourceSansPro/SourceSansPro-Regular.ttf"),
    LATIN_ITALIC("SourceSansPro/SourceSansPro-Italic.ttf"),
    LATIN_SEMIBOLD("SourceSansPro/SourceSansPro-SemiBold.ttf"),
    LATIN_SEMIBOLD_ITALIC("SourceSansPro/SourceSansPro-SemiBoldItalic.ttf"),
    LATIN_BOLD("SourceSansPro/SourceSansPro-Bold.ttf"),
    LATIN_BOLD_ITALIC("SourceSansPro/SourceSansPro-BoldItalic.ttf"),
    HAN_REGULAR("NotoSansSC/NotoSansSC-Regular.ttf"),
    HAN_BOLD("NotoSansSC/NotoSansSC-Bold.ttf"),
    ARABIC_REGULAR("Markazi/MarkaziText-Regular.ttf"),
    ARABIC_SEMIBOLD("Markazi/MarkaziText-SemiBold.ttf"),
    ARABIC_BOLD("Markazi/MarkaziText-Bold.ttf");

    /** Arabic letters are small within their square; so much larger they look as large as the Latin beside them. */
    private static final float ENLARGED = 1.28f;

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** Whether its letters join and run from right to left. */
    boolean arabic() {
        return this == ARABIC_REGULAR || this == ARABIC_SEMIBOLD || this == ARABIC_BOLD;
    }

    /** The size at which it looks as large as a Latin face of a size. */
    float optical(float size) {
        return arabic() ? size * ENLARGED : size;
    }

    /** Where the font lies on the class path. */
    String resource() {
        return "/fonts/ttf/" + file;
    }
}
