package org.oplan.document;

import java.util.List;

/**
 * What stands above a table or a chart: <b>Table 4</b> Planned resources by output (Swiss francs).
 *
 * @param label the kind and number, {@code Table 4}
 * @param text what it shows
 * @param unit the unit as it is printed after the text, with its parentheses and the space before them; empty for none
 */
public record Caption(String label, List<Inline> text, String unit) {
    public Caption {
        text = List.copyOf(text);
    }
}
