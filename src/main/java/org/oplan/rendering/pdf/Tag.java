package org.oplan.rendering.pdf;

import org.jspecify.annotations.Nullable;

/**
 * An element of the structure that a screen reader follows.
 *
 * @param order its place in reading order, unique in the document
 * @param parent the element that holds it; null for the document itself
 * @param role what it is
 * @param attributes what else is known of it
 */
record Tag(int order, @Nullable Tag parent, Role role, TagAttributes attributes) implements Mark {
    /** Each element is equal to itself alone, since its place in reading order is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tag tag && order == tag.order;
    }

    @Override
    public int hashCode() {
        return order;
    }
}
