package org.oplan.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final TemplateFolder BUNDLED = TemplateFolder.bundled();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z0-9-]+}");

    @Test
    void everyLanguageHasTheSameKeys() {
        List<String> languages = Terms.languages(BUNDLED);
        SortedSet<String> keys = Terms.load(BUNDLED, languages.getFirst()).keys();

        assertThat(languages).contains("en", "zh");
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
                    assertThat(placeholders(terms.text(key)))
                            .as("%s in %s", key, language)
                            .isEqualTo(placeholders(first.text(key)));
                }
            }
        }
    }

    @Test
    void fillsArgumentsByName() {
        assertThat(Terms.fill("{a} of {b}, {c}", Map.of("a", "1", "b", "{a}"))).isEqualTo("1 of {a}, {c}");
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

    private static SortedSet<String> placeholders(String text) {
        SortedSet<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return names;
    }
}
