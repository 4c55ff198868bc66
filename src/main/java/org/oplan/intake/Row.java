package org.oplan.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.money.Money;
import org.oplan.plan.Amount;
import org.oplan.plan.LocalText;
import org.oplan.plan.Quantity;

/**
 * A record of a sheet, asked for its values by heading.
 *
 * <p>A value that cannot be read is reported and answered with a stand-in, so that the other values of the row are read
 * and reported too. If no record can do without that value, the row is {@linkplain #isUsable() unusable} from then on.
 */
final class Row extends Cells {
    Row(SheetTable table, RawRow raw) {
        super(table, raw);
    }

    /** A text that has to be there. */
    String text(String column) {
        String text = optionalText(column);
        if (text.isEmpty()) {
            require(column);
        }
        return text;
    }

    /** The code of this record, which no other record of the sheet has. */
    String newCode(String column) {
        String code = code(column);
        if (!code.isEmpty()) {
            claim(code);
        }
        return code;
    }

    /** The code of this record, written in a way of its own. */
    String newCode(String column, Pattern pattern) {
        String code = given(column);
        if (!code.isEmpty() && !pattern.matcher(code).matches()) {
            return malformed(column, code, pattern.pattern());
        }
        if (!code.isEmpty()) {
            claim(code);
        }
        return code;
    }

    /** A code that has to be there. */
    String code(String column) {
        return checkedCode(column, given(column));
    }

    /** A code; empty if the cell is blank. */
    String optionalCode(String column) {
        return checkedCode(column, optionalText(column));
    }

    private String given(String column) {
        String code = text(column);
        if (code.isEmpty()) {
            drop();
        }
        return code;
    }

    private String checkedCode(String column, String code) {
        return code.isEmpty() || ElementCode.fits(code) ? code : malformed(column, code, ElementCode.PATTERN);
    }

    private String malformed(String column, String code, String pattern) {
        refuse(Finding.error(IntakeCodes.MALFORMED_CODE, source(column), "value", code, "pattern", pattern));
        return "";
    }

    /** A name that may stand in a path, such as an audience's. */
    String name(String column, Pattern pattern) {
        String name = text(column);
        if (name.isEmpty()) {
            drop();
        } else if (!pattern.matcher(name).matches()) {
            refuse(Finding.error(
                    IntakeCodes.BAD_NAME, source(column), "column", column, "value", name, "pattern", pattern));
        }
        return name;
    }

    /** One of the names that a column may hold. */
    String choice(String column, List<String> names) {
        String value = text(column);
        if (names.contains(value)) {
            return value;
        }
        drop();
        if (!value.isEmpty()) {
            report(Finding.error(
                    IntakeCodes.BAD_CHOICE, source(column), "value", value, "choices", String.join(", ", names)));
        }
        return names.getFirst();
    }

    /** One of the constants of a type, written {@code ongoing-continued}. */
    <E extends Enum<E>> E choice(String column, Class<E> type) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        List<String> names = constants.stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        return constants.get(names.indexOf(choice(column, names)));
    }

    /** A text in every language, of which the base language has to be there. */
    LocalText texts(String stem) {
        return texts(stem, true);
    }

    /** A text in every language; if any language has it, the base language has to. */
    LocalText optionalTexts(String stem) {
        return texts(stem, false);
    }

    private LocalText texts(String stem, boolean required) {
        List<String> columns = table().textColumns(stem);
        SortedMap<String, String> texts = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = optionalText(columns.get(i));
            if (!text.isEmpty()) {
                texts.put(table().languages().get(i), text);
            }
        }
        boolean lacksBase = !texts.containsKey(table().languages().getFirst());
        if (lacksBase && (required || !texts.isEmpty())) {
            require(columns.getFirst());
        }
        return new LocalText(texts);
    }

    /** A date that has to be there. */
    LocalDate date(String column) {
        require(column);
        Optional<LocalDate> date = optionalDate(column);
        if (date.isEmpty()) {
            drop();
        }
        return date.orElse(LocalDate.EPOCH);
    }

    /** A date; empty if the cell is blank or holds none. */
    Optional<LocalDate> optionalDate(String column) {
        Optional<RawCell> cell = cell(column);
        Optional<LocalDate> date = cell.flatMap(
                filled -> DateCell.read(filled, table().startsIn1904(), source(column), table().reporter()));
        if (cell.isPresent() && date.isEmpty()) {
            report(Finding.error(
                    IntakeCodes.BAD_DATE, source(column), "value", cell.get().text()));
        }
        return date;
    }

    /** An exact number; empty if the cell is blank. */
    Optional<BigDecimal> number(String column) {
        return cell(column).flatMap(cell -> NumberCell.read(cell, source(column), table().reporter()));
    }

    /** A quantity; empty if the cell is blank. */
    Optional<Quantity> quantity(String column) {
        return cell(column).flatMap(cell -> {
            SourceRef place = source(column);
            return NumberCell.read(cell, place, table().reporter()).map(number -> new Quantity(number, place));
        });
    }

    /** Hands over a share that belongs together with those of other rows; the key is to find it by. */
    void share(String column, String key, ShareCells shares) {
        cell(column).ifPresent(cell -> shares.add(key, cell, source(column), table().reporter()));
    }

    /** Shares by heading, all in one unit; blank ones are left out. */
    SortedMap<String, Quantity> shares(List<String> columns) {
        ShareCells shares = new ShareCells();
        columns.forEach(column -> share(column, column, shares));
        return shares.quantities(table().reporter());
    }

    /** Quantities by heading; blank ones are left out. */
    SortedMap<String, Quantity> quantities(List<String> columns) {
        SortedMap<String, Quantity> quantities = new TreeMap<>();
        for (String column : columns) {
            quantity(column).ifPresent(quantity -> quantities.put(column, quantity));
        }
        return quantities;
    }

    /** An amount; empty if the cell is blank. */
    Optional<Amount> amount(String column, Currency currency) {
        Optional<RawCell> cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        SourceRef place = source(column);
        Optional<BigDecimal> value = NumberCell.read(cell.get(), place, table().reporter());
        if (value.isPresent() && value.get().scale() > currency.getDefaultFractionDigits()) {
            report(Finding.error(
                    IntakeCodes.TOO_MANY_DECIMALS,
                    place,
                    "value",
                    value.get().toPlainString(),
                    "decimals",
                    currency.getDefaultFractionDigits()));
            return Optional.empty();
        }
        return value.map(number -> new Amount(Money.of(number, currency), place));
    }

    /** Amounts of the period's years; years without an amount are left out. */
    SortedMap<Integer, Amount> amounts(Setting setting) {
        return amounts(setting, table().years());
    }

    /** Revised amounts of the period's years; years without one are left out. */
    SortedMap<Integer, Amount> revised(Setting setting) {
        return amounts(setting, table().revisedYears());
    }

    private SortedMap<Integer, Amount> amounts(Setting setting, SortedMap<Integer, String> columns) {
        SortedMap<Integer, Amount> amounts = new TreeMap<>();
        for (Map.Entry<Integer, String> column : columns.entrySet()) {
            amount(column.getValue(), setting.currency()).ifPresent(amount -> amounts.put(column.getKey(), amount));
        }
        return amounts;
    }
}
