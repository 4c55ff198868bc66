package org.oplan.rendering.pdf;

/** The structure types of PDF that documents are made of. */
enum Role {
    DOCUMENT("Document"),
    SECT("Sect"),
    DIV("Div"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    P("P"),
    SPAN("Span"),
    L("L"),
    LI("LI"),
    LBL("Lbl"),
    LBODY("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    THEAD("THead"),
    TBODY("TBody"),
    TR("TR"),
    TH("TH"),
    TD("TD"),
    FIGURE("Figure"),
    TOC("TOC"),
    TOCI("TOCI"),
    REFERENCE("Reference"),
    NOTE("Note"),
    LINK("Link");

    private static final Role[] HEADINGS = {H1, H2, H3, H4, H5, H6};

    private final String pdfName;

    Role(String pdfName) {
        this.pdfName = pdfName;
    }

    String pdfName() {
        return pdfName;
    }

    /** The heading of a level from 1; PDF knows six. */
    static Role heading(int level) {
        return HEADINGS[Math.min(level, HEADINGS.length) - 1];
    }
}
