package org.oplan.job;

/**
 * A paper in two languages side by side, {@code gs-2020-2023/operational-plan-council-en-zh}.
 *
 * <p>It is for the house, which reviews the translation by it: it bears no symbol, and nobody approves it.
 *
 * @param first the paper in the language on the left
 * @param second the same paper in the language on the right
 */
record BilingualOrder(PaperOrder first, PaperOrder second) implements DocumentOrder {

    @Override
    public String path() {
        return first.path() + "-" + second.language();
    }

    @Override
    public String language() {
        return first.language();
    }

    @Override
    public String symbol() {
        return "";
    }
}
