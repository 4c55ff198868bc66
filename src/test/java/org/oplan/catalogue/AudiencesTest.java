package org.oplan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.edition.FindingWords;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.finding.Finding;
import org.oplan.plan.Audience;
import org.oplan.plan.MastheadForm.Line;
import org.oplan.plan.SymbolForm;

class AudiencesTest {
    private static final String COUNCIL = """
            council:
              title: {en: Council}
              symbols: ["C{yy}/{n}"]
              masthead: {left: [agenda-item], right: [document]}
              action: {en: "The Council is invited to {task}."}
              asks: {operational-plan: approve, other: note}
              deadline: {translation: 45, held-over: 12}
              leaves-out: {operational-plan: [annex-2]}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsWhatPapersOfAnAudienceLookLike() throws IOException {
        Audience council = read(COUNCIL).audience("council");

        assertThat(council.title().in("en")).contains("Council");
        assertThat(council.forms()).containsExactly(new SymbolForm("C{yy}/{n}"));
        assertThat(council.masthead().left()).containsExactly(Line.AGENDA_ITEM);
        assertThat(council.masthead().right()).containsExactly(Line.DOCUMENT);
        assertThat(council.task("operational-plan")).isEqualTo("approve");
        assertThat(council.task("project-list")).isEqualTo("note");
        assertThat(council.deadline().lastForTranslation(LocalDate.of(2019, 6, 10)))
                .contains(LocalDate.of(2019, 4, 26));
        assertThat(council.deadline().lastForSession(LocalDate.of(2019, 6, 10))).contains(LocalDate.of(2019, 5, 29));
        assertThat(council.leftOut("operational-plan"))
                .extracting(Audience.LeftOut::section)
                .containsExactly("annex-2");
        assertThat(council.leftOut("resource-allocation")).isEmpty();
    }

    @Test
    void anAudienceThatIsNotThereHasTheGeneralForm() throws IOException {
        Audience board = read(COUNCIL).audience("board");

        assertThat(board.known()).isFalse();
        assertThat(board.forms()).isEmpty();
        assertThat(board.deadline().lastForTranslation(LocalDate.of(2019, 6, 10)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"concil", "councill", "coumcil", "cuoncil"})
    void aSlipOfThePenIsRecognised(String name) throws IOException {
        assertThat(read(COUNCIL).meantBy(name)).contains("council");
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "board", "counsels", "ocunicl", "assembly"})
    void aNameOfItsOwnIsNoSlip(String name) throws IOException {
        assertThat(read(COUNCIL).meantBy(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "symbols:|symbol:|3|symbol: |title, symbols, masthead",
                "C{yy}/{n}|C{year}/{n}|3|symbols: C{year}/{n}|C{yy}/{n}",
                "[agenda-item]|[agenda]|4|left: agenda|agenda-item, document, date, original",
                "right: [document]|right: [date, document]|4|right: date, document|[document, …]",
                "translation: 45|translation: six weeks|7|translation: six weeks|0, 1, 2",
                "other: note|other: Note it|6|other: Note it|[a-z]",
                "title: {en: Council}|titel: {en: Council}|2|titel: |title, symbols",
            })
    void aMistakeIsShownWithItsLine(String right, String wrong, int line, String found, String expected)
            throws IOException {
        Audiences audiences = read(COUNCIL.replace(right, wrong));

        Finding finding = audiences.findings("council").getFirst();
        FindingWords words = FindingWords.of(finding, Terms.load(TemplateFolder.bundled(), "en"));
        assertThat(finding.code()).isEqualTo("audience-bad-entry");
        assertThat(finding.source().place()).isEqualTo("templates/audiences.yaml:" + line);
        assertThat(words.found()).contains(found);
        assertThat(words.expected()).contains(expected);
        assertThat(audiences.findings("tdag")).isEmpty();
    }

    @Test
    void aFileThatIsNoYamlHoldsUpEveryAudience() throws IOException {
        Audiences audiences = read(COUNCIL.replace("  title", "\ttitle"));

        assertThat(audiences.findings("tdag")).extracting(Finding::code).containsExactly("audiences-unreadable");
    }

    @Test
    void theAudiencesThatComeWithOplanSpeakSixLanguages() {
        Audiences audiences = Audiences.of(TemplateFolder.bundled());

        assertThat(audiences.findings()).isEmpty();
        for (String name : List.of("council", "cwg", "tdag", "tsag", "rag", "wtsa")) {
            Audience audience = audiences.audience(name);
            assertThat(audience.title().byLanguage()).containsOnlyKeys("ar", "en", "es", "fr", "ru", "zh");
            assertThat(audience.action().byLanguage().keySet())
                    .isEqualTo(audience.title().byLanguage().keySet());
            assertThat(audience.action().byLanguage().values()).allMatch(sentence -> sentence.contains("{task}"));
            Terms terms = Terms.load(TemplateFolder.bundled(), "ar");
            assertThat(audience.tasks().values()).allMatch(task -> terms.has("task." + task));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "C{yy}/{n},C19/31,true",
        "C{yy}/{n},C20/31,false",
        "C{yy}/{n},C19/INF/31,false",
        "TDAG-{yy}/INF/{n},TDAG-19/INF/2,true",
        "WTSA{yy}/{n}A{n},WTSA19/35A36,true",
        "C{yy}/{n},C19/31-E,false"
    })
    void aSymbolFitsItsFormAndItsSession(String form, String symbol, boolean fits) {
        assertThat(new SymbolForm(form).fits(symbol, LocalDate.of(2019, 6, 10))).isEqualTo(fits);
    }

    private Audiences read(String yaml) throws IOException {
        Files.writeString(folder.resolve("audiences.yaml"), yaml);
        return Audiences.of(TemplateFolder.of(folder));
    }
}
