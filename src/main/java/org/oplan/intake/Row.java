package org.oplan.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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
final class Row {
    /** A code such as {@code I.1-a}. */
    static final Pattern CODE = Pattern.compile("[A-Z]{1,4}(\\.[0-9]{1,2})?(-[0-9a-z]{1,2})?");

    private final SheetTable table;
    private final RawRow raw;
    private boolean usable = true;

    Row(SheetTable table, RawRow raw) {
        this.table = table;
        this.raw = raw;
    }

    /** Whether the text is a code as elements have them. */
    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Whether a record can be made of what was asked for until now. */
    boolean isUsable() {
        return usable;
    }

    /** Where the record stands. */
    SourceRef source() {
        return table.place(raw);
    }

    /** Where one of its cells stands. */
    SourceRef source(String column) {
        return table.place(raw, column);
    }

    /** Reports that no record can be made of the row. */
    void refuse(Finding finding) {
        usable = false;
        table.report(finding);
    }

    /** Makes the row unusable; what is wrong with it is reported already. */
    void drop() {
        usable = false;
    }

    /** Reports something that the record can live with. */
    void report(Finding finding) {
        table.report(finding);
    }

    /** Refuses the row if an earlier one has the same name. */
    void claim(String name) {
        table.take(name, source())
                .ifPresent(first -> refuse(
                        Finding.error(IntakeCodes.DUPLICATE_CODE, source(), "code", name, "first", first.cell())));
    }

    /** Reports the cell if it is blank. */
    void require(String column) {
        if (isBlank(column)) {
            report(Finding.error(IntakeCodes.BLANK_CELL, source(column), "column", column));
        }
    }

    /** A text; empty if the cell is blank. */
    String optionalText(String column) {
        return cell(column).map(RawCell::shown).orElse("");
    }

    /** A text that has to be there. */
    String text(String column) {
        require(column);
        return optionalText(column);
    }

    /** The code of this record, which no other record of the sheet has. */
    String newCode(String column) {
        return newCode(column, CODE);
    }

    /** The code of this record, written in a way of its own. */
    String newCode(String column, Pattern pattern) {
        String code = code(column, pattern);
        if (!code.isEmpty()) {
            claim(code);
        }
        return code;
    }

    /** A code that has to be there. */
    String code(String column) {
        return code(column, CODE);
    }

    /** A code; empty if the cell is blank. */
    String optionalCode(String column) {
        return checkedCode(column, optionalText(column), CODE);
    }

    /** A name that may stand in a path, such as an audience's. */
    String name(String column, Pattern pattern) {
        String name = text(column);
        usable &= !name.isEmpty();
        if (!name.isEmpty() && !pattern.matcher(name).matches()) {
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
        usable = false;
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
        LocalText text = optionalTexts(stem);
        String base = stem + "_" + table.languages().getFirst();
        if (text.isEmpty()) {
            require(base);
        }
        return text;
    }

    /** A text in every language; if any language has it, the base language has to. */
    LocalText optionalTexts(String stem) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String language : table.languages()) {
            texts.put(language, optionalText(stem + "_" + language));
        }
        LocalText text = new LocalText(texts);
        if (!text.isEmpty()) {
            require(stem + "_" + table.languages().getFirst());
        }
        return text;
    }

    /** A date that has to be there. */
    LocalDate date(String column) {
        require(column);
        Optional<LocalDate> date = optionalDate(column);
        usable &= date.isPresent();
        return date.orElse(LocalDate.EPOCH);
    }

    /** A date; empty if the cell is blank or holds none. */
    Optional<LocalDate> optionalDate(String column) {
        Optional<RawCell> cell = cell(column);
        Optional<LocalDate> date =
                cell.flatMap(filled -> DateCell.read(filled, table.startsIn1904(), source(column), table::report));
        if (cell.isPresent() && date.isEmpty()) {
            report(Finding.error(
                    IntakeCodes.BAD_DATE, source(column), "value", cell.get().text()));
        }
        return date;
    }

    /** An exact number; empty if the cell is blank. */
    Optional<BigDecimal> number(String column) {
        return cell(column).flatMap(cell -> NumberCell.read(cell, source(column), table::report));
    }

    /** A quantity; empty if the cell is blank. */
    Optional<Quantity> quantity(String column) {
        return cell(column).flatMap(cell -> {
            SourceRef place = source(column);
            return NumberCell.read(cell, place, table::report).map(number -> new Quantity(number, place));
        });
    }

    /** Hands over a share that belongs together with those of other rows; the key is to find it by. */
    void share(String column, String key, ShareCells shares) {
        cell(column).ifPresent(cell -> shares.add(key, cell, source(column), table::report));
    }

    /** Shares by heading, all in one unit; blank ones are left out. */
    SortedMap<String, Quantity> shares(List<String> columns) {
        ShareCells shares = new ShareCells();
        columns.forEach(column -> share(column, column, shares));
        return shares.quantities(table::report);
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
        Optional<Quantity> quantity = quantity(column);
        if (quantity.isPresent() && quantity.get().value().scale() > currency.getDefaultFractionDigits()) {
            report(Finding.error(
                    IntakeCodes.TOO_MANY_DECIMALS,
                    quantity.get().source(),
                    "value",
                    quantity.get().value().toPlainString(),
                    "decimals",
                    currency.getDefaultFractionDigits()));
            return Optional.empty();
        }
        return quantity.map(amount -> new Amount(Money.of(amount.value(), currency), amount.source()));
    }

    /** Amounts of the period's years; years without an amount are left out. */
    SortedMap<Integer, Amount> amounts(Setting setting) {
        return amounts(setting, UnaryOperator.identity());
    }

    /** Revised amounts of the period's years; years without one are left out. */
    SortedMap<Integer, Amount> revised(Setting setting) {
        return amounts(setting, Columns::revised);
    }

    private SortedMap<Integer, Amount> amounts(Setting setting, UnaryOperator<String> column) {
        SortedMap<Integer, Amount> amounts = new TreeMap<>();
        for (int year = setting.period().first(); year <= setting.period().last(); year++) {
            int of = year;
            amount(column.apply(Integer.toString(year)), setting.currency())
                    .ifPresent(amount -> amounts.put(of, amount));
        }
        return amounts;
    }

    private String code(String column, Pattern pattern) {
        String code = text(column);
        usable &= !code.isEmpty();
        return checkedCode(column, code, pattern);
    }

    private String checkedCode(String column, String code, Pattern pattern) {
        if (!code.isEmpty() && !pattern.matcher(code).matches()) {
            refuse(Finding.error(
                    IntakeCodes.MALFORMED_CODE, source(column), "value", code, "pattern", pattern.pattern()));
            return "";
        }
        return code;
    }

    /** Whether the sheet has the column and the cell is blank. */
    private boolean isBlank(String column) {
        return table.column(column).filter(number -> !raw.has(number)).isPresent();
    }

    /** The filled cell of a column; one that holds an error is reported and counts as none. */
    private Optional<RawCell> cell(String column) {
        Optional<RawCell> cell = table.column(column).flatMap(raw::cell);
        if (cell.isEmpty() || cell.get().hasValue()) {
            return cell;
        }
        cell.get().fault(source(column)).ifPresent(table::report);
        return Optional.empty();
    }
}
