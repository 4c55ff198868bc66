package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.document.Document;
import org.oplan.document.Masthead;
import org.oplan.document.PageNumbers;
import org.oplan.edition.TemplateFolder;
import org.oplan.finding.Finding;
import org.oplan.intake.Inputs;
import org.oplan.ledger.Ledger;

class HouseStagesTest {
    private static final Inputs NOTHING = new Inputs(List.of(), List.of(), Ledger.empty(), List.of(), List.of());

    private final Document document = new Document(
            new Document.Properties("Plan", "Plan", "ITU", Locale.ENGLISH, "C26/1-E", LocalDate.of(2026, 3, 1)),
            new Masthead("ITU", "Council", "Geneva", List.of(), List.of("C26/1-E"), "", "Plan"),
            "Plan",
            List.of());

    @TempDir
    private Path templates;

    @Test
    void aBaseDocumentThatCannotBeReadIsFoundOnceAndKeepsWordFilesFromBeingDrawn() throws IOException {
        Files.writeString(templates.resolve("base.docx"), "no Word document");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HouseStages stages = stages();

        assertThat(stages.check(NOTHING)).extracting(Finding::code).containsExactly("house-style-unreadable");
        assertThat(render(stages, out)).extracting(Finding::code).containsExactly("house-style-unreadable");
        assertThat(out.size()).isZero();
    }

    @Test
    void withoutABaseDocumentFilesAreDrawnInOurStyle() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HouseStages stages = stages();

        assertThat(stages.check(NOTHING)).isEmpty();
        assertThat(render(stages, out)).isEmpty();
        assertThat(out.size()).isPositive();
    }

    private HouseStages stages() {
        return new HouseStages(TemplateFolder.of(templates), Clock.systemUTC());
    }

    private List<Finding> render(HouseStages stages, ByteArrayOutputStream out) {
        return stages.renderWord(document, new PageNumbers(new TreeMap<>(), 1), out);
    }
}
