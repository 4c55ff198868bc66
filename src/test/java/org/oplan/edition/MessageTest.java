package org.oplan.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {
    private static final PluralRules ENGLISH = PluralRules.of("one: n = 1");

    @ParameterizedTest
    @CsvSource({"0, files", "1, file", "2, files", "21, files", "'1,000', files"})
    void choosesTheFormThatGoesWithANumber(String number, String form) {
        assertThat(filled("{count} {count:file|files} read", number)).isEqualTo(number + " " + form + " read");
    }

    @Test
    void fillsArgumentsInsideAForm() {
        assertThat(filled("its {count:part|{count} parts} add", "1")).isEqualTo("its part add");
        assertThat(filled("its {count:part|{count} parts} add", "7")).isEqualTo("its 7 parts add");
    }

    @Test
    void readsTheNumberInsideAnElement() {
        assertThat(filled("{count:cell|cells}", "<n key=\"cells/2020\">1</n>")).isEqualTo("cell");
    }

    @Test
    void leavesPlacesWithoutArgumentAsTheyAre() {
        assertThat(filled("{other} {other:a|b} {not a place} {", "1")).isEqualTo("{other} {other:a|b} {not a place} {");
    }

    @Test
    void speaksOfNoCaseInParticular() {
        assertThat(new Message("{count} {count:file|files} of {unit}, {count:it is|all {count} are} old").general())
                .isEqualTo("… files of …, all … are old");
    }

    @Test
    void namesItsArguments() {
        assertThat(new Message("{b} {a:x|{c} y}").names()).containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @CsvSource({"1, файл", "21, файл", "2, файла", "34, файла", "5, файлов", "11, файлов", "14, файлов", "112, файлов"})
    void countsInRussian(String number, String form) {
        assertThat(counted("ru", "{count:файл|файла|файлов}", number)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"0, zero", "1, one", "2, two", "3, few", "110, few", "11, many", "199, many", "100, other", "102, other"
    })
    void countsInArabic(String number, String form) {
        assertThat(counted("ar", "{count:zero|one|two|few|many|other}", number)).isEqualTo(form);
    }

    @Test
    void saysHowRulesAreWritten() {
        assertThatThrownBy(() -> PluralRules.of("one: n is 1"))
                .hasMessageContaining("n is 1")
                .hasMessageContaining("n != 1");
    }

    private static String counted(String language, String text, String count) {
        return Terms.load(TemplateFolder.bundled(), language).fill(text, Map.of("count", count));
    }

    private static String filled(String text, String count) {
        return new Message(text).fill(Map.of("count", count), ENGLISH);
    }
}
