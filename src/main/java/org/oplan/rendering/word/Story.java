package org.oplan.rendering.word;

import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** The body of a document as it grows: it is only ever appended to. */
final class Story {
    /** Space between a table without notes and the paragraph after it, in twips. */
    private static final int SPACE_AFTER_TABLE = 280;

    private final CTBody body;
    private final Tracking tracking;
    private @Nullable CTP last;
    private boolean afterTable;

    Story(CTBody body, Tracking tracking) {
        this.body = body;
        this.tracking = tracking;
    }

    /** Appends a paragraph in a style. */
    CTP paragraph(Style style) {
        CTP paragraph = Paragraphs.styled(body.addNewP(), style);
        if (afterTable && style != Style.NOTE && style != Style.SECTION_END) {
            Paragraphs.spaceBefore(paragraph, SPACE_AFTER_TABLE);
        }
        tracking.paragraph(paragraph);
        last = tracking.isMarking() ? null : paragraph;
        afterTable = false;
        return paragraph;
    }

    /** Appends a table. */
    CTTbl table() {
        last = null;
        afterTable = true;
        return body.addNewTbl();
    }

    /** Ends the section of pages here and returns its properties; they stand in the section's last paragraph. */
    CTSectPr endSection() {
        CTP end = last == null ? paragraph(Style.SECTION_END) : last;
        last = null;
        return end.getPPr().addNewSectPr();
    }

    /** Ends the document and returns the properties of its last section of pages. */
    CTSectPr end() {
        if (last == null) {
            paragraph(Style.SECTION_END);
        }
        return body.addNewSectPr();
    }
}
