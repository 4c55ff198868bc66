package org.oplan.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.plan.Identity;
import org.oplan.plan.LanguagePair;
import org.oplan.plan.LocalText;
import org.oplan.plan.Membership;
import org.oplan.plan.Period;

/** Reads the sheet {@code Plan}: one property a row, by which a workbook says what it is. */
final class IdentitySheet {
    private static final String FORMAT = "oplan-plan-1";
    private static final String TITLE = "unit_title_";
    private static final List<Heading> HEADINGS = List.of(
            Heading.required("property"),
            Heading.required("value"),
            Heading.optional("origin"),
            Heading.optional("note"));
    private static final List<String> PROPERTIES = List.of(
            "format",
            "workbook",
            "unit",
            "part_of",
            "consolidates",
            "period",
            "budget",
            "version",
            "currency",
            "base_language",
            "languages",
            "bilingual");
    private static final Pattern WORKBOOK = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern PERIOD = Pattern.compile("([0-9]{4})\\s*[-–—]\\s*([0-9]{4})");
    private static final int LONGEST_PERIOD = 20;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final SourceRef workbook;
    private final List<Finding> findings;
    private final Map<String, Row> properties = new LinkedHashMap<>();
    private final String workbookName;
    private final Membership membership;

    /** Finds the properties; a sheet that is missing has none. */
    IdentitySheet(List<RawSheet> sheets, SourceRef workbook, List<Finding> findings) {
        this.workbook = workbook;
        this.findings = findings;
        sheets.stream()
                .filter(sheet -> sheet.name().equals("Plan"))
                .findFirst()
                .ifPresent(sheet ->
                        new SheetTable(sheet, workbook, List.of(), findings).read("property", HEADINGS, this::add));
        workbookName = optional("workbook")
                .map(row -> row.name("value", WORKBOOK))
                .filter(name -> WORKBOOK.matcher(name).matches())
                .orElse(Identity.PLAN);
        membership = membership();
    }

    /** What the other sheets are read with; empty if that cannot be told. */
    Optional<Setting> setting() {
        Optional<Period> period = property("period").flatMap(this::period);
        Optional<Currency> currency = property("currency").flatMap(this::currency);
        List<String> languages = languages();
        return period.isPresent() && currency.isPresent() && !languages.isEmpty()
                ? Optional.of(new Setting(period.get(), currency.get(), languages))
                : Optional.empty();
    }

    /** Which of the unit's workbooks it is: the plan, unless it says something else. */
    String workbook() {
        return workbookName;
    }

    /** Whether its own sheets say what it holds, and not those of other workbooks. */
    boolean isPlan() {
        return workbookName.equals(Identity.PLAN) && membership.consolidates().isEmpty();
    }

    private Membership membership() {
        Optional<Row> consolidates = optional("consolidates");
        return new Membership(
                consolidates.map(row -> CodeList.read(row, "value")).orElse(List.of()),
                optional("part_of").map(row -> row.optionalCode("value")).orElse(""),
                List.of(),
                consolidates.map(row -> row.source("value")));
    }

    /** What the workbook is; empty if that cannot be told. */
    Optional<Identity> identity(Optional<Setting> setting) {
        boolean isOurs = property("format").filter(this::isFormat).isPresent();
        String unit = property("unit").map(row -> row.code("value")).orElse("");
        String version = property("version").map(row -> row.text("value")).orElse("");
        boolean isPlan = workbookName.equals(Identity.PLAN);
        Optional<Period> budget = (isPlan ? property("budget") : optional("budget"))
                .map(row -> budget(row, setting))
                .orElseGet(() -> isPlan ? Optional.empty() : setting.map(Setting::period));
        LocalText title = title(setting.map(Setting::languages).orElse(List.of()));
        setting.ifPresent(known -> reportUnknown(known.languages()));
        if (!isOurs || unit.isEmpty() || budget.isEmpty()) {
            return Optional.empty();
        }
        return setting.map(known -> new Identity(
                workbookName,
                unit,
                title,
                known.period(),
                budget.get(),
                version,
                known.currency(),
                known.languages().getFirst(),
                known.languages(),
                bilingual(known.languages()),
                membership,
                workbook));
    }

    private void add(Row row) {
        String heading = row.text("property");
        String name = Headings.name(heading, IdentitySheet::isKnown).orElse(heading);
        if (!name.isEmpty()) {
            row.claim(name);
            properties.putIfAbsent(name, row);
        }
    }

    /** Whether the sheet may have a property of a name. */
    static boolean isKnown(String name) {
        return PROPERTIES.contains(name) || name.startsWith(TITLE);
    }

    /** A property that may be left out. */
    private Optional<Row> optional(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    private Optional<Row> property(String name) {
        Row row = properties.get(name);
        if (row == null) {
            findings.add(Finding.error(IntakeCodes.MISSING_PROPERTY, workbook.atSheet("Plan"), "property", name));
        }
        return Optional.ofNullable(row);
    }

    private boolean isFormat(Row row) {
        String format = row.text("value");
        if (!format.isEmpty() && !format.equals(FORMAT)) {
            row.report(
                    Finding.error(IntakeCodes.WRONG_FORMAT, row.source("value"), "value", format, "expected", FORMAT));
        }
        return format.equals(FORMAT);
    }

    private Optional<Period> period(Row row) {
        String text = row.text("value");
        Matcher years = PERIOD.matcher(text);
        if (years.matches()) {
            int first = Integer.parseInt(years.group(1));
            int last = Integer.parseInt(years.group(2));
            if (first <= last && last - first < LONGEST_PERIOD) {
                return Optional.of(new Period(first, last));
            }
        }
        if (!text.isEmpty()) {
            row.report(Finding.error(IntakeCodes.BAD_PERIOD, row.source("value"), "value", text));
        }
        return Optional.empty();
    }

    private Optional<Period> budget(Row row, Optional<Setting> setting) {
        Optional<Period> budget = period(row);
        Optional<Period> outside = budget.filter(years -> setting.map(Setting::period)
                .filter(period -> !period.contains(years.first()) || !period.contains(years.last()))
                .isPresent());
        outside.ifPresent(years -> row.report(Finding.error(
                IntakeCodes.BUDGET_OUTSIDE_PERIOD, row.source("value"), "value", years.first() + "-" + years.last())));
        return outside.isPresent() ? Optional.empty() : budget;
    }

    private Optional<Currency> currency(Row row) {
        String code = row.text("value");
        Optional<Currency> currency = Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code) && known.getDefaultFractionDigits() >= 0)
                .findFirst();
        if (!code.isEmpty() && currency.isEmpty()) {
            row.report(Finding.error(IntakeCodes.BAD_CURRENCY, row.source("value"), "value", code));
        }
        return currency;
    }

    /** All languages, base language first; none if the base language cannot be told. */
    private List<String> languages() {
        List<String> base = property("base_language").map(this::languages).orElse(List.of());
        List<String> all = property("languages").map(this::languages).orElse(List.of());
        if (base.size() != 1 || all.isEmpty()) {
            return List.of();
        }
        List<String> ordered = new ArrayList<>(base);
        all.stream().filter(language -> !ordered.contains(language)).forEach(ordered::add);
        return ordered;
    }

    private List<String> languages(Row row) {
        String text = row.text("value");
        List<String> languages = separated(text);
        for (String language : languages) {
            if (!LANGUAGES.contains(language)) {
                if (!text.isEmpty()) {
                    row.report(Finding.error(IntakeCodes.BAD_LANGUAGE, row.source("value"), "value", language));
                }
                return List.of();
            }
        }
        return languages;
    }

    /** Pairs such as {@code en+zh}, of the workbook's own languages. */
    private List<LanguagePair> bilingual(List<String> languages) {
        Map<String, LanguagePair> known = new LinkedHashMap<>();
        for (String first : languages) {
            languages.stream()
                    .filter(second -> !second.equals(first))
                    .map(second -> new LanguagePair(first, second))
                    .forEach(pair -> known.put(pair.toString(), pair));
        }
        Optional<Row> row = optional("bilingual")
                .filter(named -> !named.optionalText("value").isEmpty());
        List<LanguagePair> pairs = new ArrayList<>();
        row.ifPresent(named -> separated(named.optionalText("value")).forEach(text -> {
            String pair = text.replaceAll("\\s", "");
            if (known.containsKey(pair)) {
                pairs.add(known.get(pair));
            } else {
                named.report(Finding.error(
                        IntakeCodes.BAD_CHOICE,
                        named.source("value"),
                        "value",
                        text,
                        "choices",
                        String.join(", ", known.keySet())));
            }
        }));
        return pairs;
    }

    private static List<String> separated(String text) {
        return Arrays.stream(text.split("[,;、，]", -1)).map(String::strip).toList();
    }

    private LocalText title(List<String> languages) {
        SortedMap<String, String> titles = new TreeMap<>();
        for (String language : languages) {
            property(TITLE + language).ifPresent(row -> titles.put(language, row.text("value")));
        }
        return new LocalText(titles);
    }

    private void reportUnknown(List<String> languages) {
        properties.forEach((name, row) -> {
            boolean isTitle = name.startsWith(TITLE) && languages.contains(name.substring(TITLE.length()));
            if (!PROPERTIES.contains(name) && !isTitle) {
                row.report(Finding.warning(IntakeCodes.UNKNOWN_PROPERTY, row.source(), "property", name));
            }
        });
    }
}
