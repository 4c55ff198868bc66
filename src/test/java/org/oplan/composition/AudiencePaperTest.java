package org.oplan.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.document.Block;
import org.oplan.document.Box;
import org.oplan.document.Document;
import org.oplan.document.Section;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.figure.FigureBook;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.plan.Audience;
import org.oplan.plan.Audience.LeftOut;
import org.oplan.plan.LocalText;
import org.oplan.plan.MastheadForm;
import org.oplan.plan.MastheadForm.Line;
import org.oplan.plan.Occasion;
import org.oplan.plan.Paper;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.SessionDeadline;

/** What the description of an audience makes of a paper. */
class AudiencePaperTest {
    private static final SourceRef CELL = PlanBuilder.cell("Papers", 2, 22);
    private static final String TEMPLATE = """
            <#ftl output_format="XML">
            <#include "/shared/paper.ftl">
            <@official subject="s">
            <section id="preamble"><h>Preamble</h><p>Words.</p></section>
            </@official>
            """;

    @TempDir
    private Path templates;

    @Test
    void itsMastheadHasTheLinesOfItsFormInTheirOrder() throws IOException {
        MastheadForm form = new MastheadForm(List.of(Line.AGENDA_ITEM, Line.DATE), List.of(Line.DOCUMENT));
        Document document = compose(occasion(form, "", List.of())).value().orElseThrow();

        assertThat(document.masthead().left()).containsExactly("Agenda item: PL 2.5", "8 February 2019");
        assertThat(document.masthead().right()).containsExactly("Document C19/31-E");
    }

    @Test
    void anAgendaItemThatTheFormDoesNotKnowIsNotLost() throws IOException {
        Document document =
                compose(occasion(MastheadForm.GENERAL, "", List.of())).value().orElseThrow();

        assertThat(document.masthead().left()).containsExactly("Agenda item: PL 2.5");
    }

    @Test
    void itNamesTheDraftResolutionThatAdoptsIt() throws IOException {
        Document document = compose(occasion(MastheadForm.GENERAL, "C19/32", List.of()))
                .value()
                .orElseThrow();

        assertThat(box(document)).contains("Draft resolution: Document C19/32-E");
    }

    @Test
    void itAsksForWhatItsAudienceIsAskedFor() throws IOException {
        Occasion occasion = occasion(MastheadForm.GENERAL, "", List.of());

        assertThat(box(compose(LocalText.empty(), occasion).value().orElseThrow()))
                .contains("The Council is invited to approve this document.");
        assertThat(box(compose(occasion).value().orElseThrow()))
                .contains("Act!")
                .doesNotContain("invited");
    }

    @Test
    void itIsWithoutTheSectionsThatItsAudienceDoesNotGet() throws IOException {
        Document document = compose(occasion(MastheadForm.GENERAL, "", List.of(new LeftOut("preamble", CELL))))
                .value()
                .orElseThrow();

        assertThat(sections(document)).isEmpty();
        assertThat(sections(compose(occasion(MastheadForm.GENERAL, "", List.of()))
                        .value()
                        .orElseThrow()))
                .containsExactly("preamble");
    }

    @Test
    void aSectionThatDoesNotExistIsFoundWhereItIsNamed() throws IOException {
        Checked<Document> refused = compose(occasion(MastheadForm.GENERAL, "", List.of(new LeftOut("annex-9", CELL))));

        assertThat(refused.value()).isEmpty();
        assertThat(refused.findings())
                .containsExactly(Finding.error("unknown-section", CELL, "section", "annex-9", "known", "preamble"));
    }

    private Checked<Document> compose(Occasion occasion) throws IOException {
        return compose(PlanBuilder.text("Act!"), occasion);
    }

    private Checked<Document> compose(LocalText action, Occasion occasion) throws IOException {
        Files.createDirectories(templates.resolve("operational-plan"));
        Files.writeString(templates.resolve("operational-plan/document.ftl"), TEMPLATE);
        TemplateFolder folder = TemplateFolder.of(templates);
        Paper paper = paper(action).on(occasion);
        return new Composer(folder)
                .compose(PlanBuilder.aPlan().build(), paper, new FigureBook(List.of()), Edition.of(folder, "en"));
    }

    private static Paper paper(LocalText action) {
        LocalText some = PlanBuilder.text("x");
        return new Paper(
                "operational-plan",
                "council",
                "C19/31",
                LocalDate.of(2019, 2, 8),
                some,
                some,
                some,
                PlanBuilder.text("PL 2.5"),
                LocalText.empty(),
                some,
                some,
                some,
                some,
                action,
                LocalText.empty(),
                some,
                "",
                "",
                CELL);
    }

    private static String box(Document document) {
        return document.blocks().stream()
                .filter(Box.class::isInstance)
                .map(Block::toString)
                .collect(Collectors.joining());
    }

    private static List<String> sections(Document document) {
        return document.blocks().stream()
                .filter(Section.class::isInstance)
                .map(section -> ((Section) section).id())
                .toList();
    }

    private static Occasion occasion(MastheadForm form, String adoptedBy, List<LeftOut> leftOut) {
        Audience audience = new Audience(
                "council",
                PlanBuilder.text("Council"),
                List.of(),
                form,
                PlanBuilder.text("The Council is invited to {task}."),
                new TreeMap<>(Map.of(Audience.ANY_KIND, "approve")),
                SessionDeadline.NONE,
                new TreeMap<>(),
                true);
        return new Occasion(audience, Optional.of(LocalDate.of(2019, 6, 10)), adoptedBy, leftOut);
    }
}
