package org.oplan.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.document.Bilingual;
import org.oplan.document.Block;
import org.oplan.document.Clause;
import org.oplan.document.Document;
import org.oplan.document.Drawing;
import org.oplan.document.Inline;
import org.oplan.document.ItemList;
import org.oplan.document.Paragraph;
import org.oplan.document.Section;
import org.oplan.document.Table;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.plan.Identity;
import org.oplan.plan.LocalText;
import org.oplan.plan.Paper;
import org.oplan.plan.Period;
import org.oplan.plan.Plan;

class ComposerTest {
    private static final SourceRef SOURCE = SourceRef.ofFile("plan.xlsx", "00");
    private static final FigureBook FIGURES = new FigureBook(List.of(new Figure(
            "output/A.1-1/2024",
            new BigDecimal("1234"),
            Figure.Kind.AMOUNT,
            "read",
            List.of(),
            List.of(),
            List.of(SOURCE))));

    @TempDir
    private Path templates;

    @Test
    void numbersSectionsParagraphsAndTablesAndResolvesReferences() throws Exception {
        Document document = composed("""
                <section id="one"><h>One</h>
                  <p numbered="yes">See <ref to="t"/> in <ref to="two"/>.</p>
                  <p numbered="yes">Second</p>
                  <section id="two"><h>Two</h>
                    <table id="t" summary="s"><caption>c</caption><colgroup><col kind="text"/></colgroup>
                      <thead><tr><th>h</th></tr></thead><tbody><tr><td>d</td></tr></tbody></table>
                    <p numbered="yes">Third</p>
                  </section>
                </section>
                <section id="annex" number="none" prefix="A1-"><h>Annex</h>
                  <table id="u" summary="s"><caption>c</caption><colgroup><col kind="text"/></colgroup>
                    <thead><tr><th>h</th></tr></thead><tbody><tr><td>d</td></tr></tbody></table>
                </section>""");

        Section one = (Section) document.blocks().get(0);
        Section two = (Section) one.blocks().get(2);
        Section annex = (Section) document.blocks().get(1);
        assertThat(one.number()).isEqualTo("1");
        assertThat(two.number()).isEqualTo("1.1");
        assertThat(annex.number()).isEmpty();
        assertThat(((Paragraph) one.blocks().get(1)).number())
                .as("section 1.1 has that number")
                .isEmpty();
        assertThat(((Paragraph) two.blocks().get(1)).number()).isEqualTo("1.1.1");
        assertThat(((Table) two.blocks().get(0)).caption().label()).isEqualTo("Table 1");
        assertThat(((Table) annex.blocks().get(0)).caption().label()).isEqualTo("Table A1-1");
        assertThat(((Paragraph) one.blocks().get(0)).text())
                .contains(new Inline.Reference("t", List.of(new Inline.Text("Table 1"))))
                .contains(new Inline.Reference("two", List.of(new Inline.Text("section 1.1"))));
    }

    @Test
    void printsFiguresByKeyAndKeepsTheKey() throws Exception {
        Document document = composed("<p>It costs ${figure(\"output\", \"A.1-1\", 2024)} francs.</p>");

        assertThat(((Paragraph) document.blocks().getFirst()).text())
                .containsExactly(
                        new Inline.Text("It costs "),
                        new Inline.Value("output/A.1-1/2024", "1,234"),
                        new Inline.Text(" francs."));
    }

    @Test
    void escapesWhatThePlanSays() throws Exception {
        Document document = composed("<p>${paper.title}</p>");

        assertThat(((Paragraph) document.blocks().getFirst()).text())
                .containsExactly(new Inline.Text("Plan <b>& more"));
    }

    @Test
    void fillsRowsAroundSpanningCells() throws Exception {
        Document document = composed("""
                <table id="t" summary="s"><caption>c</caption>
                  <colgroup><col kind="text"/><col kind="text"/></colgroup>
                  <thead><tr><th rowspan="2">a</th><th>b</th></tr><tr><th>c</th></tr></thead>
                  <tbody><tr><td>1</td><td rowspan="2">2</td></tr><tr><td>3</td></tr><tr><td colspan="2">4</td></tr></tbody>
                </table>""");

        Block table = document.blocks().getFirst();
        assertThat(((Table) table).body()).hasSize(3);
    }

    @Test
    void lettersRecitalsAndNumbersDecisions() throws Exception {
        Document document = composed("""
                <clause kind="recital"><lead>recalling</lead><li><p>one;</p></li><li><p>two,</p></li></clause>
                <clause kind="recital"><lead>considering</lead><li><p>one,</p></li></clause>
                <clause kind="operative"><lead>resolves</lead><li><p>to;</p></li><li><p>to.</p></li></clause>""");

        assertThat(document.blocks())
                .map(block -> ((Clause) block)
                        .items().stream().map(ItemList.Item::label).toList())
                .containsExactly(List.of("a)", "b)"), List.of(""), List.of("1", "2"));
    }

    @Test
    void saysInWordsWhatIsDrawn() throws Exception {
        Document document = composed("""
                <chart id="c" kind="line"><caption>Costs</caption><category>2023</category><category>2024</category>
                  <series name="Actual"><value/><value key="output/A.1-1/2024"/></series></chart>
                <heatmap id="h"><caption>Risks</caption>
                  <rows label="Probability"><word>low</word><word>high</word></rows>
                  <columns label="Impact"><word>small</word><word>great</word></columns>
                  <cell row="2" column="2"><code>R.1</code><code>R.4</code></cell></heatmap>
                <flow id="f"><caption>Money</caption>
                  <stage label="Outputs"><node id="a">A.1-1</node></stage>
                  <stage label="Goals"><node id="g">Growth</node></stage>
                  <link from="a" to="g" key="output/A.1-1/2024"/></flow>""");

        assertThat(document.blocks())
                .map(block -> ((Drawing) block).summary())
                .containsExactly(
                        "Figure 1: Costs. 2023 not available; 2024 1,234.",
                        "Figure 2: Risks. Probability high, Impact great (Very high): R.1, R.4.",
                        "Figure 3: Money. Outputs: A.1-1; Goals: Growth; A.1-1 → Growth 1,234.");
    }

    @Test
    void readsNotesStatesSparklinesAndOtherLanguages() throws Exception {
        Document document = composed("""
                <p>Done<note>In <i>part</i>.</note> <state level="at-risk"/> <state level="on-track">good</state>
                <span lang="fr">plan</span> <spark><value key="output/A.1-1/2024" label="2024"/><value/></spark></p>""");

        List<Inline> text = ((Paragraph) document.blocks().getFirst()).text();
        assertThat(text.get(1))
                .isEqualTo(new Inline.Footnote(List.of(
                        new Inline.Text("In "),
                        new Inline.Emphasis(List.of(new Inline.Text("part"))),
                        new Inline.Text("."))));
        assertThat(text)
                .contains(
                        new Inline.State(Inline.State.Level.AT_RISK, "At risk"),
                        new Inline.State(Inline.State.Level.ON_TRACK, "good"),
                        new Inline.Foreign(Locale.FRENCH, List.of(new Inline.Text("plan"))));
        assertThat(((Inline.Sparkline) text.getLast()).summary()).isEqualTo("2024 1,234; not available");
    }

    @Test
    void countsBothSidesOfABilingualPassageFromOneNumber() throws Exception {
        Document document = composed("""
                <section id="one"><h>One</h><p numbered="yes">First</p><bilingual>
                  <side lang="en"><p numbered="yes">Second</p></side>
                  <side lang="zh"><p numbered="yes">第二</p></side></bilingual><p numbered="yes">Third</p></section>""");

        List<Block> blocks = ((Section) document.blocks().getFirst()).blocks();
        Bilingual pair = (Bilingual) blocks.get(1);
        assertThat(((Paragraph) pair.left().blocks().getFirst()).number()).isEqualTo("1.2");
        assertThat(((Paragraph) pair.right().blocks().getFirst()).number()).isEqualTo("1.2");
        assertThat(((Paragraph) blocks.get(2)).number()).isEqualTo("1.3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>${figure(\"output\", \"Z.9\", 2024)}</p>|no figure 'output/Z.9/2024'",
                "<p>${msg(\"no.such.term\")}</p>|no.such.term",
                "<p>${paper.nothing}</p>|nothing",
                "<p>unclosed|terminated by the matching end-tag",
                "<paragraph>x</paragraph>|paragraph",
                "<p numbered=\"maybe\">x</p>|maybe",
                "<p>See <ref to=\"nowhere\"/>.</p>|nowhere",
                "<p><a href=\"file:///etc/passwd\">x</a></p>|file:///etc/passwd",
                "<section id=\"x\"><h>a</h></section><section id=\"x\"><h>b</h></section>|used twice",
                "<table id=\"t\" summary=\"s\"><caption>c</caption><colgroup><col kind=\"text\"/></colgroup>"
                        + "<thead><tr><th>h</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>"
                        + "|more than the table's 1 columns",
                "<p>x<note> </note></p>|says nothing",
                "<clause kind=\"recital\"><lead/></clause>|opening words",
                "<heatmap id=\"h\"><caption>c</caption><rows label=\"r\"><word>a</word><word>b</word></rows>"
                        + "<columns label=\"c\"><word>a</word><word>b</word></columns>"
                        + "<cell row=\"3\" column=\"1\"/></heatmap>|2 rows",
                "<flow id=\"f\"><caption>c</caption><stage label=\"s\"><node id=\"a\">a</node></stage>"
                        + "<stage label=\"t\"><node id=\"b\">b</node></stage><link from=\"a\" to=\"c\"/></flow>"
                        + "|no box called \"c\"",
                "<chart id=\"c\" kind=\"pie\"><caption>c</caption><category>x</category>"
                        + "<series name=\"s\"><value/></series><series name=\"t\"><value/></series></chart>|one series",
                "<bilingual><side lang=\"en\"><p>x</p></side><side lang=\"en\"><p>x</p></side></bilingual>"
                        + "|same language",
                "<picture id=\"p\" src=\"no.png\" alt=\"x\"><caption>c</caption></picture>|no picture \"no.png\"",
            })
    void reportsAMistakeAtTheTemplatesOwnLine(String mistake, String detail) throws Exception {
        Checked<Document> result = compose(mistake);

        assertThat(result.value()).isEmpty();
        Finding finding = result.findings().getFirst();
        assertThat(finding.code()).isEqualTo("template-mistake");
        assertThat(finding.source().place()).isEqualTo("templates/test/document.ftl:5");
        assertThat(finding.arguments().get("detail")).contains(detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${plan?api.getClass()}",
                "${plan.class}",
                "${paper.getClass()}",
                "${figure.class.forName(\"java.lang.Runtime\")}",
                "<#include \"../../../../etc/passwd\">",
                "<#include \"/etc/passwd\">",
                "<#import \"..\\\\..\\\\secret.ftl\" as s>",
            })
    void letsATemplateReachNothingOutside(String payload) throws Exception {
        Checked<Document> result = compose("<p>" + payload + "</p>");

        assertThat(result.value()).isEmpty();
        assertThat(result.findings()).extracting(Finding::code).containsExactly("template-mistake");
    }

    @Test
    void stopsATemplateThatDoesNotEnd() throws Exception {
        Checked<Document> result = compose("<#list 1.. as i><p>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</p></#list>");

        assertThat(result.findings()).extracting(Finding::code).containsExactly("template-mistake");
    }

    @Test
    void namesTheKindThatHasNoTemplate() {
        Checked<Document> result =
                new Composer(TemplateFolder.of(templates)).compose(plan(), paper("no-such-kind"), FIGURES, edition());

        assertThat(result.findings()).extracting(Finding::code).containsExactly("template-missing");
    }

    private Document composed(String blocks) throws IOException {
        Checked<Document> result = compose(blocks);
        assertThat(result.findings()).isEmpty();
        return result.value().orElseThrow();
    }

    private Checked<Document> compose(String blocks) throws IOException {
        String template = """
                <#ftl output_format="XML">
                <document title="t" subject="s" author="a" symbol="${paper.symbol}" date="2024-01-31" runninghead="r">
                <masthead organization="o" meeting="m" placedate="p" source="s" title="t">
                <right>x</right></masthead>
                """ + blocks.replace("\n", " ") + "\n</document>";
        Files.createDirectories(templates.resolve("test"));
        Files.writeString(templates.resolve("test/document.ftl"), template);
        return new Composer(TemplateFolder.of(templates)).compose(plan(), paper("test"), FIGURES, edition());
    }

    private static Edition edition() {
        return Edition.of(TemplateFolder.bundled(), "en");
    }

    private static Plan plan() {
        Identity identity = new Identity(
                "plan",
                "XX",
                text("Unit"),
                new Period(2024, 2025),
                new Period(2024, 2024),
                "1",
                Currency.getInstance("CHF"),
                "en",
                List.of("en"),
                List.of(),
                SOURCE);
        return new Plan(
                identity, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    private static Paper paper(String kind) {
        LocalText some = text("x");
        return new Paper(
                kind,
                "board",
                "B/1",
                LocalDate.of(2024, 1, 31),
                some,
                some,
                some,
                some,
                some,
                some,
                text("Plan <b>& more"),
                some,
                some,
                some,
                some,
                some,
                "",
                "",
                SOURCE);
    }

    private static LocalText text(String english) {
        return new LocalText(new TreeMap<>(Map.of("en", english)));
    }
}
