package org.oplan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.oplan.plan.ColumnDefinition;
import org.oplan.plan.ColumnType;

/**
 * The columns of one sheet of the contract.
 *
 * <pre>{@code
 * Columns.of("Goals").required("code").optionalTexts("short_title").texts("title")
 * }</pre>
 *
 * @param sheet name of the sheet
 * @param key the column that names a record; a record is pointed to at this cell
 * @param groups the columns, which may depend on the workbook's languages and years
 */
record Columns(String sheet, String key, List<Function<Setting, Stream<Heading>>> groups) {
    Columns {
        groups = List.copyOf(groups);
    }

    /** A sheet whose records are named by a column, which is required. */
    static Columns of(String sheet, String key) {
        return new Columns(sheet, key, List.of()).required(key);
    }

    /** A sheet that a document kind brings, still without columns. */
    static Columns ofKind(String sheet, String key) {
        return new Columns(sheet, key, List.of());
    }

    /** With the columns that a definition stands for: one for each language, year or quarter, or one. */
    Columns defined(ColumnDefinition column) {
        return with(setting -> column.span().suffixes(setting.period()).stream()
                .map(column::heading)
                .flatMap(name -> column.type() == ColumnType.TEXTS ? local(name, setting) : Stream.of(name))
                .map(name -> column.required() ? Heading.required(name) : Heading.optional(name)));
    }

    /** With a column that every sheet has to have. */
    Columns required(String name) {
        return with(setting -> Stream.of(Heading.required(name)));
    }

    /** With columns that may be left out. */
    Columns optional(String... names) {
        return with(setting -> Stream.of(names).map(Heading::optional));
    }

    /** With a required column for each language. */
    Columns texts(String stem) {
        return with(setting -> local(stem, setting).map(Heading::required));
    }

    /** With columns for each language that may be left out. */
    Columns optionalTexts(String... stems) {
        return with(setting ->
                Stream.of(stems).flatMap(stem -> local(stem, setting)).map(Heading::optional));
    }

    /** With a required column for each year of the period. */
    Columns everyYear() {
        return with(setting -> years(setting).map(Heading::required));
    }

    /** With a column for those years of the period that have amounts. */
    Columns someYears() {
        return with(setting -> years(setting).map(Heading::optional));
    }

    /** With a column for each year whose plan is revised. */
    Columns revisedYears() {
        return with(setting -> years(setting).map(Columns::revised).map(Heading::optional));
    }

    /** What the column of a year's revised amounts is called. */
    static String revised(String year) {
        return year + "_revised";
    }

    /** With a column for each of the codes, which are those of another sheet. */
    Columns codes(List<String> codes) {
        return with(setting -> codes.stream().map(Heading::expected));
    }

    /** All columns that the sheet may have in a workbook. */
    List<Heading> headings(Setting setting) {
        return Stream.concat(
                        groups.stream().flatMap(group -> group.apply(setting)),
                        Stream.of("origin", "note").map(Heading::optional))
                .toList();
    }

    private Columns with(Function<Setting, Stream<Heading>> group) {
        List<Function<Setting, Stream<Heading>>> more = new ArrayList<>(groups);
        more.add(group);
        return new Columns(sheet, key, more);
    }

    private static Stream<String> local(String stem, Setting setting) {
        return setting.languages().stream().map(language -> stem + "_" + language);
    }

    private static Stream<String> years(Setting setting) {
        return setting.period().years().stream().map(String::valueOf);
    }
}
