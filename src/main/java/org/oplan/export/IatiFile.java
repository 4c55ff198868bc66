package org.oplan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oplan.figure.Figure;
import org.oplan.plan.LocalText;
import org.oplan.plan.Plan;

/** What both files of the International Aid Transparency Initiative, version 2.03, are written with. */
final class IatiFile {
    static final String VERSION = "2.03";
    private static final String NARRATIVE = "narrative";
    private static final String LANGUAGE = "xml:lang";

    private final XmlOutput xml;
    private final Plan plan;
    private final ExportSettings settings;

    IatiFile(OutputStream out, Plan plan, ExportSettings settings) throws IOException {
        this.xml = XmlOutput.indented(out);
        this.plan = plan;
        this.settings = settings;
    }

    XmlOutput xml() {
        return xml;
    }

    /** A setting of the plan's unit. */
    Optional<String> setting(String key) {
        return settings.value(plan.identity().unit(), key);
    }

    /** The identifier of the organisation that reports. */
    String organisation() {
        return setting("iati.organisation").orElseThrow();
    }

    /** The name of the organisation that reports; if it has none, that of the plan's unit. */
    LocalText organisationName() {
        LocalText name = settings.organisationName(plan.identity().unit());
        return name.isEmpty() ? plan.identity().unitTitle() : name;
    }

    /** Who reports. */
    void reportingOrganisation() throws IOException {
        xml.open(
                "reporting-org",
                "ref",
                organisation(),
                "type",
                setting("iati.organisation-type").orElse("90"));
        narratives(organisationName(), organisation());
        xml.close();
    }

    /** An element that holds a text in every language of the plan that has it. */
    void told(String name, LocalText text, String otherwise, String... attributes) throws IOException {
        xml.open(name, attributes);
        narratives(text, otherwise);
        xml.close();
    }

    /** A text in every language of the plan that has it; if none has, something in the base language. */
    void narratives(LocalText text, String otherwise) throws IOException {
        List<String> present = new ArrayList<>(plan.identity().languages());
        present.removeIf(language -> text.in(language).isEmpty());
        for (String language : present) {
            xml.leaf(NARRATIVE, text.in(language).orElseThrow(), LANGUAGE, language);
        }
        if (present.isEmpty()) {
            xml.leaf(NARRATIVE, otherwise, LANGUAGE, plan.identity().baseLanguage());
        }
    }

    /** An amount of a calendar year: its first day, its last day and its value. */
    void year(int year, Figure amount) throws IOException {
        xml.empty("period-start", "iso-date", firstDay(year));
        xml.empty("period-end", "iso-date", lastDay(year));
        value(amount.value(), firstDay(year));
    }

    /** An amount in the plan's currency, at the value of a day. */
    void value(BigDecimal value, String day) throws IOException {
        xml.leaf(
                "value",
                value.toPlainString(),
                "currency",
                plan.identity().currency().getCurrencyCode(),
                "value-date",
                day);
    }

    /** Budget status: the years of an approved or proposed budget are committed, later ones are indicative. */
    String budgetStatus(int year) {
        return plan.identity().budget().contains(year) ? "2" : "1";
    }

    static String firstDay(int year) {
        return year + "-01-01";
    }

    static String lastDay(int year) {
        return year + "-12-31";
    }
}
