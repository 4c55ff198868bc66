package org.oplan.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.LedgerEntry;
import org.oplan.money.Money;

/** Reads the lines of one ledger into postings and says what is wrong with the others. */
final class LedgerLines {
    /** After so many bad lines the rest is only counted. */
    static final int MOST_BAD_LINES = 100;

    private static final int DECIMALS = 2;

    private final SourceRef file;
    private final LedgerCurrencies currencies;
    private final List<Finding> findings;
    private final int columns;
    private final int unitColumn;
    private final int periodColumn;
    private final int elementColumn;
    private final int amountColumn;
    private final SortedMap<String, Long> withoutPlan = new TreeMap<>();
    private final LedgerAmounts amounts = new LedgerAmounts();
    private final Remembered<String> codes = new Remembered<>();
    private final Remembered<YearMonth> months = new Remembered<>();
    /** What is wrong with the line that is being read. */
    private final List<Finding> faults = new ArrayList<>();

    private long bad;

    LedgerLines(LedgerHeader header, SourceRef file, LedgerCurrencies currencies, List<Finding> findings) {
        this.file = file;
        this.currencies = currencies;
        this.findings = findings;
        columns = header.names().size();
        unitColumn = header.position(LedgerHeader.UNIT);
        periodColumn = header.position(LedgerHeader.PERIOD);
        elementColumn = header.position(LedgerHeader.ELEMENT);
        amountColumn = header.position(LedgerHeader.AMOUNT);
    }

    /** The posting in a line; none if the line is blank, bad or of a unit that no amounts can be read for. */
    Optional<LedgerEntry> read(CSVRecord record, long number) {
        faults.clear();
        SourceRef place = file.atLine(number);
        String unit = code(value(record, unitColumn), LedgerHeader.UNIT, place);
        String element = code(value(record, elementColumn), LedgerHeader.ELEMENT, place);
        YearMonth period = period(value(record, periodColumn), place);
        Optional<Currency> currency = currencies.of(unit);
        OptionalLong amount = amount(value(record, amountColumn), currency, place);
        if (record.size() > columns) {
            checkSurplus(record, place);
        }
        if (!faults.isEmpty() || period == null || amount.isEmpty()) {
            if (!isBlank(record)) {
                reportBad();
            }
            return Optional.empty();
        }
        if (currency.isEmpty()) {
            withoutPlan.merge(unit, 1L, Long::sum);
            return Optional.empty();
        }
        return Optional.of(
                new LedgerEntry(unit, period, element, new Money(amount.getAsLong(), currency.get()), place));
    }

    /** Reports what could only be counted. */
    void finish() {
        if (bad > MOST_BAD_LINES) {
            findings.add(Finding.error(IntakeCodes.MORE_BAD_LINES, file, "count", bad - MOST_BAD_LINES));
        }
        amounts.finish(file).ifPresent(findings::add);
        withoutPlan.forEach((unit, count) -> findings.add(
                currencies.isUnclear(unit)
                        ? Finding.error(IntakeCodes.UNIT_WITH_TWO_CURRENCIES, file, "unit", unit, "count", count)
                        : Finding.warning(IntakeCodes.UNIT_WITHOUT_PLAN, file, "unit", unit, "count", count)));
    }

    private void reportBad() {
        bad++;
        if (bad <= MOST_BAD_LINES) {
            findings.addAll(faults);
        }
    }

    /** The value of a column as it stands there; empty if the line ends before it. */
    private static String value(CSVRecord record, int column) {
        return column < record.size() ? record.get(column) : "";
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private String code(String value, String column, SourceRef place) {
        String known = codes.get(value);
        if (known != null) {
            return known;
        }
        String code = required(value, column, place);
        if (ElementCode.fits(code)) {
            codes.put(value, code);
        } else if (!code.isEmpty()) {
            faults.add(Finding.error(IntakeCodes.MALFORMED_CODE, place, "value", code, "pattern", ElementCode.PATTERN));
        }
        return code;
    }

    private @Nullable YearMonth period(String value, SourceRef place) {
        YearMonth known = months.get(value);
        if (known != null) {
            return known;
        }
        String text = required(value, LedgerHeader.PERIOD, place);
        try {
            YearMonth period =
                    text.length() == "2020-01".length() ? YearMonth.parse(text) : YearMonth.from(LocalDate.parse(text));
            months.put(value, period);
            return period;
        } catch (DateTimeParseException e) {
            if (!text.isEmpty()) {
                faults.add(Finding.error(IntakeCodes.BAD_MONTH, place, "value", text));
            }
            return null;
        }
    }

    private OptionalLong amount(String value, Optional<Currency> currency, SourceRef place) {
        String text = required(value, LedgerHeader.AMOUNT, place);
        int decimals = currency.isPresent() ? currency.get().getDefaultFractionDigits() : DECIMALS;
        return text.isEmpty() ? OptionalLong.empty() : amounts.read(text, decimals, place, faults);
    }

    private String required(String value, String column, SourceRef place) {
        String text = CellText.clean(value);
        if (text.isEmpty()) {
            faults.add(Finding.error(IntakeCodes.BLANK_CELL, place, "column", column));
        }
        return text;
    }

    private void checkSurplus(CSVRecord record, SourceRef place) {
        long surplus =
                record.stream().skip(columns).filter(value -> !value.isBlank()).count();
        if (surplus > 0) {
            faults.add(Finding.error(IntakeCodes.SURPLUS_VALUES, place, "count", surplus));
        }
    }
}
