package org.oplan.sample;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The committed sample files and what they are made of. */
final class SampleFiles {
    static final Path PLAN = Path.of("input/general-secretariat/operational-plan-2020-2023.xlsx");

    private SampleFiles() {}

    /** Every file with the maker of its bytes. */
    static Map<Path, Supplier<byte[]>> all() {
        Map<Path, Supplier<byte[]>> files = new LinkedHashMap<>();
        files.put(PLAN, () -> SampleWorkbook.bytes(GeneralSecretariat.about(), GeneralSecretariat.sheets()));
        return files;
    }
}
