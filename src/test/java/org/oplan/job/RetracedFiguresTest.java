package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oplan.cli.Shell;
import org.oplan.document.Document;
import org.oplan.document.Inline;
import org.oplan.document.TreeText;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.export.FigureJson;
import org.oplan.figure.FigureBook;
import org.oplan.finding.Checked;

/** Goes the way of an auditor: from a printed figure by its chain to the cells, and back by other arithmetic. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetracedFiguresTest {
    private static final long SEED = 10_2026;
    private static final int PICKED = 10;
    private static final Path INPUT = Path.of("input");
    private static final List<String> SCENARIOS = List.of("fewer-pages");

    private final SortedMap<String, Printed> documents = new TreeMap<>();
    private InputCells input = new InputCells();

    /** A document and the figures that it prints. */
    private record Printed(String plan, Document document, FigureBook figures) {
        List<Inline.Value> values() {
            return TreeText.everyValue(document).stream().distinct().toList();
        }

        String json(String key) {
            return FigureJson.text(figures, key).orElseThrow();
        }
    }

    @BeforeAll
    void compose(@TempDir Path snapshots) throws IOException {
        input = InputCells.of(INPUT);
        HouseStages stages = new HouseStages(TemplateFolder.bundled(), Clock.systemUTC());
        RunState state = RunState.take(stages, INPUT, snapshots, SCENARIOS);
        for (PaperOrder order : state.papers()) {
            FigureBook book = state.figures(order.plan()).orElseThrow();
            Edition english =
                    Edition.of(TemplateFolder.bundled(), "en", order.paper().kind());
            Checked<Document> document = stages.compose(
                    order.plan(),
                    order.paper(),
                    book,
                    new InputPictures(state.inputs().pictures()),
                    english);
            assertThat(document.findings()).isEmpty();
            documents.put(
                    order.paper().kind(),
                    new Printed(order.plan().slug(), document.value().orElseThrow(), book));
        }
    }

    @Test
    void everyKindOfTheSampleIsRetraced() {
        assertThat(documents.keySet())
                .contains(
                        "consultation-synthesis",
                        "draft-resolution",
                        "management-review",
                        "operational-plan",
                        "progress-report",
                        "resource-allocation",
                        "strategic-framework");
    }

    /** The chains are those that the command line gives. */
    @ParameterizedTest
    @MethodSource("kinds")
    void tenFiguresOfEachDocumentFollowFromTheInput(String kind) {
        Printed printed = Objects.requireNonNull(documents.get(kind));
        List<Inline.Value> values = new ArrayList<>(printed.values());
        Collections.shuffle(values, new Random(SEED));
        System.out.println("RetracedFiguresTest seed " + SEED + ", " + kind);
        for (Inline.Value value : values.subList(0, Math.min(PICKED, values.size()))) {
            Auditor auditor = new Auditor(printed::json, input);
            assertThat(auditor.printed(value.key())).as(value.key()).isEqualByComparingTo(number(value.text()));
        }
        values.stream()
                .map(Inline.Value::key)
                .limit(1)
                .forEach(key -> assertThat(command(printed, key)).isEqualTo(printed.json(key)));
    }

    @Test
    void everyFigureOfEveryDocumentFollowsFromTheInput() {
        int retraced = 0;
        for (Printed printed : documents.values()) {
            Auditor auditor = new Auditor(printed::json, input);
            for (Inline.Value value : printed.values()) {
                assertThat(auditor.printed(value.key())).as(value.key()).isEqualByComparingTo(number(value.text()));
                retraced++;
            }
        }
        System.out.println("RetracedFiguresTest: " + retraced + " figures");
        assertThat(retraced).isGreaterThan(1_000);
    }

    Set<String> kinds() {
        return documents.keySet();
    }

    private static String command(Printed printed, String key) {
        StringWriter out = new StringWriter();
        Clock clock = Clock.systemUTC();
        new Shell(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        false,
                        clock,
                        templates -> new HouseStages(templates, clock))
                .run("explain", printed.plan() + ":" + key, "--format", "json", "--input", INPUT.toString());
        return out.toString();
    }

    /** An English figure, {@code (1,234)} for −1,234 or {@code 33.9%}; a dash stands for nothing. */
    private static BigDecimal number(String text) {
        if (text.equals("–")) {
            return BigDecimal.ZERO;
        }
        String digits = text.replaceAll("[(−]", "-").replaceAll("[^0-9.-]", "");
        assertThat(digits).as(text).isNotEmpty();
        return new BigDecimal(digits);
    }
}
