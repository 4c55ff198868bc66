package org.oplan.rendering.word;

import java.util.List;

/** The named styles that the renderer uses; each is defined in {@code styles.xml}. */
enum Style {
    BODY_TEXT("BodyText"),
    NUMBERED_PARAGRAPH("NumberedParagraph"),
    LIST_ITEM("ListItem"),
    LIST_DASH("ListDash"),
    LIST_CONTINUED("ListContinued"),
    CLAUSE_LEAD("ClauseLead"),
    FOOTNOTE_TEXT("FootnoteText"),
    TITLE("Title"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    HEADING_3("Heading3"),
    HEADING_4("Heading4"),
    MASTHEAD_MEETING("MastheadMeeting"),
    MASTHEAD_ORGANIZATION("MastheadOrganization"),
    MASTHEAD_LINE("MastheadLine"),
    SOURCE("Source"),
    BOX_LABEL("BoxLabel"),
    BOX_TEXT("BoxText"),
    CONTACT("Contact"),
    CONTENTS_TITLE("ContentsTitle"),
    CONTENTS_1("TOC1"),
    CONTENTS_2("TOC2"),
    CONTENTS_3("TOC3"),
    CONTENTS_4("TOC4"),
    TABLE_OF_FIGURES("TableofFigures"),
    CAPTION("Caption"),
    CHART("Chart"),
    NOTE("Note"),
    TABLE_TEXT("TableText"),
    TABLE_CODE("TableCode"),
    TABLE_FIGURE("TableFigure"),
    TABLE_STATE("TableState"),
    TABLE_HEAD("TableHead"),
    GROUP("Group"),
    SUBTOTAL("Subtotal"),
    TOTAL("Total"),
    COMPACT_TEXT("CompactText"),
    COMPACT_CODE("CompactCode"),
    COMPACT_FIGURE("CompactFigure"),
    COMPACT_STATE("CompactState"),
    COMPACT_HEAD("CompactHead"),
    COMPACT_GROUP("CompactGroup"),
    COMPACT_SUBTOTAL("CompactSubtotal"),
    COMPACT_TOTAL("CompactTotal"),
    HEADER("Header"),
    FOOTER("Footer"),
    SECTION_END("SectionEnd"),
    HEADING_NUMBER("HeadingNumber"),
    PARAGRAPH_NUMBER("ParagraphNumber"),
    CAPTION_LABEL("CaptionLabel"),
    CAPTION_UNIT("CaptionUnit"),
    CONTACT_LABEL("ContactLabel"),
    ORGANIZATION_NAME("OrganizationName"),
    MASTHEAD_SYMBOL("MastheadSymbol"),
    HAN_EMPHASIS("HanEmphasis"),
    HYPERLINK("Hyperlink"),
    FOOTNOTE_REFERENCE("FootnoteReference"),
    STATE_ON_TRACK("StateOnTrack"),
    STATE_AT_RISK("StateAtRisk"),
    STATE_OFF_TRACK("StateOffTrack"),
    STATE_NEUTRAL("StateNeutral"),
    FIGURE_TABLE("FigureTable"),
    COMPACT_TABLE("CompactTable"),
    BILINGUAL_TABLE("BilingualTable");

    private static final List<Style> HEADINGS = List.of(HEADING_1, HEADING_2, HEADING_3, HEADING_4);
    private static final List<Style> CONTENTS = List.of(CONTENTS_1, CONTENTS_2, CONTENTS_3, CONTENTS_4);

    private final String id;

    Style(String id) {
        this.id = id;
    }

    /** The style's id in {@code styles.xml}. */
    String id() {
        return id;
    }

    /** The heading of a section at a depth from 1; sections deeper than four share the last one. */
    static Style heading(int depth) {
        return HEADINGS.get(Math.min(depth, HEADINGS.size()) - 1);
    }

    /** The line of the table of contents for a section at a depth from 1. */
    static Style contents(int depth) {
        return CONTENTS.get(Math.min(depth, CONTENTS.size()) - 1);
    }
}
