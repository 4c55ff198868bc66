package org.oplan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.oplan.finding.SourceRef;
import org.oplan.plan.CostPool;
import org.oplan.plan.CostStage;
import org.oplan.plan.LocalText;

/**
 * The steps of full costing that ITU has published, for workbooks whose pools name them and that have no sheet
 * {@code Stages}.
 *
 * <p>Direct and documentation costs go to outputs ({@code ST.1}), services of the General Secretariat to Bureaux and
 * intersectoral work ({@code ST.2}), Bureaux to outputs by time survey ({@code ST.3}); the fourth step, from objectives
 * to goals, belongs to every allocation. Words are in {@code published-stages.csv}.
 */
final class PublishedStages {
    private PublishedStages() {}

    /** The stages that any pool names; all of them if pools name only others, so that these are found unknown. */
    static List<CostStage> named(List<CostPool> pools, List<String> languages, SourceRef source) {
        List<CostStage> stages =
                rows().stream().map(row -> stage(row, languages, source)).toList();
        if (pools.stream().allMatch(pool -> pool.stage().isEmpty())) {
            return List.of();
        }
        List<CostStage> named = stages.stream()
                .filter(stage -> pools.stream().anyMatch(pool -> pool.stage().equals(stage.code())))
                .toList();
        return named.isEmpty() ? stages : named;
    }

    private static CostStage stage(CSVRecord row, List<String> languages, SourceRef source) {
        Map<String, String> titles = new TreeMap<>(row.toMap());
        titles.keySet().retainAll(languages);
        return new CostStage(
                row.get("code"),
                new LocalText(new TreeMap<>(titles)),
                CostStage.Method.valueOf(row.get("method")),
                CostStage.Order.AS_LISTED,
                List.of(),
                source);
    }

    private static List<CSVRecord> rows() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in =
                        Objects.requireNonNull(PublishedStages.class.getResourceAsStream("published-stages.csv"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CSVParser parser = format.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("The published stages are bundled", e);
        }
    }
}
