package org.oplan.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The head of an official paper's first page.
 *
 * <pre>
 * ITU                                   Council 2019
 *                         Geneva, 10–20 June 2019
 * ==================================================
 * Agenda item: PL 1.11             Document C19/31-E
 *                                    8 February 2019
 *                                  Original: English
 * Report by the Secretary-General
 * Draft four-year rolling operational plan …
 * </pre>
 *
 * @param organization the issuing organisation's short name
 * @param meeting the body that receives the paper, with its session
 * @param placeAndDate where and when that body meets
 * @param left lines at the left under the rule (agenda item); may be empty
 * @param right lines at the right under the rule; the first one is the document symbol
 * @param source who submits the paper
 * @param title the paper's title
 */
public record Masthead(
        String organization,
        String meeting,
        String placeAndDate,
        List<String> left,
        List<String> right,
        String source,
        String title) {
    public Masthead {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** The same head with another first line at the right. */
    Masthead withFirstRight(String line) {
        List<String> lines = new ArrayList<>(right);
        if (!lines.isEmpty()) {
            lines.removeFirst();
        }
        lines.addFirst(line);
        return new Masthead(organization, meeting, placeAndDate, left, lines, source, title);
    }
}
