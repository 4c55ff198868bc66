package org.oplan.rendering.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.oplan.allocation.Allocation;
import org.oplan.composition.Composer;
import org.oplan.document.Document;
import org.oplan.document.PageNumbers;
import org.oplan.document.TreeText;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.figure.PlanFigures;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Amount;
import org.oplan.plan.Output;
import org.oplan.plan.Passage;
import org.oplan.plan.Plan;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.SecretariatPlan;
import org.oplan.revision.Comparison;
import org.oplan.revision.RevisedDocument;
import org.oplan.revision.Version;

/** Three changed cells and one changed paragraph of the Secretariat's plan. */
class RevisedPlanTest {
    private final Document before = composed(plan("Old words.", 0));
    private final Document after = composed(plan("New words.", 1000));
    private final RevisedDocument revised = Comparison.of(before, after);
    private final Parts parts = rendered();

    @Test
    void bothVersionsAreReadBack() {
        assertThat(revised.in(Version.BEFORE)).isEqualTo(before);
        assertThat(revised.in(Version.AFTER)).isEqualTo(after);
    }

    @Test
    void theFileShowsTheThreeCellsTheParagraphAndWhatFollowsFromThem() {
        List<String> changes = Resolution.changes(parts);
        List<String> old = TreeText.of(before);
        List<String> now = TreeText.of(after);
        long different = IntStream.range(0, old.size())
                .filter(text -> !old.get(text).equals(now.get(text)))
                .count();

        assertThat(now).hasSameSizeAs(old);
        assertThat(changes).contains("-Old", "+New");
        for (Output output : plan("Old words.", 0).outputs().subList(0, 3)) {
            BigDecimal cell = amount(output).money().major();
            assertThat(changes).contains("-" + english(cell), "+" + english(cell.add(BigDecimal.valueOf(1000))));
        }
        assertThat(changes.stream().filter(change -> change.startsWith("-"))).hasSize((int) different);
        assertThat(changes.stream().filter(change -> change.startsWith("+"))).hasSize((int) different);
    }

    @Test
    void acceptingAndRejectingGiveTheVersions() {
        assertThat(Resolution.accepted(parts)).isEqualTo(Resolution.plain(plain(after)));
        assertThat(Resolution.rejected(parts)).isEqualTo(Resolution.plain(plain(before)));
    }

    @Test
    void theFileFollowsItsSchema() throws Exception {
        assertThat(SchemaLint.problems(parts)).isEmpty();
        assertThat(WordLint.problems(parts)).isEmpty();
    }

    private static Plan plan(String words, long more) {
        PlanBuilder plan = SecretariatPlan.builder();
        Passage passage = plan.passages.getFirst();
        plan.passages =
                List.of(new Passage(passage.section(), passage.kind(), PlanBuilder.text(words), passage.source()));
        List<Output> outputs = new ArrayList<>(plan.outputs);
        for (int i = 0; i < 3; i++) {
            Output output = outputs.get(i);
            TreeMap<Integer, Amount> amounts = new TreeMap<>(output.amounts());
            BigDecimal changed = amount(output).money().major().add(BigDecimal.valueOf(more));
            amounts.put(
                    2020,
                    new Amount(
                            PlanBuilder.francs(changed.toPlainString()),
                            amount(output).source()));
            outputs.set(i, new Output(output.code(), output.objective(), output.title(), amounts, output.source()));
        }
        plan.outputs = outputs;
        return plan.build();
    }

    private static Amount amount(Output output) {
        return Objects.requireNonNull(output.amounts().get(2020));
    }

    private static String english(BigDecimal amount) {
        return Edition.of(TemplateFolder.bundled(), "en").amount(amount.setScale(0));
    }

    private static Document composed(Plan plan) {
        Edition edition = Edition.of(TemplateFolder.bundled(), "en");
        Allocation allocation = Allocation.of(plan).value().orElseThrow();
        return new Composer(TemplateFolder.bundled())
                .compose(plan, plan.papers().getFirst(), PlanFigures.of(plan, Ledger.empty(), allocation), edition)
                .value()
                .orElseThrow();
    }

    private Parts rendered() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer().renderChanges(revised, new PageNumbers(new TreeMap<>(), 1), out);
        return Parts.of(out.toByteArray());
    }

    private static Parts plain(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer().render(document, new PageNumbers(new TreeMap<>(), 1), out);
        return Parts.of(out.toByteArray());
    }
}
