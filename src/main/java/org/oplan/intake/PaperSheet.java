package org.oplan.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.oplan.catalogue.Audiences;
import org.oplan.finding.Finding;
import org.oplan.plan.Audience;
import org.oplan.plan.Occasion;
import org.oplan.plan.Paper;

/** Reads the sheet {@code Papers}: the documents to make, one a row. */
final class PaperSheet {
    private static final Pattern KIND = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern AUDIENCE = Pattern.compile("[a-z0-9-]{1,20}");
    static final Columns COLUMNS = Columns.of("Papers", "kind")
            .required("audience")
            .required("symbol")
            .required("date")
            .optionalTexts("organization", "meeting", "place_date", "agenda_item", "original", "submitted_by")
            .optionalTexts("title", "short_title", "summary", "action", "references", "contact_name")
            .optional("contact_phone", "contact_email", "meeting_date", "adopted_by", "leaves_out");

    private PaperSheet() {}

    static List<Paper> read(PlanSheets sheets, Audiences audiences) {
        return sheets.records(COLUMNS, row -> paper(row, audiences));
    }

    private static Paper paper(Row row, Audiences audiences) {
        String kind = row.name("kind", KIND);
        String audience = row.name("audience", AUDIENCE);
        row.claim(kind + ", " + audience);
        audiences
                .meantBy(audience)
                .ifPresent(known -> row.report(Finding.warning(
                        IntakeCodes.UNKNOWN_AUDIENCE, row.source("audience"), "value", audience, "known", known)));
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
                occasion(row, audiences.audience(audience)),
                row.source());
    }

    private static Occasion occasion(Row row, Audience audience) {
        List<Audience.LeftOut> leftOut = CodeList.parts(row.optionalText("leaves_out")).stream()
                .map(section -> new Audience.LeftOut(section, row.source("leaves_out")))
                .toList();
        return new Occasion(audience, row.optionalDate("meeting_date"), row.optionalText("adopted_by"), leftOut);
    }
}
