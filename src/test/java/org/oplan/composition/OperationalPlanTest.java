package org.oplan.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oplan.allocation.Allocation;
import org.oplan.document.Chart;
import org.oplan.document.Document;
import org.oplan.document.Inline;
import org.oplan.document.Section;
import org.oplan.document.Table;
import org.oplan.document.TreeText;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.figure.FigureBook;
import org.oplan.figure.PlanFigures;
import org.oplan.finding.Checked;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;
import org.oplan.plan.SecretariatPlan;

class OperationalPlanTest {
    private final Plan plan = SecretariatPlan.builder().build();
    private final Document english = composed("en");
    private final Document chinese = composed("zh");

    @Test
    void hasTheSectionsOfTheSeed() {
        assertThat(sections(english))
                .containsExactly(
                        "1 Introduction",
                        "2 Key priorities",
                        "3 Objectives, outcomes and outputs: allocation of resources",
                        "4 Risk analysis",
                        "5 Objectives, outcomes and outputs, 2020–2023",
                        "6 Implementation of the operational plan",
                        "Annex 1: Allocation of resources to intersectoral objectives and ITU strategic goals",
                        "Annex 2: Resource allocation of "
                                + plan.identity().unitTitle().in("en").orElseThrow()
                                + " support services to objectives and ITU strategic goals");
    }

    @Test
    void hasTheSameTablesAndChartsInBothLanguages() {
        assertThat(shapes(english)).isEqualTo(shapes(chinese));
        assertThat(TreeText.charts(english))
                .extracting(Chart::series)
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(String.class)
                .isEqualTo(TreeText.charts(chinese).stream().map(Chart::series).toList());
    }

    @Test
    void printsTheSameNumbersInBothLanguages() {
        assertThat(TreeText.values(english)).isNotEmpty().isEqualTo(TreeText.values(chinese));
    }

    @Test
    void printsEveryOutputAmountOfTheSeed() {
        List<String> printed =
                TreeText.values(english).stream().map(Inline.Value::text).toList();
        Edition edition = Edition.of(TemplateFolder.bundled(), "en");

        plan.outputs()
                .forEach(output -> output.amounts()
                        .values()
                        .forEach(amount -> assertThat(printed)
                                .as(output.code())
                                .contains(edition.amount(amount.money().major().setScale(0)))));
    }

    @Test
    void describesChartsByTheirFigures() {
        Chart chart = TreeText.charts(english).getFirst();

        assertThat(chart.summary()).startsWith("Figure A1-1: ").contains("I.1 9,742,870; I.2 3,100,048");
    }

    private Document composed(String language) {
        Allocation allocation = Allocation.of(plan).value().orElseThrow();
        FigureBook figures = PlanFigures.of(plan, Ledger.empty(), allocation);
        Edition edition = Edition.of(TemplateFolder.bundled(), language);
        Checked<Document> document = new Composer(TemplateFolder.bundled())
                .compose(plan, plan.papers().getFirst(), figures, edition);
        assertThat(document.findings()).isEmpty();
        return document.value().orElseThrow();
    }

    private static Stream<String> sections(Document document) {
        return document.blocks().stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .map(section -> (section.number() + " " + TreeText.plain(section.heading())).strip());
    }

    private static List<String> shapes(Document document) {
        return TreeText.tables(document).stream()
                .map(OperationalPlanTest::shape)
                .toList();
    }

    private static String shape(Table table) {
        return table.id() + " " + table.columns().size() + "×"
                + (table.head().size() + table.body().size());
    }
}
