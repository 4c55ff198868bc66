package org.oplan.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oplan.figure.FigureBook;
import org.oplan.plan.Identity;
import org.oplan.plan.Plan;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The amounts of a plan as a Fiscal Data Package: {@code datapackage.json} with the tables that it describes.
 *
 * <p>Every column says by its {@code columnType} what it means; {@code model} says which columns are measures and which
 * make up dimensions. Sizes and hashes are those of the tables' files.
 */
final class FiscalPackage {
    private static final Map<String, String> DIMENSION_TYPES = Map.of(
            "figure", "fact",
            "date", "datetime",
            "phase", "other",
            "unit", "entity",
            "objective", "activity",
            "element", "activity",
            "pool", "classification",
            "currency", "other");
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .build();

    private final Plan plan;
    private final List<FiscalTable> tables;
    private final List<DataFile> files = new ArrayList<>();

    private FiscalPackage(Plan plan, List<FiscalTable> tables) {
        this.plan = plan;
        this.tables = tables;
    }

    /** The package's files: the tables that have rows, and the description of the package. */
    static List<DataFile> of(Plan plan, FigureBook figures) {
        List<FiscalTable> tables =
                List.of(FiscalTable.budget(plan, figures), FiscalTable.allocation(plan, figures)).stream()
                        .filter(table -> !table.rows().isEmpty())
                        .toList();
        return tables.isEmpty() ? List.of() : new FiscalPackage(plan, tables).files();
    }

    private List<DataFile> files() {
        Map<String, Object> json = new LinkedHashMap<>();
        Identity identity = plan.identity();
        json.put("profile", "fiscal-data-package");
        json.put("name", plan.slug());
        json.put("title", title(identity));
        json.put("version", identity.version());
        json.put(
                "fiscalPeriod",
                orderedMap(
                        "start",
                        IatiFile.firstDay(identity.period().first()),
                        "end",
                        IatiFile.lastDay(identity.period().last())));
        json.put("resources", tables.stream().map(this::resource).toList());
        json.put("model", orderedMap("measures", measures(), "dimensions", dimensions()));
        files.add(DataFile.of(
                "datapackage.json", (MAPPER.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8)));
        return List.copyOf(files);
    }

    private static String title(Identity identity) {
        return identity.unitTitle().in(identity.baseLanguage()).orElse(identity.unit()) + " "
                + identity.period().first() + "–" + identity.period().last();
    }

    private Map<String, Object> resource(FiscalTable table) {
        byte[] csv = table.csv();
        String path = "fiscal-" + table.name() + ".csv";
        files.add(DataFile.of(path, csv));
        Map<String, Object> resource =
                orderedMap("name", table.name(), "profile", "tabular-data-resource", "path", path, "format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", csv.length);
        resource.put("hash", "sha256:" + sha256(csv));
        resource.put(
                "schema",
                orderedMap(
                        "fields",
                        table.fields().stream().map(FiscalPackage::field).toList(),
                        "primaryKey",
                        List.of("key")));
        return resource;
    }

    private static Map<String, Object> field(FiscalTable.Field field) {
        Map<String, Object> json = orderedMap("name", field.name(), "type", field.type());
        if (!field.columnType().isEmpty()) {
            json.put("columnType", field.columnType());
        }
        return json;
    }

    private Map<String, Object> measures() {
        Map<String, Object> measures = new LinkedHashMap<>();
        for (FiscalTable table : tables) {
            String currency = plan.identity().currency().getCurrencyCode();
            Map<String, Object> measure =
                    orderedMap("source", "value", "resource", table.name(), "currency", currency, "factor", 1);
            measure.put("direction", "expenditure");
            measures.put(table.name(), measure);
        }
        return measures;
    }

    private Map<String, Object> dimensions() {
        Map<String, Object> dimensions = new LinkedHashMap<>();
        for (FiscalTable table : tables) {
            for (FiscalTable.Field field : table.fields()) {
                if (!field.dimension().isEmpty()) {
                    dimensions.computeIfAbsent(
                            table.name() + "-" + field.dimension(), name -> dimension(table, field.dimension()));
                }
            }
        }
        return dimensions;
    }

    private static Map<String, Object> dimension(FiscalTable table, String name) {
        List<FiscalTable.Field> fields = table.fields().stream()
                .filter(field -> field.dimension().equals(name))
                .toList();
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (FiscalTable.Field field : fields) {
            Map<String, Object> attribute = orderedMap("source", field.name(), "resource", table.name());
            if (!field.equals(fields.getFirst())) {
                attribute.put("labelfor", fields.getFirst().name());
            }
            attributes.put(field.name(), attribute);
        }
        Map<String, Object> dimension = orderedMap("dimensionType", DIMENSION_TYPES.getOrDefault(name, "other"));
        dimension.put("primaryKey", List.of(fields.getFirst().name()));
        dimension.put("attributes", attributes);
        return dimension;
    }

    private static Map<String, Object> orderedMap(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return map;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime knows SHA-256", e);
        }
    }
}
