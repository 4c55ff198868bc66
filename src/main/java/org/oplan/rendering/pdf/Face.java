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
    HAN_BOLD("NotoSansSC/NotoSansSC-Bold.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** Where the font lies on the class path. */
    String resource() {
        return "/fonts/ttf/" + file;
    }
}
