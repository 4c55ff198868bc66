package org.oplan.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.oplan.finding.SourceRef;
import org.oplan.plan.ColumnDefinition;
import org.oplan.plan.Deadline;
import org.oplan.plan.Entry;
import org.oplan.plan.Plan;
import org.oplan.plan.Register;

/**
 * Which records of a sheet are overdue, and for how long.
 *
 * <p>The kind's descriptor says which column holds the due dates and which cell the day that counts;
 * {@code actions/AC.3/days-overdue} is how many days lie between the two. There is none for a record in time or closed.
 */
final class Delays {
    private final Register register;
    private final ColumnDefinition due;
    private final Deadline deadline;
    private final Entry statement;
    private final LocalDate day;

    private Delays(Register register, ColumnDefinition due, Deadline deadline, Entry statement, LocalDate day) {
        this.register = register;
        this.due = due;
        this.deadline = deadline;
        this.statement = statement;
        this.day = day;
    }

    /** The delays of a sheet; none if it has no due dates, or if the workbook states no day. */
    static Optional<Delays> of(Plan plan, Register register) {
        return register.sheet().deadline().flatMap(due -> of(plan, register, due));
    }

    private static Optional<Delays> of(Plan plan, Register register, ColumnDefinition due) {
        Deadline deadline = due.deadline().orElseThrow();
        return plan.register(deadline.sheet()).stream()
                .flatMap(sheet -> sheet.entries().stream().limit(1))
                .flatMap(statement -> statement.date(deadline.column()).stream()
                        .map(day -> new Delays(register, due, deadline, statement, day)))
                .findFirst();
    }

    /** Whether a record is due before the day and not closed. */
    boolean isOverdue(Entry entry) {
        return !deadline.isClosed(entry)
                && entry.date(due.name()).filter(date -> date.isBefore(day)).isPresent();
    }

    /** The days of each overdue record. */
    List<Figure> figures() {
        return register.entries().stream()
                .filter(this::isOverdue)
                .flatMap(entry -> entry.date(due.name()).stream().map(date -> days(entry, date)))
                .toList();
    }

    private Figure days(Entry entry, LocalDate date) {
        SourceRef stated = statement.place(deadline.column());
        return Traced.figure(Traced.key(register.sheet().prefix(), entry.code(), "days-overdue"))
                .step("due", date.toString(), List.of(entry.place(due.name())))
                .step("day", day.toString(), List.of(stated))
                .figure("overdue", BigDecimal.valueOf(ChronoUnit.DAYS.between(date, day)), Figure.Kind.COUNT);
    }

    /** The days of the overdue records of all sheets. */
    static List<Figure> of(Plan plan) {
        return plan.registers().stream()
                .flatMap(register -> of(plan, register).stream())
                .flatMap(delays -> delays.figures().stream())
                .toList();
    }
}
