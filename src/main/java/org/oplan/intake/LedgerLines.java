package org.oplan.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.LedgerEntry;
import org.oplan.money.Money;

/** Reads the lines of one ledger into postings and says what is wrong with the others. */
final class LedgerLines {
    /** After so many bad lines the rest is only counted. */
    static final int MOST_BAD_LINES = 100;

    private static final int DECIMALS = 2;
    private static final int MOST_REMEMBERED = 10_000;

    private final LedgerHeader header;
    private final SourceRef file;
    private final LedgerCurrencies currencies;
    private final List<Finding> findings;
    private final SortedMap<String, Long> withoutPlan = new TreeMap<>();
    private final LedgerAmounts amounts = new LedgerAmounts();
    private final Set<String> codes = new HashSet<>();
    private final Map<String, YearMonth> months = new HashMap<>();
    private long bad;

    LedgerLines(LedgerHeader header, SourceRef file, LedgerCurrencies currencies, List<Finding> findings) {
        this.header = header;
        this.file = file;
        this.currencies = currencies;
        this.findings = findings;
    }

    /** The posting in a line; none if the line is blank, bad or of a unit that no amounts can be read for. */
    Optional<LedgerEntry> read(CSVRecord record, long number) {
        if (isBlank(record)) {
            return Optional.empty();
        }
        SourceRef place = file.atLine(number);
        List<Finding> faults = new ArrayList<>();
        String unit = code(record, LedgerHeader.UNIT, place, faults);
        String element = code(record, LedgerHeader.ELEMENT, place, faults);
        Optional<YearMonth> period = period(record, place, faults);
        Optional<Currency> currency = currencies.of(unit);
        Optional<BigDecimal> amount = amount(record, currency, place, faults);
        checkWidth(record, place, faults);
        if (!faults.isEmpty() || period.isEmpty() || amount.isEmpty()) {
            reportBad(faults);
            return Optional.empty();
        }
        if (currency.isEmpty()) {
            withoutPlan.merge(unit, 1L, Long::sum);
        }
        return currency.map(known -> new LedgerEntry(
                unit,
                period.get(),
                element,
                header.value(record, LedgerHeader.ACCOUNT),
                Money.of(amount.get(), known),
                header.value(record, LedgerHeader.REFERENCE),
                place));
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

    private void reportBad(List<Finding> faults) {
        bad++;
        if (bad <= MOST_BAD_LINES) {
            findings.addAll(faults);
        }
    }

    private String code(CSVRecord record, String column, SourceRef place, List<Finding> faults) {
        String code = required(record, column, place, faults);
        if (!code.isEmpty() && !codes.contains(code) && !isCode(code)) {
            faults.add(Finding.error(IntakeCodes.MALFORMED_CODE, place, "value", code, "pattern", Row.CODE.pattern()));
        }
        return code;
    }

    /** A ledger names few codes, over and over; they are remembered. */
    private boolean isCode(String code) {
        boolean isCode = Row.isCode(code);
        if (isCode && codes.size() < MOST_REMEMBERED) {
            codes.add(code);
        }
        return isCode;
    }

    private static boolean isBlank(CSVRecord record) {
        for (int i = 0; i < record.size(); i++) {
            if (!record.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private Optional<YearMonth> period(CSVRecord record, SourceRef place, List<Finding> faults) {
        String text = required(record, LedgerHeader.PERIOD, place, faults);
        YearMonth known = months.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<YearMonth> period = period(text, place, faults);
        if (period.isPresent() && months.size() < MOST_REMEMBERED) {
            months.put(text, period.get());
        }
        return period;
    }

    private static Optional<YearMonth> period(String text, SourceRef place, List<Finding> faults) {
        try {
            return Optional.of(
                    text.length() == "2020-01".length()
                            ? YearMonth.parse(text)
                            : YearMonth.from(LocalDate.parse(text)));
        } catch (DateTimeParseException e) {
            if (!text.isEmpty()) {
                faults.add(Finding.error(IntakeCodes.BAD_MONTH, place, "value", text));
            }
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> amount(
            CSVRecord record, Optional<Currency> currency, SourceRef place, List<Finding> faults) {
        String text = required(record, LedgerHeader.AMOUNT, place, faults);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int decimals = currency.map(Currency::getDefaultFractionDigits).orElse(DECIMALS);
        return amounts.read(text, decimals, place, faults);
    }

    private String required(CSVRecord record, String column, SourceRef place, List<Finding> faults) {
        String value = header.value(record, column);
        if (value.isEmpty()) {
            faults.add(Finding.error(IntakeCodes.BLANK_CELL, place, "column", column));
        }
        return value;
    }

    private void checkWidth(CSVRecord record, SourceRef place, List<Finding> faults) {
        if (record.size() <= header.names().size()) {
            return;
        }
        long surplus = record.stream()
                .skip(header.names().size())
                .filter(value -> !value.isBlank())
                .count();
        if (surplus > 0) {
            faults.add(Finding.error(IntakeCodes.SURPLUS_VALUES, place, "count", surplus));
        }
    }
}
