package org.oplan.finding;

/** How much a finding matters, least first. */
public enum Severity {
    /** Worth knowing: a repair that was made, a printed total within rounding. */
    NOTE,
    /** Printed in the integrity report; blocks nothing. */
    WARNING,
    /** Blocks the documents that depend on it. */
    ERROR
}
