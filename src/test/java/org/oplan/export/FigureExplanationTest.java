package org.oplan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.allocation.Allocation;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.figure.FigureBook;
import org.oplan.figure.PlanFigures;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.Ledger;
import org.oplan.ledger.Posted;
import org.oplan.plan.Plan;
import org.oplan.plan.PlanBuilder;

class FigureExplanationTest {
    private static final SourceRef LEDGER = SourceRef.ofFile("ledger.csv", "b".repeat(64));
    private static final Edition ENGLISH = Edition.of(TemplateFolder.bundled(), "en");
    private static final Edition CHINESE = Edition.of(TemplateFolder.bundled(), "zh");
    private static final FigureBook BOOK = book();

    @Test
    void tellsPoolDriverShareRoundingAndCellsOfAnAllocatedCost() {
        assertThat(FigureExplanation.text(BOOK, "annex2/ADM/R.1/2020", ENGLISH)).hasValue("""
                annex2/ADM/R.1/2020: 750
                  Rule: Cost of the pool times the objective's share of the driver, rounded so that the table adds up \
                in both directions
                  Cost of the pool: ADM: 1000.00 (plan.xlsx, Pools!E2)
                  Driver quantity: KEY: 3 (plan.xlsx, Quantities!B3)
                  Sum of all quantities: 4 (plan.xlsx, Quantities!B2, B3)
                  Share: 0.750000000000
                  Exact value: 750.000000
                  Adjustment by rounding: 0.000000
                  Printed value: 750
                """);
    }

    @Test
    void listsThePartsOfATotal() {
        assertThat(FigureExplanation.text(BOOK, "output-share-of-total/I.1-2/2020-2021", ENGLISH))
                .hasValueSatisfying(
                        text -> assertThat(text).startsWith("output-share-of-total/I.1-2/2020-2021: 33.3%\n"));
        assertThat(FigureExplanation.text(BOOK, "annex2/ADM/all/2020", CHINESE)).hasValue("""
                annex2/ADM/all/2020：1,000
                  规则：各印出分项之和
                  分项数目：2
                  计算依据
                    annex2/ADM/R.1/2020：750
                    annex2/ADM/I.1/2020：250
                """);
    }

    @Test
    void namesTheLinesOfALedger() {
        assertThat(FigureExplanation.text(BOOK, "expenditure/S.1/2020", ENGLISH))
                .hasValue("""
                expenditure/S.1/2020: 12.50
                  Rule: Sum of the postings in the ledger
                  Amount posted: 12.50 (ledger.csv:7)
                  Number of postings: 3 (ledger.csv)
                """);
    }

    @Test
    void printsACountAsANumber() {
        assertThat(FigureExplanation.text(BOOK, "count/outputs", ENGLISH)).hasValue("""
                        count/outputs: 2
                          Rule: Number of entries in the workbook
                          Number of records: 2 (plan.xlsx, Outputs!A2, A3)
                        """);
    }

    @Test
    void hasNothingToSayAboutAnUnknownKey() {
        assertThat(FigureExplanation.text(BOOK, "annex2/ADM/R.1/1999", ENGLISH)).isEmpty();
    }

    @Test
    void suggestsTheNearestKeys() {
        List<String> suggestions = FigureExplanation.suggestions(BOOK, "Annex2/ADM/R1/2020");
        assertThat(suggestions).hasSize(5).startsWith("annex2/ADM/R.1/2020", "annex2/ADM/I.1/2020");
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "abc, ABC, 0", "'', abc, 3", "abc, '', 3", "ab, ba, 2", "flaw, lawn, 2"})
    void distanceIsTheNumberOfEdits(String one, String other, int edits) {
        assertThat(Likeness.distance(one, other)).isEqualTo(edits);
    }

    private static FigureBook book() {
        Plan plan = PlanBuilder.aPlan().build();
        Ledger ledger = new Ledger(List.of(Expenditure.of(
                "GS",
                "S.1",
                YearMonth.of(2020, 1),
                new Posted(PlanBuilder.francs("12.50"), 3, LEDGER.atLine(7)),
                LEDGER)));
        return PlanFigures.of(plan, ledger, Allocation.of(plan).value().orElseThrow());
    }
}
