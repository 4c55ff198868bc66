package org.oplan.consolidation;

import java.util.List;

/** The codes of all findings on workbooks that are brought together. */
public final class ConsolidationCodes {
    /** A unit that is named has no workbook of the period. */
    static final String MEMBER_MISSING = "member-missing";
    /** A unit's amounts are in another currency. */
    static final String MEMBER_CURRENCY = "member-of-other-currency";
    /** A language that not all units have. */
    static final String LANGUAGE = "language-not-shared";
    /** Two units state different amounts or weights of one thing. */
    static final String AMOUNTS = "units-disagree";
    /** Two units call one thing by different names. */
    static final String TITLES = "unit-titles-differ";
    /** A cost pool stands in two plans, and none says that the other provides it. */
    static final String POOLS = "pool-in-two-plans";
    /** A service stands in two plans. */
    static final String SERVICES = "service-in-two-plans";
    /** A part of a unit plans more than the unit. */
    static final String PARTS = "part-exceeds-whole";
    /** What one unit says that it receives is not what the other allocates to it. */
    public static final String PROVIDED = "provided-amount-differs";

    /** All of them. */
    public static final List<String> ALL =
            List.of(LANGUAGE, MEMBER_CURRENCY, MEMBER_MISSING, PARTS, POOLS, PROVIDED, SERVICES, TITLES, AMOUNTS);

    private ConsolidationCodes() {}
}
