package org.oplan.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.composition.Pictures;
import org.oplan.document.Document;
import org.oplan.document.Image;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.figure.FigureBook;
import org.oplan.intake.Inputs;
import org.oplan.job.HouseStages;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Paper;
import org.oplan.plan.Plan;

/**
 * Side by side: each structural element of the five published papers, and where it is in ours.
 *
 * <p>A file {@code seeds/NUMBER.csv} lists the elements of a paper in its order: what it is there, what it is in our
 * document tree, and the columns of a table, or how many items a list or clause has. The elements of the tree are found
 * in the English document that the sample under {@code input/} makes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedElementsTest {
    /** Any picture will do: what it shows is not looked at here. */
    private static final Pictures PICTURE = name -> Optional.of(new Image(name, "image/png", new byte[] {0}, 1, 1));

    private final HouseStages stages = new HouseStages(TemplateFolder.bundled(), Clock.systemUTC());
    private Inputs inputs = new Inputs(List.of(), List.of(), Ledger.empty(), List.of(), List.of());

    @BeforeAll
    void read(@TempDir Path snapshots) throws IOException {
        inputs = stages.read(stages.take(Path.of("input"), snapshots).value().orElseThrow());
    }

    @TestFactory
    Stream<DynamicContainer> everyElementOfThePaperIsInOurs() {
        return Stream.of(
                side("000", "BDT", "progress-report", "tdag"),
                side("001", "BDT", "management-review", "tdag"),
                side("002", "GS", "operational-plan", "council"),
                side("003", "ITU", "consultation-synthesis", "cwg"),
                side("004-framework", "T", "strategic-framework", "tsag"),
                side("004-resolution", "T", "draft-resolution", "wtsa"));
    }

    private DynamicContainer side(String seed, String unit, String kind, String audience) {
        Document document = compose(unit, kind, audience);
        return DynamicContainer.dynamicContainer(
                seed + " " + kind,
                rows(seed).stream()
                        .map(row -> DynamicTest.dynamicTest(
                                row.get("seed"),
                                () -> assertThat(new TreeElements(document)
                                                .has(row.get("kind"), row.get("ours"), row.get("columns")))
                                        .as(
                                                "%s: %s “%s” [%s]%nOurs has:%n%s",
                                                row.get("seed"),
                                                row.get("kind"),
                                                row.get("ours"),
                                                row.get("columns"),
                                                new TreeElements(document).list(row.get("kind")))
                                        .isTrue())));
    }

    private Document compose(String unit, String kind, String audience) {
        for (Plan plan : inputs.plans()) {
            for (Paper paper : plan.papers()) {
                if (plan.identity().unit().equals(unit)
                        && paper.kind().equals(kind)
                        && paper.audience().equals(audience)) {
                    FigureBook figures =
                            stages.figures(plan, inputs, List.of()).value().orElseThrow();
                    Edition english = Edition.of(TemplateFolder.bundled(), "en", kind);
                    return stages.compose(plan, paper, figures, PICTURE, english)
                            .value()
                            .orElseThrow();
                }
            }
        }
        throw new AssertionError("No " + kind + " of " + unit + " for " + audience);
    }

    private static List<CSVRecord> rows(String seed) {
        try {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(Files.newBufferedReader(Path.of("src/test/resources/seeds", seed + ".csv")))
                    .getRecords();
        } catch (IOException e) {
            throw new AssertionError(seed, e);
        }
    }
}
