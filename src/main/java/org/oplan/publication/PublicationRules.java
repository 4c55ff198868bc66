package org.oplan.publication;

/**
 * How documents come before their readers.
 *
 * @param approval whether a second person approves each document first; what a build makes is a draft then
 * @param kept how many sets are kept, the newest included
 */
public record PublicationRules(boolean approval, int kept) {
    /** A build publishes what it makes. */
    public static final PublicationRules DIRECT = new PublicationRules(false, Publication.KEPT_SETS);

    public PublicationRules {
        if (kept < 1) {
            throw new IllegalArgumentException("At least the newest set is kept, unlike " + kept);
        }
    }
}
