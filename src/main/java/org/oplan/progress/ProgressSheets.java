package org.oplan.progress;

/** The sheets of a progress report that more is done with than printing; {@code kind.yaml} describes their columns. */
public final class ProgressSheets {
    /** The period, and what is held against it; a single record. */
    public static final String REPORTS = "ProgressReports";
    /** The thematic groups and regional offices that report. */
    public static final String UNITS = "ReportUnits";
    /** From outputs to impact, step by step. */
    public static final String STEPS = "PathwaySteps";
    /** What is measured, with baselines, targets and actual values. */
    public static final String INDICATORS = "ProgressIndicators";
    /** What has to hold for the steps to lead on. */
    public static final String ASSUMPTIONS = "Assumptions";
    /** The risk registers of all units. */
    public static final String RISKS = "UnitRisks";

    private ProgressSheets() {}
}
