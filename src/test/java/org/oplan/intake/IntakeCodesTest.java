package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;

class IntakeCodesTest {
    private static final TemplateFolder BUNDLED = TemplateFolder.bundled();

    static Stream<String> codes() throws IllegalAccessException {
        List<String> codes = new ArrayList<>();
        for (Field field : IntakeCodes.class.getDeclaredFields()) {
            if (field.getType() == String.class) {
                codes.add((String) field.get(null));
            }
        }
        return codes.stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasItsWordsInEveryLanguage(String code) {
        for (String language : Terms.languages(BUNDLED)) {
            assertThat(Terms.load(BUNDLED, language).keys())
                    .contains(
                            "finding." + code + ".found",
                            "finding." + code + ".expected",
                            "finding." + code + ".remedy");
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyLanguageMentionsTheSameArguments(String code) {
        assertThat(Terms.languages(BUNDLED).stream()
                        .map(language -> arguments(Terms.load(BUNDLED, language), "finding." + code + ".found"))
                        .distinct())
                .hasSize(1);
    }

    private static List<String> arguments(Terms terms, String key) {
        return Pattern.compile("\\{[a-z]+}")
                .matcher(terms.text(key))
                .results()
                .map(match -> match.group())
                .sorted()
                .distinct()
                .toList();
    }
}
