package org.oplan.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final TemplateFolder BUNDLED = TemplateFolder.bundled();
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Texts that are written alike in English and another language. */
    private static final Set<String> WRITTEN_ALIKE = Set.of(
            "caption.figure",
            "column.basis",
            "column.document",
            "contact.name",
            "heading.introduction",
            "help.usage.optionListHeading",
            "masthead.document",
            "masthead.original",
            "plural.rules",
            "ref.section",
            "returned.code",
            "row.total",
            "severity.error",
            "severity.note",
            "trace.impact",
            "trace.total",
            "unit.EUR");

    @Test
    void everyLanguageHasTheSameKeys() {
        List<String> languages = Terms.languages(BUNDLED);
        SortedSet<String> keys = Terms.load(BUNDLED, languages.getFirst()).keys();

        assertThat(languages).containsExactly("en", "fr", "es", "ru", "zh", "ar");
        assertThat(keys).isNotEmpty();
        for (String language : languages) {
            assertThat(Terms.load(BUNDLED, language).keys()).as(language).isEqualTo(keys);
        }
    }

    @Test
    void everyLanguageMentionsTheSameArguments() {
        Terms first = Terms.load(BUNDLED, Terms.languages(BUNDLED).getFirst());
        for (String language : Terms.languages(BUNDLED)) {
            Terms terms = Terms.load(BUNDLED, language);
            for (String key : terms.keys()) {
                if (!key.startsWith("format.")) {
                    assertThat(new Message(terms.text(key)).names())
                            .as("%s in %s", key, language)
                            .isEqualTo(new Message(first.text(key)).names());
                }
            }
        }
    }

    @Test
    void everyWordBesideANumberHasTheFormsOfItsLanguage() {
        forEveryText((terms, key) -> assertThat(new Message(terms.text(key)).plurals())
                .as("%s in %s", key, terms.language())
                .allSatisfy(forms -> assertThat(forms).hasSize(terms.pluralForms())));
    }

    @Test
    void noTextBeginsOrEndsWithABlankThatIsNotMeant() throws IOException {
        for (String language : Terms.languages(BUNDLED)) {
            for (String subject : Terms.SUBJECTS) {
                String path = "terms/" + language + "/" + subject + ".properties";
                String file = new String(BUNDLED.read(path).orElseThrow(), StandardCharsets.UTF_8);
                assertThat(file.lines())
                        .as("%s: a separator is written as \\u0020 or \\u00A0", path)
                        .noneMatch(line -> !line.equals(line.strip()) || line.matches("[^#=]*=\\s.*|[^#=]*\\s=.*"))
                        .noneMatch(line -> line.indexOf('\u00a0') >= 0);
            }
        }
    }

    @Test
    void noTextIsLeftInEnglish() {
        Terms english = Terms.load(BUNDLED, "en");
        forEveryText((terms, key) -> {
            if (!terms.language().equals("en") && !WRITTEN_ALIKE.contains(key)) {
                String text = terms.text(key);
                assertThat(WORD.matcher(text.replaceAll("\\{[^}]*}", "")).find() && text.equals(english.text(key)))
                        .as("%s in %s is English: %s", key, terms.language(), text)
                        .isFalse();
            }
        });
    }

    @Test
    void fillsArgumentsByName() {
        Terms terms = Terms.load(BUNDLED, "en");

        assertThat(terms.fill("{a} of {b}, {c}", Map.of("a", "1", "b", "{a}"))).isEqualTo("1 of {a}, {c}");
    }

    @Test
    void namesTheTermThatIsMissing() {
        Terms terms = Terms.load(BUNDLED, "en");

        assertThatThrownBy(() -> terms.text("no.such.term")).hasMessageContaining("no.such.term");
    }

    @Test
    void namesTheLanguagesThereAre() {
        assertThatThrownBy(() -> Terms.load(BUNDLED, "xx"))
                .hasMessageContaining("xx")
                .hasMessageContaining("en");
    }

    private static void forEveryText(BiConsumer<Terms, String> check) {
        for (String language : Terms.languages(BUNDLED)) {
            Terms terms = Terms.load(BUNDLED, language);
            terms.keys().forEach(key -> check.accept(terms, key));
        }
    }
}
