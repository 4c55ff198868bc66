package org.oplan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.oplan.plan.LocalText;
import org.oplan.plan.Output;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.SecretariatPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FiscalPackageTest {
    private static final Map<String, String> TYPES =
            Map.of("string", ".*", "year", "[0-9]{4}", "number", "-?[0-9]+(\\.[0-9]+)?");

    /** Those types of the fiscal taxonomy that the tables use. */
    private static final List<String> COLUMN_TYPES = List.of(
            "date:fiscal-year",
            "phase:id",
            "administrative-classification:generic:level1:code",
            "administrative-classification:generic:level1:label",
            "activity:generic:program:code",
            "activity:generic:program:label",
            "activity:generic:subprogram:code",
            "activity:generic:subprogram:label",
            "functional-classification:generic:level1:code",
            "functional-classification:generic:level1:label",
            "value-currency:code",
            "value");

    private static ExportedPlan secretariat;
    private static JsonNode description;

    @BeforeAll
    static void export() throws IOException {
        secretariat = ExportedPlan.of(SecretariatPlan.builder().build());
        description = JsonMapper.shared().readTree(secretariat.text("datapackage.json"));
    }

    @Test
    void everyTableIsAsItIsDescribed() throws IOException {
        assertThat(description.get("profile").asString()).isEqualTo("fiscal-data-package");
        assertThat(description.get("name").asString()).matches("[-a-z0-9._/]+");
        for (JsonNode resource : description.get("resources")) {
            String path = resource.get("path").asString();
            byte[] bytes = secretariat.bytes(path);
            assertThat(resource.get("bytes").asInt()).isEqualTo(bytes.length);
            assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + org.oplan.publication.Sha256.of(bytes));
            List<CSVRecord> rows = rows(path);
            List<JsonNode> fields = List.copyOf(
                    resource.get("schema").get("fields").valueStream().toList());
            assertThat(rows.getFirst().getParser().getHeaderNames())
                    .isEqualTo(fields.stream()
                            .map(field -> field.get("name").asString())
                            .toList());
            for (JsonNode field : fields) {
                assertThat(rows)
                        .allMatch(row -> row.get(field.get("name").asString())
                                .matches(TYPES.get(field.get("type").asString())));
            }
            assertThat(rows.stream().map(row -> row.get("key"))).doesNotHaveDuplicates();
        }
    }

    @Test
    void columnTypesAreOfTheTaxonomyAndEachStandsOnce() {
        for (JsonNode resource : description.get("resources")) {
            List<String> types = new ArrayList<>();
            resource.get("schema").get("fields").forEach(field -> {
                if (field.has("columnType")) {
                    types.add(field.get("columnType").asString());
                }
            });
            assertThat(types).isSubsetOf(COLUMN_TYPES).doesNotHaveDuplicates().contains("value", "date:fiscal-year");
        }
    }

    @Test
    void theModelRefersToColumnsThatAreThere() {
        Map<String, List<String>> columns = new TreeMap<>();
        for (JsonNode resource : description.get("resources")) {
            columns.put(
                    resource.get("name").asString(),
                    resource.get("schema")
                            .get("fields")
                            .valueStream()
                            .map(field -> field.get("name").asString())
                            .toList());
        }
        JsonNode model = description.get("model");
        for (JsonNode measure : model.get("measures")) {
            assertThat(columns.get(measure.get("resource").asString()))
                    .contains(measure.get("source").asString());
        }
        for (JsonNode dimension : model.get("dimensions")) {
            for (JsonNode attribute : dimension.get("attributes")) {
                assertThat(columns.get(attribute.get("resource").asString()))
                        .contains(attribute.get("source").asString());
            }
            assertThat(dimension
                            .get("attributes")
                            .has(dimension.get("primaryKey").get(0).asString()))
                    .isTrue();
        }
    }

    @Test
    void everyAmountIsTheFigureThatItNamesAndTheAllocationAddsUp() throws IOException {
        BigDecimal allocated = BigDecimal.ZERO;
        for (String path : List.of("fiscal-budget.csv", "fiscal-allocation.csv")) {
            for (CSVRecord row : rows(path)) {
                assertThat(new BigDecimal(row.get("value"))).isEqualByComparingTo(secretariat.figure(row.get("key")));
                allocated = path.contains("allocation") ? allocated.add(new BigDecimal(row.get("value"))) : allocated;
            }
        }
        assertThat(allocated).isEqualByComparingTo(secretariat.figure("annex2/all/all/2020"));
        assertThat(rows("fiscal-budget.csv").stream().map(row -> row.get("phase")))
                .contains("approved", "proposed", "executed");
    }

    @Test
    void aTitleThatASpreadsheetWouldRunIsDisarmed() throws IOException {
        PlanBuilder plan = PlanBuilder.aPlan();
        Output first = plan.outputs.getFirst();
        plan.outputs.set(
                0,
                new Output(
                        first.code(),
                        first.objective(),
                        new LocalText(new TreeMap<>(Map.of("en", "＝HYPERLINK(1)"))),
                        first.amounts(),
                        first.source()));

        assertThat(ExportedPlan.of(plan.build()).text("fiscal-budget.csv")).contains(",'＝HYPERLINK(1),");
    }

    private static List<CSVRecord> rows(String path) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(secretariat.text(path)))
                .getRecords();
    }
}
