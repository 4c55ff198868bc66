package org.oplan.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.oplan.edition.TemplateFolder;

/** The committed sample files and what they are made of. */
final class SampleFiles {
    static final Path PLAN = Path.of("input/general-secretariat/operational-plan-2020-2023.xlsx");
    static final Path LEDGER = Path.of("input/general-secretariat/ledger-2020.csv");
    static final Path RESOLUTION = Path.of("input/general-secretariat/draft-resolution-2020-2023.xlsx");
    static final Path SECTOR_PLAN = Path.of("src/test/resources/union-2020-2023/input/itu-d-2020-2023.xlsx");
    static final Path REGIONAL_PLAN = Path.of("src/test/resources/union-2020-2023/input/africa-2020-2023.xlsx");
    static final Path UNION_PLAN = Path.of("src/test/resources/union-2020-2023/input/union-2020-2023.xlsx");
    static final Path CONSULTATION = Path.of("input/strategy/consultation-2024-2027.xlsx");
    static final Path STRATEGY = Path.of("input/strategy/strategic-framework-2024-2027.xlsx");
    static final Path REVIEW = Path.of("input/review/management-review-2018-2021.xlsx");
    static final Path DEVELOPMENT = Path.of("input/development/operational-plan-2020-2023.xlsx");
    static final Path DEVELOPMENT_LEDGER = Path.of("input/development/ledger-2020-q3.csv");
    static final Path PROGRESS = Path.of("input/development/progress-2020-q3.xlsx");
    static final List<String> PICTURES = List.of("rural-school.png", "island-link.png");
    static final Path SECOND_PLAN = Path.of("src/test/resources/second-unit/input/work-programme-2024-2025.xlsx");

    static final Path AS_PRINTED =
            Path.of("src/test/resources/printed-2020-2023/as-printed/operational-plan-2020-2023.xlsx");
    static final Path CORRECTED =
            Path.of("src/test/resources/printed-2020-2023/corrected/operational-plan-2020-2023.xlsx");

    private SampleFiles() {}

    /** Every file with the maker of its bytes. */
    static Map<Path, Supplier<byte[]>> all() {
        Map<Path, Supplier<byte[]>> files = new LinkedHashMap<>();
        files.put(PLAN, () -> SampleWorkbook.bytes(GeneralSecretariat.about(), GeneralSecretariat.sheets()));
        files.put(LEDGER, () -> new IllustrativeLedger().bytes());
        files.put(RESOLUTION, () -> workbook("/resolution-2020-2023/sheets"));
        files.put(SECTOR_PLAN, () -> workbook("/d-2020-2023/sheets"));
        files.put(REGIONAL_PLAN, () -> workbook("/af-2020-2023/sheets"));
        files.put(UNION_PLAN, () -> workbook("/union-2020-2023/sheets"));
        files.put(CONSULTATION, () -> workbook("/consultation-2024-2027/sheets"));
        files.put(STRATEGY, () -> workbook("/strategy-2024-2027/sheets"));
        files.put(DEVELOPMENT, () -> workbook("/bdt-2020-2023/plan"));
        files.put(DEVELOPMENT_LEDGER, () -> resource("/bdt-2020-2023/ledger-2020-q3.csv"));
        files.put(PROGRESS, () -> workbook("/bdt-2020-2023/progress-2020-q3"));
        files.put(REVIEW, () -> workbook("/review-2018-2021/sheets"));
        PICTURES.forEach(name -> files.put(
                REVIEW.resolveSibling("images").resolve(name), () -> resource("/review-2018-2021/images/" + name)));
        files.put(SECOND_PLAN, () -> SampleWorkbook.bytes(SecondUnit.about(), SecondUnit.sheets()));
        files.put(AS_PRINTED, () -> PrintedPaper.asPrinted().bytes("as-printed"));
        files.put(CORRECTED, () -> PrintedPaper.corrected().bytes("corrected"));
        return files;
    }

    private static byte[] resource(String path) {
        try (InputStream in = Objects.requireNonNull(SampleFiles.class.getResourceAsStream(path))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] workbook(String folder) {
        return SampleFolder.of(folder, TemplateFolder.bundled()).bytes();
    }
}
