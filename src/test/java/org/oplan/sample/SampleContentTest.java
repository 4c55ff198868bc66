package org.oplan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleContentTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern UNTIDY = Pattern.compile("^\\s|\\s$|\\s{2}|['\"…]| [,;:.]|[（(] | [）)]");
    /** A sheet, its column, and the sheet that the column refers to. */
    private static final List<List<String>> REFERENCES = List.of(
            List.of("Objectives", "unit", "Units"),
            List.of("Outcomes", "objective", "Objectives"),
            List.of("Indicators", "outcome", "Outcomes"),
            List.of("Outputs", "objective", "Objectives"),
            List.of("Services", "shown_with", "Services"),
            List.of("Pools", "driver", "Drivers"),
            List.of("Quantities", "receiver", "Objectives"),
            List.of("Contributions", "objective", "Objectives"));

    static Stream<List<SheetData>> plans() {
        return Stream.of(GeneralSecretariat.sheets(), SecondUnit.sheets());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyCodeIsDefinedOnce(List<SheetData> plan) {
        plan.stream()
                .filter(sheet -> sheet.table().header().contains("code"))
                .filter(sheet -> !sheet.name().equals("Controls"))
                .forEach(sheet -> assertThat(sheet.table().column("code"))
                        .as(sheet.name())
                        .doesNotHaveDuplicates()
                        .doesNotContain(""));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyReferenceLeadsToACode(List<SheetData> plan) {
        for (List<String> reference : REFERENCES) {
            assertThat(table(plan, reference.get(2)).column("code"))
                    .as("%s of %s", reference.get(1), reference.get(0))
                    .containsAll(filled(table(plan, reference.get(0)), reference.get(1)));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyMeasureAgainstARiskIsDescribed(List<SheetData> plan) {
        List<String> named = table(plan, "Risks").column("mitigations").stream()
                .flatMap(codes -> Stream.of(codes.split(", ")))
                .toList();

        assertThat(new TreeSet<>(named))
                .isEqualTo(new TreeSet<>(table(plan, "Mitigations").column("code")));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void bothLanguagesSayTheSameNumbers(List<SheetData> plan) {
        for (SheetData sheet : plan) {
            pairs(sheet, column -> !column.startsWith("place_date"))
                    .forEach(pair -> assertThat(numbers(pair.get(1)))
                            .as("%s: %s", sheet.name(), pair)
                            .isEqualTo(numbers(pair.get(0))));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyTextIsInBothLanguagesAndTidy(List<SheetData> plan) {
        for (SheetData sheet : plan) {
            pairs(sheet, column -> true).forEach(pair -> {
                assertThat(pair.get(1).isEmpty())
                        .as("%s: %s", sheet.name(), pair)
                        .isEqualTo(pair.get(0).isEmpty());
                assertThat(pair)
                        .as(sheet.name())
                        .noneMatch(text -> UNTIDY.matcher(text).find());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyObjectiveContributesWholly(List<SheetData> plan) {
        List<String> goals = table(plan, "Goals").column("code");
        for (Map<String, String> row : table(plan, "Contributions").rows()) {
            BigDecimal sum = goals.stream()
                    .map(goal -> TextTable.value(row, goal))
                    .filter(weight -> !weight.isEmpty())
                    .map(BigDecimal::new)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(sum.subtract(BigDecimal.ONE).abs()).as("%s", row).isLessThan(new BigDecimal("0.00000001"));
        }
    }

    private static TextTable table(List<SheetData> plan, String name) {
        return plan.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow()
                .table();
    }

    private static List<String> filled(TextTable table, String column) {
        return table.column(column).stream().filter(code -> !code.isEmpty()).toList();
    }

    /** Every text of a sheet in English and Chinese. */
    private static List<List<String>> pairs(SheetData sheet, Predicate<String> wanted) {
        List<List<String>> pairs = new ArrayList<>();
        for (String column : sheet.table().header()) {
            if (column.endsWith("_en") && wanted.test(column)) {
                String chinese = column.replaceAll("_en$", "_zh");
                sheet.table()
                        .rows()
                        .forEach(
                                row -> pairs.add(List.of(TextTable.value(row, column), TextTable.value(row, chinese))));
            }
        }
        return pairs;
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).sorted().collect(Collectors.toList());
    }
}
