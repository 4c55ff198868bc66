package org.oplan.intake;

import java.util.Currency;
import java.util.List;
import org.oplan.plan.Period;

/**
 * What a reader has to know of a workbook before it can read its sheets.
 *
 * @param period the years that may have columns
 * @param currency currency of every amount
 * @param languages languages that texts have columns for, base language first
 */
record Setting(Period period, Currency currency, List<String> languages) {
    Setting {
        languages = List.copyOf(languages);
    }
}
