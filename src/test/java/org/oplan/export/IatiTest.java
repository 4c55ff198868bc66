package org.oplan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.plan.LocalText;
import org.oplan.plan.Objective;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.SecretariatPlan;
import org.w3c.dom.Element;

class IatiTest {
    private static final String ACTIVITIES = "iati-activities.xml";
    private static final String ORGANISATION = "iati-organisation.xml";

    private static ExportedPlan secretariat;

    @BeforeAll
    static void export() throws IOException {
        secretariat = ExportedPlan.of(SecretariatPlan.builder().build());
    }

    @ParameterizedTest
    @CsvSource({ACTIVITIES + ", iati-activities-schema.xsd", ORGANISATION + ", iati-organisations-schema.xsd"})
    void theFilesFollowThePublishedSchemas(String name, String schema) {
        assertThat(IatiRules.breaches(secretariat.xml(name))).isEmpty();
        String published = System.getProperty("iati.schemas", "");
        if (!published.isEmpty()) {
            assertThatCode(() -> SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                            .newSchema(new File(published, schema))
                            .newValidator()
                            .validate(new StreamSource(new ByteArrayInputStream(secretariat.bytes(name)))))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void theRulesSeeWhatIsMissingMisplacedOrUnknown() {
        Element activity = all(secretariat.xml(ACTIVITIES), "iati-activity").getFirst();
        activity.removeChild(all(activity, "iati-identifier").getFirst());
        activity.appendChild(
                activity.removeChild(all(activity, "activity-status").getFirst()));
        activity.setAttribute("colour", "blue");
        all(activity, "activity-date").getFirst().setAttribute("iso-date", "today");

        assertThat(IatiRules.breaches(activity))
                .contains(
                        "iati-activity has iati-identifier 0 times",
                        "activity-status stands too late in iati-activity",
                        "iati-activity has no attribute colour",
                        "activity-date/@iso-date = today");
    }

    @Test
    void everyObjectiveIsAnActivityWithItsFiguresAsBudgets() {
        List<Element> activities = all(secretariat.xml(ACTIVITIES), "iati-activity");

        assertThat(activities).hasSameSizeAs(secretariat.plan().objectives());
        for (Element activity : activities) {
            String identifier = only(activity, "iati-identifier").getTextContent();
            String objective = identifier.substring("XM-DAC-41303-gs-2020-2023-".length());
            for (Element budget : all(activity, "budget")) {
                String year =
                        only(budget, "period-start").getAttribute("iso-date").substring(0, 4);
                String planned = "output-total/" + objective + "/" + year;
                String key = secretariat.figures().find(planned).isPresent()
                        ? planned
                        : "annex2/all/" + objective + "/" + year;
                assertThat(value(budget)).as(key).isEqualByComparingTo(secretariat.figure(key));
            }
        }
        assertThat(activities.stream()
                        .mapToInt(activity -> all(activity, "budget").size()))
                .allMatch(count -> count == 1 || count == 4)
                .contains(1, 4);
    }

    @Test
    void aBudgetCoversAYearAndIsCommittedOnlyIfItIsOne() {
        for (String name : List.of(ACTIVITIES, ORGANISATION)) {
            for (String element : List.of("budget", "total-budget")) {
                for (Element budget : all(secretariat.xml(name), element)) {
                    LocalDate start = day(budget, "period-start");
                    assertThat(day(budget, "period-end"))
                            .isEqualTo(start.plusYears(1).minusDays(1));
                    assertThat(budget.getAttribute("status")).isEqualTo(start.getYear() <= 2021 ? "2" : "1");
                }
            }
        }
    }

    @Test
    void sharesAddToAHundredAndEveryTextNamesItsLanguage() {
        for (Element activity : all(secretariat.xml(ACTIVITIES), "iati-activity")) {
            assertThat(only(activity, "sector").getAttribute("percentage")).isEqualTo("100");
            assertThat(only(activity, "recipient-region").getAttribute("percentage"))
                    .isEqualTo("100");
            assertThat(all(activity, "narrative"))
                    .allSatisfy(
                            text -> assertThat(text.getAttribute("xml:lang")).isIn("en", "zh"))
                    .noneMatch(text -> text.getTextContent().isBlank());
        }
        assertThat(all(
                        only(all(secretariat.xml(ACTIVITIES), "iati-activity").getFirst(), "reporting-org"),
                        "narrative"))
                .extracting(Element::getTextContent)
                .containsExactly("International Telecommunication Union", "国际电信联盟");
    }

    @Test
    void expenditureIsATransactionOfItsOutput() {
        List<Element> transactions = all(secretariat.xml(ACTIVITIES), "transaction");

        assertThat(transactions).hasSize(1);
        assertThat(value(transactions.getFirst())).isEqualByComparingTo("12.50");
        assertThat(transactions.getFirst().getAttribute("ref")).isEqualTo("I.1-1-2020");
    }

    @Test
    void everyOutcomeIsAResultWithItsIndicators() {
        long indicators = secretariat.plan().outcomes().stream()
                .mapToLong(outcome -> outcome.indicators().size())
                .sum();

        assertThat(all(secretariat.xml(ACTIVITIES), "result"))
                .hasSameSizeAs(secretariat.plan().outcomes())
                .allMatch(result -> result.getAttribute("type").equals("2"));
        assertThat(all(secretariat.xml(ACTIVITIES), "indicator")).hasSize((int) indicators);
    }

    @Test
    void theLinesOfATotalBudgetAddUpToIt() {
        List<Element> totals = all(secretariat.xml(ORGANISATION), "total-budget");

        assertThat(totals).hasSize(1);
        assertThat(value(totals.getFirst())).isEqualByComparingTo(secretariat.figure("annex2/all/all/2020"));
        assertThat(all(totals.getFirst(), "budget-line").stream()
                        .map(IatiTest::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(value(totals.getFirst()));
    }

    @Test
    void aTextWithMarkupOrControlCharactersStaysAText() throws IOException {
        PlanBuilder plan = PlanBuilder.aPlan();
        SortedMap<String, String> odd = new TreeMap<>(Map.of("en", "a < b & \"c\" ]]> \u0007\uFFFE😀"));
        Objective first = plan.objectives.getFirst();
        plan.objectives.set(
                0, new Objective(first.code(), first.unit(), new LocalText(odd), new LocalText(odd), first.source()));

        Element activity = all(ExportedPlan.of(plan.build()).xml(ACTIVITIES), "iati-activity")
                .getFirst();

        assertThat(all(activity, "title").getFirst().getTextContent().strip()).isEqualTo("a < b & \"c\" ]]> 😀");
    }

    @Test
    void aUnitMayReportForAnotherOrganisationAndWithoutOneThereAreNoFiles() throws IOException {
        ExportSettings other = ExportSettings.parse(
                        "iati.organisation = XM-1\nGS.iati.organisation = XM-2\nGS.iati.organisation-name.en = Other")
                .settings();
        ExportSettings none = ExportSettings.parse("").settings();

        Element organisation =
                ExportedPlan.of(PlanBuilder.aPlan().build(), other).xml(ORGANISATION);

        assertThat(all(organisation, "organisation-identifier").getFirst().getTextContent())
                .isEqualTo("XM-2");
        assertThat(all(organisation, "name").getFirst().getTextContent().strip())
                .isEqualTo("Other");
        assertThat(ExportedPlan.of(PlanBuilder.aPlan().build(), none).files())
                .doesNotContainKeys(ACTIVITIES, ORGANISATION);
    }

    @ParameterizedTest
    @CsvSource({
        "iati.sector = ICT, iati.sector, 22040",
        "GS.iati.roles = 5, GS.iati.roles, '2, 4'",
        "iati.organisation = a b, iati.organisation, XM-DAC-41303",
        "iati.colour = blue, iati.colour, iati.activity-scope"
    })
    void aSettingThatCannotBeFollowedIsNamedWithWhatIsAccepted(String text, String key, String accepted) {
        assertThat(ExportSettings.parse(text).mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.key()).isEqualTo(key);
            assertThat(mistake.accepted()).contains(accepted);
        });
    }

    private static LocalDate day(Element budget, String name) {
        return LocalDate.parse(only(budget, name).getAttribute("iso-date"));
    }

    private static BigDecimal value(Element element) {
        return new BigDecimal(only(element, "value").getTextContent());
    }

    private static Element only(Element parent, String name) {
        List<Element> found = IatiRules.children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
        assertThat(found).as(name).hasSize(1);
        return found.getFirst();
    }

    private static List<Element> all(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < parent.getElementsByTagName(name).getLength(); i++) {
            found.add((Element) parent.getElementsByTagName(name).item(i));
        }
        return found;
    }
}
