package org.oplan.job;

/**
 * A document about a run as a whole in one language, {@code integrity-report-en} at the root of the set.
 *
 * @param report what it reports
 * @param language code of the language
 */
record ReportOrder(RunReport report, String language) implements DocumentOrder {

    @Override
    public String path() {
        return report.kind() + "-" + language;
    }

    @Override
    public String symbol() {
        return "";
    }
}
