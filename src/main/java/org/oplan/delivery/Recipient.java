package org.oplan.delivery;

/**
 * Somebody who is to receive documents.
 *
 * @param address e-mail address
 * @param name how the message addresses them; may be empty
 * @param kind kind of document, {@code operational-plan}, or {@link #ANY}
 * @param audience audience whose documents they receive, {@code council}, or {@link #ANY}
 * @param language code of the language that they receive documents in
 */
public record Recipient(String address, String name, String kind, String audience, String language) {
    /** Stands for every kind or every audience. */
    public static final String ANY = "*";

    /** Whether a document is for them. */
    public boolean wants(Issue issue) {
        String name = issue.kindAndAudience();
        boolean isOfKind = kind.equals(ANY) || (name + "-").startsWith(kind + "-");
        boolean isForAudience = audience.equals(ANY) || name.endsWith("-" + audience);
        boolean isBoth = kind.equals(ANY) || audience.equals(ANY) || name.equals(kind + "-" + audience);
        return isOfKind && isForAudience && isBoth && issue.language().equals(language);
    }
}
