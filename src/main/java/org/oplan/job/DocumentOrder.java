package org.oplan.job;

/** One document to make, in every format. */
public sealed interface DocumentOrder extends Comparable<DocumentOrder>
        permits PaperOrder, BilingualOrder, ReportOrder {

    /** Its path in the set without the file type, {@code gs-2020-2023/operational-plan-council-en}. */
    String path();

    /** Code of its language. */
    String language();

    /** The symbol that it bears, without the suffix of its language; empty for none. */
    String symbol();

    @Override
    default int compareTo(DocumentOrder other) {
        return path().compareTo(other.path());
    }
}
