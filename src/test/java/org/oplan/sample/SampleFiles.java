package org.oplan.sample;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The committed sample files and what they are made of. */
final class SampleFiles {
    static final Path PLAN = Path.of("input/general-secretariat/operational-plan-2020-2023.xlsx");
    static final Path LEDGER = Path.of("input/general-secretariat/ledger-2020.csv");
    static final Path SECOND_PLAN = Path.of("src/test/resources/second-unit/input/work-programme-2024-2025.xlsx");

    private SampleFiles() {}

    /** Every file with the maker of its bytes. */
    static Map<Path, Supplier<byte[]>> all() {
        Map<Path, Supplier<byte[]>> files = new LinkedHashMap<>();
        files.put(PLAN, () -> SampleWorkbook.bytes(GeneralSecretariat.about(), GeneralSecretariat.sheets()));
        files.put(LEDGER, () -> new IllustrativeLedger().bytes());
        files.put(SECOND_PLAN, () -> SampleWorkbook.bytes(SecondUnit.about(), SecondUnit.sheets()));
        return files;
    }
}
