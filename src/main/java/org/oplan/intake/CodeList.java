package org.oplan.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.oplan.finding.Finding;

/** Several codes in one cell: {@code M.4, M.5}. */
final class CodeList {
    private CodeList() {}

    /** The codes of a cell, in order; what is no code is reported and left out. */
    static List<String> read(Row row, String column) {
        List<String> codes = new ArrayList<>();
        for (String code : parts(row.optionalText(column))) {
            if (ElementCode.fits(code)) {
                codes.add(code);
            } else {
                row.report(Finding.error(
                        IntakeCodes.MALFORMED_CODE, row.source(column), "value", code, "pattern", ElementCode.PATTERN));
            }
        }
        return codes;
    }

    /** What stands between the commas of a text. */
    static List<String> parts(String text) {
        return Arrays.stream(text.split("[,;、，；\n]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
