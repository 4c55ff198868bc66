package org.oplan.intake;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.plan.ColumnDefinition;
import org.oplan.plan.ColumnType;
import org.oplan.plan.Entry;
import org.oplan.plan.EntryValue;
import org.oplan.plan.LocalText;
import org.oplan.plan.Register;
import org.oplan.plan.SheetDefinition;

/**
 * Reads a sheet that a document kind brings, by its definition.
 *
 * <p>A row whose key is missing, malformed or taken is left out; any other cell that cannot be read is reported, and
 * the record goes without it.
 */
final class RegisterSheet {
    /** As wide as a code may be in a sheet of a kind: {@code P-2020.7}, {@code TDAG-19-12}. */
    private static final Pattern CODE = Pattern.compile("(?!all$)[A-Za-z0-9][A-Za-z0-9.-]{0,39}");

    private static final Pattern PICTURE =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._()-]{0,99}\\.(png|jpg|jpeg|PNG|JPG|JPEG)");
    private static final String HTTPS = "https";

    private final SheetDefinition sheet;
    private final Setting setting;

    private RegisterSheet(SheetDefinition sheet, Setting setting) {
        this.sheet = sheet;
        this.setting = setting;
    }

    /** The register of a sheet; without records if the workbook lacks the sheet. */
    static Register read(SheetDefinition sheet, PlanSheets sheets) {
        RegisterSheet reader = new RegisterSheet(sheet, sheets.setting());
        return new Register(sheet, sheets.records(columns(sheet), reader::entry));
    }

    /** The columns that a workbook has for a sheet. */
    static Columns columns(SheetDefinition sheet) {
        Columns columns = Columns.ofKind(sheet.name(), sheet.key());
        for (ColumnDefinition column : sheet.columns()) {
            columns = columns.defined(column);
        }
        return columns;
    }

    private Entry entry(Row row) {
        String code = row.newCode(sheet.key(), CODE);
        SortedMap<String, EntryValue> values = new TreeMap<>();
        for (ColumnDefinition column : sheet.columns()) {
            for (String suffix : column.span().suffixes(setting.period())) {
                String heading = column.heading(suffix);
                if (column.required() && column.type() != ColumnType.TEXTS && !heading.equals(sheet.key())) {
                    row.require(heading);
                }
                value(row, column, heading).ifPresent(value -> values.put(column.cell(suffix), value));
            }
        }
        return new Entry(code, values, row.source());
    }

    private Optional<EntryValue> value(Row row, ColumnDefinition column, String heading) {
        SourceRef place = row.source(heading);
        return switch (column.type()) {
            case TEXTS -> texts(row, column, heading);
            case TEXT -> word(row.optionalText(heading), place);
            case CODE -> word(code(row, heading, row.optionalText(heading)).orElse(""), place);
            case CHOICE -> word(choice(row, column, heading), place);
            case LINK -> word(link(row, heading), place);
            case PICTURE -> word(picture(row, heading), place);
            case REFERENCE -> codes(row, heading, List.of(row.optionalText(heading)));
            case REFERENCES -> codes(row, heading, CodeList.parts(row.optionalText(heading)));
            case DATE -> row.optionalDate(heading).map(date -> new EntryValue.Day(date, place));
            case NUMBER -> row.number(heading).map(number -> new EntryValue.Numeral(number, place));
            case AMOUNT ->
                row.amount(heading, setting.currency())
                        .map(amount -> new EntryValue.Numeral(amount.money().major(), place));
            case PERCENT ->
                Optional.ofNullable(row.shares(List.of(heading)).get(heading))
                        .map(share -> new EntryValue.Numeral(share.value(), place));
        };
    }

    private Optional<EntryValue> texts(Row row, ColumnDefinition column, String stem) {
        LocalText text = column.required() ? row.texts(stem) : row.optionalTexts(stem);
        String base = stem + "_" + setting.languages().getFirst();
        return text.isEmpty() ? Optional.empty() : Optional.of(new EntryValue.Texts(text, row.source(base)));
    }

    private static Optional<EntryValue> word(String text, SourceRef place) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new EntryValue.Word(text, place));
    }

    private static Optional<EntryValue> codes(Row row, String heading, List<String> texts) {
        List<String> codes = new ArrayList<>();
        texts.forEach(text -> code(row, heading, text).ifPresent(codes::add));
        return codes.isEmpty() ? Optional.empty() : Optional.of(new EntryValue.Codes(codes, row.source(heading)));
    }

    private static Optional<String> code(Row row, String heading, String text) {
        if (text.isEmpty() || CODE.matcher(text).matches()) {
            return Optional.of(text).filter(code -> !code.isEmpty());
        }
        row.report(Finding.error(
                IntakeCodes.MALFORMED_CODE, row.source(heading), "value", text, "pattern", CODE.pattern()));
        return Optional.empty();
    }

    private static String choice(Row row, ColumnDefinition column, String heading) {
        String value = row.optionalText(heading);
        if (value.isEmpty() || column.values().contains(value)) {
            return value;
        }
        row.report(Finding.error(
                IntakeCodes.BAD_CHOICE,
                row.source(heading),
                "value",
                value,
                "choices",
                String.join(", ", column.values())));
        return "";
    }

    private static String link(Row row, String heading) {
        String address = row.optionalText(heading);
        if (address.isEmpty() || isHttps(address)) {
            return address;
        }
        row.report(Finding.error(IntakeCodes.BAD_LINK, row.source(heading), "value", address));
        return "";
    }

    private static boolean isHttps(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getScheme() != null
                    && uri.getScheme().toLowerCase(Locale.ROOT).equals(HTTPS)
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String picture(Row row, String heading) {
        String name = row.optionalText(heading);
        if (name.isEmpty() || PICTURE.matcher(name).matches()) {
            return name;
        }
        row.report(Finding.error(
                IntakeCodes.BAD_NAME,
                row.source(heading),
                "column",
                heading,
                "value",
                name,
                "pattern",
                PICTURE.pattern()));
        return "";
    }
}
