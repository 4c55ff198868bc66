package org.oplan.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/** Reads the amounts of one ledger, and counts those that are not written as the contract has it. */
final class LedgerAmounts {
    private static final int MOST_DIGITS = 12;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,2})?");

    private @Nullable Rewritten first;
    private long count;

    /** The amount in a text; none, with the reason among the faults, if it cannot be told. */
    Optional<BigDecimal> read(String text, int decimals, SourceRef place, List<Finding> faults) {
        boolean isPlain = PLAIN.matcher(text).matches();
        Optional<BigDecimal> amount = isPlain ? Optional.of(new BigDecimal(text)) : typed(text, place, faults);
        if (amount.isPresent() && amount.get().stripTrailingZeros().scale() > decimals) {
            return refuse(text, place, faults);
        }
        if (amount.isPresent() && !isPlain) {
            first = first == null ? new Rewritten(place.line(), text, amount.get()) : first;
            count++;
        }
        return amount;
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
