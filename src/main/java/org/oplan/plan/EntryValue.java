package org.oplan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.oplan.finding.SourceRef;

/** What one cell of a register holds, and where it stands. */
public sealed interface EntryValue {
    /** The cell; of a text in several languages, that of the base language. */
    SourceRef source();

    /** A text in several languages. */
    record Texts(LocalText text, SourceRef source) implements EntryValue {}

    /** A text that is the same in all languages: a name, a choice, an address, a file's name. */
    record Word(String text, SourceRef source) implements EntryValue {}

    /** Codes of other records. */
    record Codes(List<String> codes, SourceRef source) implements EntryValue {
        public Codes {
            codes = List.copyOf(codes);
        }
    }

    /** A number, exactly as it was entered; money in major units, shares in per cent. */
    record Numeral(BigDecimal number, SourceRef source) implements EntryValue {}

    /** A day. */
    record Day(LocalDate date, SourceRef source) implements EntryValue {}
}
