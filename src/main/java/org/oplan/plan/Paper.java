package org.oplan.plan;

import java.time.LocalDate;
import org.oplan.finding.SourceRef;

/**
 * How a document is addressed to one audience: what its masthead, its box and its contact lines say.
 *
 * @param kind document kind, {@code operational-plan}
 * @param audience who receives it, {@code council} or {@code tdag}; lower-case letters, digits, hyphens
 * @param symbol document symbol without the language suffix, {@code C19/31}
 * @param date the document's date
 * @param organization the issuing organisation's short name
 * @param meeting the body that receives it, with its session
 * @param placeAndDate where and when that body meets
 * @param agendaItem agenda item; empty text when the audience's papers have none
 * @param original the name of the original's language
 * @param submittedBy who submits it
 * @param title the title
 * @param shortTitle the title at the head of later pages
 * @param summary what the box says under summary
 * @param action what the box says under action required
 * @param references what the box says under references
 * @param contactName name and entity of the contact
 * @param contactPhone telephone number; may be empty
 * @param contactEmail e-mail address; may be empty
 * @param occasion for whom and for which session it is made
 * @param source the row
 */
public record Paper(
        String kind,
        String audience,
        String symbol,
        LocalDate date,
        LocalText organization,
        LocalText meeting,
        LocalText placeAndDate,
        LocalText agendaItem,
        LocalText original,
        LocalText submittedBy,
        LocalText title,
        LocalText shortTitle,
        LocalText summary,
        LocalText action,
        LocalText references,
        LocalText contactName,
        String contactPhone,
        String contactEmail,
        Occasion occasion,
        SourceRef source) {

    /** A paper for an audience of which nothing more is known. */
    public Paper(
            String kind,
            String audience,
            String symbol,
            LocalDate date,
            LocalText organization,
            LocalText meeting,
            LocalText placeAndDate,
            LocalText agendaItem,
            LocalText original,
            LocalText submittedBy,
            LocalText title,
            LocalText shortTitle,
            LocalText summary,
            LocalText action,
            LocalText references,
            LocalText contactName,
            String contactPhone,
            String contactEmail,
            SourceRef source) {
        this(
                kind,
                audience,
                symbol,
                date,
                organization,
                meeting,
                placeAndDate,
                agendaItem,
                original,
                submittedBy,
                title,
                shortTitle,
                summary,
                action,
                references,
                contactName,
                contactPhone,
                contactEmail,
                Occasion.general(audience),
                source);
    }

    /** The same paper for an occasion. */
    public Paper on(Occasion other) {
        return new Paper(
                kind,
                audience,
                symbol,
                date,
                organization,
                meeting,
                placeAndDate,
                agendaItem,
                original,
                submittedBy,
                title,
                shortTitle,
                summary,
                action,
                references,
                contactName,
                contactPhone,
                contactEmail,
                other,
                source);
    }
}
