package org.oplan.document;

import java.util.List;

/**
 * A clause of a resolution: its opening words in italics and what they govern.
 *
 * <pre>
 *      <i>recalling</i>
 * <i>a)</i>   Resolution 71 (Rev. Dubai, 2018);
 * <i>b)</i>   Resolution 151 (Rev. Busan, 2014),
 *      <i>resolves</i>
 * 1    to approve the plan;
 * </pre>
 *
 * @param kind whether it gives reasons or decides
 * @param lead the opening words, {@code recalling}
 * @param items what follows, with its letters or numbers; a single item has an empty label
 */
public record Clause(Kind kind, List<Inline> lead, List<ItemList.Item> items) implements Block {
    public Clause {
        lead = List.copyOf(lead);
        items = List.copyOf(items);
        if (lead.isEmpty()) {
            throw new IllegalArgumentException("A clause opens with words, such as 'recalling'");
        }
    }

    /** What a clause does. */
    public enum Kind {
        /** Gives reasons; its items have letters in italics. */
        RECITAL,
        /** Decides, instructs or invites; its items have upright numbers. */
        OPERATIVE
    }
}
