package org.oplan.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/** Reads the amounts of one ledger, and counts those that are not written as the contract has it. */
final class LedgerAmounts {
    private static final int MOST_DIGITS = 12;

    private @Nullable Rewritten first;
    private long count;

    /** The amount in a text; none, with the reason among the faults, if it cannot be told. */
    Optional<BigDecimal> read(String text, int decimals, SourceRef place, List<Finding> faults) {
        boolean isPlain = isPlain(text);
        Optional<BigDecimal> amount = isPlain ? Optional.of(new BigDecimal(text)) : typed(text, place, faults);
        if (amount.isPresent() && hasMore(amount.get(), decimals)) {
            return refuse(text, place, faults);
        }
        if (amount.isPresent() && !isPlain) {
            first = first == null ? new Rewritten(place.line(), text, amount.get()) : first;
            count++;
        }
        return amount;
    }

    private static boolean hasMore(BigDecimal amount, int decimals) {
        return amount.scale() > decimals && amount.stripTrailingZeros().scale() > decimals;
    }

    /** Whether the amount is written as {@code -412350.20}; of a million lines, nearly all are. */
    private static boolean isPlain(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        int decimals = text.length() - end - 1;
        return from < end
                && end - from <= MOST_DIGITS
                && areDigits(text, from, end)
                && (point < 0 || (decimals >= 1 && decimals <= 2 && areDigits(text, point + 1, text.length())));
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** What was rewritten, if anything was: how often, and the first of it. */
    Optional<Finding> finish(SourceRef file) {
        return Optional.ofNullable(first)
                .map(rewritten -> Finding.note(
                        IntakeCodes.AMOUNTS_REWRITTEN,
                        file.atLine(rewritten.line()),
                        "count",
                        count,
                        "value",
                        rewritten.text(),
                        "number",
                        rewritten.value().toPlainString()));
    }

    private Optional<BigDecimal> typed(String text, SourceRef place, List<Finding> faults) {
        return switch (TypedNumber.of(text)) {
            case TypedNumber.Exact(BigDecimal value)
            when value.precision() - value.scale() <= MOST_DIGITS -> Optional.of(value);
            case TypedNumber.Unclear unclear -> {
                faults.add(NumberCell.unclear(unclear, text, place));
                yield Optional.empty();
            }
            case TypedNumber.Exact tooLarge -> refuse(text, place, faults);
            case TypedNumber.None none -> refuse(text, place, faults);
        };
    }

    private static Optional<BigDecimal> refuse(String text, SourceRef place, List<Finding> faults) {
        faults.add(Finding.error(IntakeCodes.BAD_LEDGER_AMOUNT, place, "value", text));
        return Optional.empty();
    }

    private record Rewritten(long line, String text, BigDecimal value) {}
}
