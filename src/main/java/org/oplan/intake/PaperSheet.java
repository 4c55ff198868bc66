package org.oplan.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.oplan.plan.Paper;

/** Reads the sheet {@code Papers}: the documents to make, one a row. */
final class PaperSheet {
    private static final Pattern KIND = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern AUDIENCE = Pattern.compile("[a-z0-9-]{1,20}");
    private static final Columns COLUMNS = Columns.of("Papers", "kind")
            .required("audience")
            .required("symbol")
            .required("date")
            .optionalTexts("organization", "meeting", "place_date", "agenda_item", "original", "submitted_by")
            .optionalTexts("title", "short_title", "summary", "action", "references", "contact_name")
            .optional("contact_phone", "contact_email");

    private PaperSheet() {}

    static List<Paper> read(PlanSheets sheets) {
        return sheets.records(COLUMNS, PaperSheet::paper);
    }

    private static Paper paper(Row row) {
        String kind = row.name("kind", KIND);
        String audience = row.name("audience", AUDIENCE);
        row.claim(kind + ", " + audience);
        return new Paper(
                kind,
                audience,
                row.text("symbol"),
                row.date("date"),
                row.optionalTexts("organization"),
                row.optionalTexts("meeting"),
                row.optionalTexts("place_date"),
                row.optionalTexts("agenda_item"),
                row.optionalTexts("original"),
                row.optionalTexts("submitted_by"),
                row.optionalTexts("title"),
                row.optionalTexts("short_title"),
                row.optionalTexts("summary"),
                row.optionalTexts("action"),
                row.optionalTexts("references"),
                row.optionalTexts("contact_name"),
                row.optionalText("contact_phone"),
                row.optionalText("contact_email"),
                row.source());
    }
}
