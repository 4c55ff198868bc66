package org.oplan.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.oplan.catalogue.Catalogue;
import org.oplan.catalogue.DocumentKind;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.plan.ColumnDefinition;
import org.oplan.plan.ColumnType;
import org.oplan.plan.SheetDefinition;

/**
 * A workbook as a folder of CSV files, one for each of its sheets.
 *
 * <p>Besides {@code About.csv} it holds the sheets that a workbook of its sort has; those that the kinds of its papers
 * bring are looked up in the catalogue, which says how they are drawn.
 */
public final class SampleFolder {
    private static final int WIDE = 44;
    private static final int MEDIUM = 18;
    private static final int NARROW = 12;

    private final String folder;
    private final TemplateFolder templates;
    private final List<DocumentKind> kinds;
    private final SortedMap<String, TextTable> more = new TreeMap<>();

    private SampleFolder(String folder, TemplateFolder templates) {
        this.folder = folder;
        this.templates = templates;
        Catalogue catalogue = Catalogue.of(templates);
        this.kinds = read("Papers").column("kind").stream()
                .distinct()
                .map(kind -> catalogue.kind(kind).orElseThrow(() -> new IllegalArgumentException("No kind " + kind)))
                .toList();
    }

    /** The workbook of a folder of the test resources, {@code /bdt-2018-2021/progress}. */
    public static SampleFolder of(String folder, TemplateFolder templates) {
        return new SampleFolder(folder, templates);
    }

    /** The workbook with one more row at the end of a sheet. */
    public SampleFolder with(String sheet, Map<String, String> row) {
        SampleFolder other = new SampleFolder(folder, templates);
        other.more.putAll(more);
        other.more.put(sheet, read(sheet).followedBy(new TextTable(read(sheet).header(), List.of(row))));
        return other;
    }

    /** The workbook's bytes. */
    public byte[] bytes() {
        return SampleWorkbook.bytes(read("About"), sheets(), descriptions());
    }

    /** Its data sheets in order: those of every workbook, then those of its kinds. */
    public List<SheetData> sheets() {
        List<SheetData> sheets = new ArrayList<>();
        Stream.concat(
                        TextTable.read("/workbook/sheets.csv").column("sheet").stream(),
                        TextTable.read("/workbook/optional-sheets.csv").column("sheet").stream())
                .filter(this::has)
                .forEach(name -> sheets.add(new SheetData(name, read(name), ofTexts(name))));
        definitions().forEach(sheet -> sheets.add(new SheetData(sheet.name(), read(sheet.name()), rules(sheet))));
        return sheets;
    }

    /** The sheets that its kinds bring, with what they are for, in the form of {@code sheets.csv}. */
    private TextTable descriptions() {
        TextTable all =
                TextTable.read("/workbook/sheets.csv").followedBy(TextTable.read("/workbook/optional-sheets.csv"));
        List<Map<String, String>> rows = new ArrayList<>(all.rows().stream()
                .filter(row -> has(TextTable.value(row, "sheet")))
                .toList());
        for (DocumentKind kind : kinds) {
            for (SheetDefinition sheet : kind.sheets()) {
                rows.add(Map.of(
                        "sheet", sheet.name(),
                        "colour", "4E7D5B",
                        "en", description(kind, sheet, "en"),
                        "zh", description(kind, sheet, "zh")));
            }
        }
        return new TextTable(all.header(), rows);
    }

    private String description(DocumentKind kind, SheetDefinition sheet, String language) {
        return Terms.ofKind(templates, language, kind.name()).getOrDefault("sheet." + sheet.name(), "");
    }

    private List<SheetDefinition> definitions() {
        return kinds.stream()
                .flatMap(kind -> kind.sheets().stream())
                .filter(sheet -> has(sheet.name()))
                .distinct()
                .toList();
    }

    /** The sections of the sheet Texts that the kinds have. */
    private SortedMap<String, ColumnRule> ofTexts(String sheet) {
        List<String> sections =
                kinds.stream().flatMap(kind -> kind.sections().stream()).toList();
        SortedMap<String, ColumnRule> rules = new TreeMap<>();
        if (sheet.equals("Texts") && !sections.isEmpty()) {
            rules.put("section", new ColumnRule(ColumnRule.Kind.CODE, MEDIUM, true, String.join("|", sections), ""));
        }
        return rules;
    }

    private SortedMap<String, ColumnRule> rules(SheetDefinition sheet) {
        SortedMap<String, ColumnRule> rules = new TreeMap<>();
        for (String heading : read(sheet.name()).header()) {
            sheet.columns().stream()
                    .filter(column -> heading.equals(column.name()) || heading.startsWith(column.name() + "_"))
                    .max(Comparator.comparingInt(column -> column.name().length()))
                    .ifPresent(column -> rules.put(heading, rule(column)));
        }
        return rules;
    }

    private static ColumnRule rule(ColumnDefinition column) {
        ColumnRule.Kind kind = switch (column.type()) {
            case CODE, CHOICE, REFERENCE, REFERENCES -> ColumnRule.Kind.CODE;
            case TEXTS, TEXT, LINK, PICTURE -> ColumnRule.Kind.TEXT;
            case DATE -> ColumnRule.Kind.DATE;
            case AMOUNT -> ColumnRule.Kind.AMOUNT;
            case NUMBER -> ColumnRule.Kind.NUMBER;
            case PERCENT -> ColumnRule.Kind.SHARE;
        };
        int width = switch (kind) {
            case TEXT -> WIDE;
            case CODE -> MEDIUM;
            default -> NARROW;
        };
        return new ColumnRule(kind, width, column.required(), choices(column), "");
    }

    private static String choices(ColumnDefinition column) {
        boolean isOfOneSheet = column.type() == ColumnType.REFERENCE
                && column.targets().size() == 1
                && Character.isUpperCase(column.targets().getFirst().charAt(0));
        return isOfOneSheet ? "=" + column.targets().getFirst() : String.join("|", column.values());
    }

    private boolean has(String sheet) {
        return SampleFolder.class.getResource(folder + "/" + sheet + ".csv") != null;
    }

    private TextTable read(String sheet) {
        TextTable longer = more.get(sheet);
        return longer == null ? TextTable.read(folder + "/" + sheet + ".csv") : longer;
    }
}
