package org.oplan.intake;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.oplan.catalogue.Catalogue;
import org.oplan.catalogue.DocumentKind;
import org.oplan.plan.Period;

/**
 * What a blank workbook is to be for.
 *
 * @param unit code of the unit; empty if the sender is to write it
 * @param period the years that it has columns for
 * @param currency the currency of its amounts
 * @param languages the languages of its texts, base language first
 * @param kind the kind of its paper
 * @param companion name of the companion workbook; empty for a plan
 * @param consolidates codes of the units whose plans it brings together; none for a plan or companion
 * @param catalogue the kinds and audiences that papers may have
 */
public record BlankOrder(
        String unit,
        Period period,
        Currency currency,
        List<String> languages,
        DocumentKind kind,
        Optional<String> companion,
        List<String> consolidates,
        Catalogue catalogue) {
    public BlankOrder {
        consolidates = List.copyOf(consolidates);
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("The texts of a workbook are in one language at least");
        }
    }

    /** Whether its own sheets say what it holds, and not those of other workbooks. */
    boolean isPlan() {
        return companion.isEmpty() && consolidates.isEmpty();
    }
}
