package org.oplan.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.oplan.finding.Finding;
import org.oplan.money.Money;
import org.oplan.plan.Amount;
import org.oplan.plan.ControlTotal;
import org.oplan.plan.Period;

/** Reads the sheet {@code Controls}: totals that the sender declares. */
final class ControlSheet {
    static final Columns COLUMNS =
            Columns.of("Controls", "scope").optional("code").required("year").required("amount");

    private ControlSheet() {}

    static List<ControlTotal> read(PlanSheets sheets) {
        return sheets.records(COLUMNS, row -> control(row, sheets.setting()));
    }

    private static ControlTotal control(Row row, Setting setting) {
        ControlTotal.Scope scope = row.choice("scope", ControlTotal.Scope.class);
        String code = row.optionalCode("code");
        int year = year(row, setting.period());
        ControlTotal control = new ControlTotal(scope, code, year, amount(row, setting));
        if (row.isUsable()) {
            String name = code.isEmpty() ? "" : " " + code;
            row.claim(row.optionalText("scope") + name + " " + year);
        }
        return control;
    }

    private static int year(Row row, Period period) {
        row.require("year");
        Optional<BigDecimal> number = row.number("year");
        Optional<Integer> year = number.flatMap(value -> period.years().stream()
                .filter(known -> value.compareTo(BigDecimal.valueOf(known)) == 0)
                .findFirst());
        if (number.isPresent() && year.isEmpty()) {
            row.refuse(Finding.error(
                    IntakeCodes.YEAR_OUTSIDE_PERIOD,
                    row.source("year"),
                    "value",
                    number.get().toPlainString(),
                    "first",
                    period.first(),
                    "last",
                    period.last()));
        }
        return year.orElseGet(() -> {
            row.drop();
            return period.first();
        });
    }

    private static Amount amount(Row row, Setting setting) {
        row.require("amount");
        return row.amount("amount", setting.currency()).orElseGet(() -> {
            row.drop();
            return new Amount(Money.zero(setting.currency()), row.source());
        });
    }
}
