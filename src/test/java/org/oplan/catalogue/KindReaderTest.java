package org.oplan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.edition.FindingWords;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.plan.ColumnDefinition;
import org.oplan.plan.ColumnType;
import org.oplan.plan.SheetDefinition;

class KindReaderTest {
    private static final Path EXAMPLE = Path.of("src/test/resources/new-kind/templates/project-list/kind.yaml");
    private static final Terms ENGLISH = Terms.load(TemplateFolder.bundled(), "en");

    @Test
    void readsSheetsWithTheirColumns() throws IOException {
        DocumentKind kind = read(Files.readString(EXAMPLE)).value().orElseThrow();

        assertThat(kind.titles()).containsEntry("zh", "项目清单");
        assertThat(kind.usesPlan()).isTrue();
        assertThat(kind.sections()).containsExactly("background");
        assertThat(kind.sheets()).extracting(SheetDefinition::name).containsExactly("Topics", "Projects");
        SheetDefinition projects = kind.sheet("Projects").orElseThrow();
        assertThat(projects.column("sought"))
                .contains(new ColumnDefinition(
                        "sought",
                        ColumnType.AMOUNT,
                        false,
                        List.of(),
                        List.of(),
                        ColumnDefinition.Span.ONCE,
                        true,
                        List.of("topic"),
                        Optional.empty(),
                        List.of()));
        assertThat(projects.column("output").orElseThrow().targets()).containsExactly("output");
        assertThat(projects.column("staff").orElseThrow().span()).isEqualTo(ColumnDefinition.Span.YEAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "due:    {type: date}|due: {type: date, overdue-on: Topics.title}|18|“Topics.title” for “overdue-on”|SHEET.COLUMN",
                "due:    {type: date}|due: {type: text, overdue-on: Topics.title}|18|“Topics.title” for “overdue-on”|SHEET.COLUMN",
                "due:    {type: date}|due: {type: date, unless: {state: [done]}}|18|“unless” for “unless”|overdue-on: SHEET.COLUMN",
                "required: yes}|requird: yes}|9|key “requird”|One of: type, required",
                "key: code|kee: code|6|key “kee”|One of: key, required, columns",
                "key: code|x: code|6|lacks the key “key”|A line “key: …”",
                "key: code|key: title|6|says “title” for “key”|type: code | reference",
                "type: amount|type: money|19|says “money” for “type”|amount",
                "to: Topics|to: Topic|15|says “Topic” for “to”|Topics, Projects, goal",
                "to: output}|to: outputs}|16|says “outputs” for “to”|output, service",
                "to: output}|x: output}|16|key “x”|to",
                "uses: [plan]|sections: [other]|16|says “output” for “to”|uses: [plan]",
                "values: [open, done]|values: [Open, done]|17|says “Open” for “values”|[a-z0-9]",
                ", values: [open, done]||17|says “[]” for “values”|type: choice, values",
                "sum-by: topic|sum-by: theme|19|says “theme” for “sum-by”|topic, output",
                "type: date|type: date, sum: yes|18|says “yes” for “sum”|number | percent | amount",
                "per: year|per: month|20|says “month” for “per”|year, quarter",
                "sum: yes,|sum: maybe,|19|says “maybe” for “sum”|yes, no",
                "uses: [plan]|uses: [plans]|2|says “plans” for “uses”|plan",
                "  Topics:|  Outputs:|5|says “Outputs” for “Outputs”|Plan, Papers",
                "  Topics:|  topics:|5|says “topics” for “topics”|[A-Z]",
                "      site:|      Site:|21|says “Site” for “Site”|[a-z]",
                "      site:|      note:|21|says “note” for “note”|origin, note",
                "      site:|      due:|21|says “due” for “due”|1 × due",
                "title: {en|title {en|1|cannot be read|a key, a colon, a value",
                "title: {en: Project list, zh: 项目清单}|# none|2|lacks the key “title”|title: …",
                "  Projects:|\t- Projects:|10|cannot be read|indented below it with blanks",
                "sections: [background]|sections: {a: b}|3|says “…” for “sections”|[VALUE, VALUE]",
            })
    void aMistakeIsShownWithItsLineAndWhatIsExpected(
            String right, String wrong, int line, String found, String expected) throws IOException {
        String text = Files.readString(EXAMPLE);
        assertThat(text).contains(right);

        Checked<DocumentKind> kind =
                read(text.replaceFirst(Pattern.quote(right), wrong == null ? "" : Matcher.quoteReplacement(wrong)));

        assertThat(kind.value()).isEmpty();
        assertThat(kind.findings())
                .filteredOn(finding -> finding.source().line() == line)
                .extracting(KindReaderTest::words)
                .anySatisfy(words -> assertThat(words).contains(found, expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "title",
                "a: &x [*x]",
                "a: &x [1]\nb: [*x, *x]\nc: [*x, *x]",
                "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://localhost/\"]]",
                "sheets: {Topics: {key: code, columns: []}}",
                "sheets: {Topics: []}",
                "? [a, b]\n: c",
                "---\na: b\n---\nc: d",
            })
    void whatIsNoDescriptionIsRefusedWithASentence(String text) {
        Checked<DocumentKind> kind = read(text);

        assertThat(kind.value()).isEmpty();
        assertThat(kind.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(words(finding))
                        .doesNotContain("{detail}", "{key}", "{value}", "{accepted}", "{known}"));
    }

    @Test
    void everyBundledKindIsListedAndReadWithoutMistake() {
        Catalogue catalogue = Catalogue.of(TemplateFolder.bundled());

        assertThat(catalogue.findings()).isEmpty();
        assertThat(catalogue.kinds())
                .extracting(DocumentKind::name)
                .contains("operational-plan", "resource-allocation");
        assertThat(TemplateFolder.of(Path.of("templates")).kinds())
                .isEqualTo(TemplateFolder.bundled().kinds());
        for (DocumentKind kind : catalogue.kinds()) {
            assertThat(kind.titles().keySet()).as(kind.name()).containsAll(Terms.languages(TemplateFolder.bundled()));
        }
    }

    @Test
    void everyBundledKindSaysInEveryLanguageWhatItsSheetsAreFor() {
        TemplateFolder bundled = TemplateFolder.bundled();
        for (DocumentKind kind : Catalogue.of(bundled).kinds()) {
            for (String language : Terms.languages(bundled)) {
                assertThat(Terms.ofKind(bundled, language, kind.name()).keySet())
                        .as("%s in %s", kind.name(), language)
                        .containsAll(kind.sheets().stream()
                                .map(sheet -> "sheet." + sheet.name())
                                .toList());
            }
        }
    }

    private static Checked<DocumentKind> read(String text) {
        return KindReader.read("project-list", text, SourceRef.ofFile("templates/project-list/kind.yaml", ""));
    }

    private static String words(Finding finding) {
        FindingWords words = FindingWords.of(finding, ENGLISH);
        return words.found() + " " + words.expected() + " " + words.remedy();
    }
}
