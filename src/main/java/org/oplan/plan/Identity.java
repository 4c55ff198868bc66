package org.oplan.plan;

import java.util.Currency;
import java.util.List;
import org.oplan.finding.SourceRef;

/**
 * What a plan workbook says that it is.
 *
 * @param workbook which of the unit's workbooks it is: {@code plan}, or the name of a companion,
 *     {@code progress-2020-q1}
 * @param unit code of the unit whose plan it is, {@code GS}
 * @param unitTitle the unit's name
 * @param period the years that the plan covers, 2020–2023
 * @param budget the years that an approved or proposed budget covers, 2020–2021; later years are estimates
 * @param version the workbook's own version, {@code 1}
 * @param currency currency of every amount in the workbook
 * @param baseLanguage language that the texts were written in
 * @param languages languages that documents are made in, base language first
 * @param bilingual pairs of these languages that papers are also made in, side by side
 * @param membership how it belongs together with the workbooks of other units
 * @param source the workbook
 */
public record Identity(
        String workbook,
        String unit,
        LocalText unitTitle,
        Period period,
        Period budget,
        String version,
        Currency currency,
        String baseLanguage,
        List<String> languages,
        List<LanguagePair> bilingual,
        Membership membership,
        SourceRef source) {
    /** What the workbook of a plan itself is called. */
    public static final String PLAN = "plan";

    public Identity {
        languages = List.copyOf(languages);
        bilingual = List.copyOf(bilingual);
    }

    /** A workbook that stands for itself. */
    public Identity(
            String workbook,
            String unit,
            LocalText unitTitle,
            Period period,
            Period budget,
            String version,
            Currency currency,
            String baseLanguage,
            List<String> languages,
            List<LanguagePair> bilingual,
            SourceRef source) {
        this(
                workbook,
                unit,
                unitTitle,
                period,
                budget,
                version,
                currency,
                baseLanguage,
                languages,
                bilingual,
                Membership.NONE,
                source);
    }

    /** The same workbook in those of its languages that the workbooks of its members have, too. */
    public Identity consolidating(List<String> shared, Membership members) {
        return new Identity(
                workbook,
                unit,
                unitTitle,
                period,
                budget,
                version,
                currency,
                baseLanguage,
                shared,
                bilingual.stream().filter(pair -> pair.isOf(shared)).toList(),
                members,
                source);
    }

    /** Whether its content is that of other workbooks. */
    public boolean isConsolidated() {
        return !membership.consolidates().isEmpty();
    }

    /** Whether it goes with a plan and is none itself. */
    public boolean isCompanion() {
        return !workbook.equals(PLAN);
    }
}
