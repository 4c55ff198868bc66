package org.oplan.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/** Reads the amounts of one ledger, and counts those that are not written as the contract has it. */
final class LedgerAmounts {
    private static final int MOST_DIGITS = 12;

    private @Nullable Rewritten first;
    private long count;

    /**
     * The amount in a text; none, with the reason among the faults, if it cannot be told.
     *
     * @param decimals how many the currency has
     * @return minor units of the currency
     */
    OptionalLong read(String text, int decimals, SourceRef place, List<Finding> faults) {
        int scale = plainScale(text);
        if (scale >= 0 && scale <= decimals) {
            return OptionalLong.of(plain(text, decimals - scale));
        }
        Optional<BigDecimal> amount = scale < 0 ? typed(text, place, faults) : Optional.of(new BigDecimal(text));
        if (amount.isPresent() && amount.get().stripTrailingZeros().scale() > decimals) {
            refuse(text, place, faults);
            return OptionalLong.empty();
        }
        if (amount.isPresent() && scale < 0) {
            first = first == null ? new Rewritten(place.line(), text, amount.get()) : first;
            count++;
        }
        return amount.map(
                        major -> OptionalLong.of(major.movePointRight(decimals).longValueExact()))
                .orElse(OptionalLong.empty());
    }

    /** How many decimals an amount has that is written as {@code -412350.20}, as nearly all are; else -1. */
    private static int plainScale(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        int decimals = point < 0 ? 0 : text.length() - end - 1;
        boolean isPlain = from < end
                && end - from <= MOST_DIGITS
                && areDigits(text, from, end)
                && (point < 0 || (decimals >= 1 && decimals <= 2 && areDigits(text, point + 1, text.length())));
        return isPlain ? decimals : -1;
    }

    /** The digits of a plain amount as a whole number, with zeros after them. */
    private static long plain(String text, int zeros) {
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            number = digit == '-' || digit == '.' ? number : number * 10 + digit - '0';
        }
        for (int i = 0; i < zeros; i++) {
            number *= 10;
        }
        return text.startsWith("-") ? -number : number;
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
