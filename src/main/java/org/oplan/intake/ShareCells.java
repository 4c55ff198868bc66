package org.oplan.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.plan.Quantity;

/**
 * Reads the shares that belong together, which may be in any unit, but all in one.
 *
 * <p>A percentage is {@code 84%} as text, 0.84 formatted as a percentage, or plainly 84 or 0.84. Where signed and plain
 * ones stand side by side, the plain ones are parts of 100 or parts of 1, whichever makes all of them add up to 100;
 * otherwise their unit is unclear, and that is an error.
 */
final class ShareCells {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Each printed share is rounded to a whole number or finer. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final List<Share> shares = new ArrayList<>();

    private record Share(String key, Optional<BigDecimal> percent, BigDecimal plain, SourceRef place, String text) {}

    /** Takes the cell of a share. */
    void add(String key, RawCell cell, SourceRef place, Consumer<Finding> findings) {
        boolean isText = cell.kind() == RawCell.Kind.TEXT;
        String text = cell.text().strip();
        boolean isSigned = isText && (text.endsWith("%") || text.endsWith("％") || text.endsWith("٪"));
        RawCell number = isSigned
                ? new RawCell(
                        RawCell.Kind.TEXT, text.substring(0, text.length() - 1).strip())
                : cell;
        List<Finding> repairs = new ArrayList<>();
        Optional<BigDecimal> value =
                isSigned && number.text().isEmpty() ? Optional.empty() : NumberCell.read(number, place, repairs::add);
        if (isSigned && value.isPresent()) {
            findings.accept(Finding.note(
                    IntakeCodes.PERCENT_AS_TEXT,
                    place,
                    "value",
                    text,
                    "number",
                    value.get().toPlainString()));
            shares.add(new Share(key, value, value.get(), place, text));
        } else if (isSigned) {
            findings.accept(Finding.error(IntakeCodes.NOT_A_NUMBER, place, "value", text));
        } else {
            repairs.forEach(findings);
            value.ifPresent(plain -> shares.add(new Share(
                    key,
                    cell.isPercent() ? Optional.of(plain.multiply(HUNDRED)) : Optional.empty(),
                    plain,
                    place,
                    cell.shown())));
        }
    }

    /** The quantities by key, all in one unit. */
    SortedMap<String, Quantity> quantities(Consumer<Finding> findings) {
        boolean anyPercent = shares.stream().anyMatch(share -> share.percent().isPresent());
        boolean anyPlain = shares.stream().anyMatch(share -> share.percent().isEmpty());
        boolean areMixed = anyPercent && anyPlain;
        boolean asPercents = areMixed && addsUp(BigDecimal.ONE);
        boolean asParts = areMixed && addsUp(HUNDRED);
        SortedMap<String, Quantity> quantities = new TreeMap<>();
        for (Share share : shares) {
            if (areMixed && share.percent().isEmpty() && asPercents == asParts) {
                findings.accept(Finding.error(IntakeCodes.SHARE_UNIT_UNCLEAR, share.place(), "value", share.text()));
            } else {
                BigDecimal plain = asParts ? share.plain().multiply(HUNDRED) : share.plain();
                quantities.put(share.key(), new Quantity(share.percent().orElse(plain), share.place()));
            }
        }
        return quantities;
    }

    private boolean addsUp(BigDecimal factor) {
        BigDecimal sum = shares.stream()
                .map(share -> share.percent().orElse(share.plain().multiply(factor)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tolerance = HALF.multiply(BigDecimal.valueOf(shares.size() + 1L));
        return sum.subtract(HUNDRED).abs().compareTo(tolerance) <= 0;
    }
}
