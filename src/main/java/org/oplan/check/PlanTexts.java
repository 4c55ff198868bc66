package org.oplan.check;

import java.util.ArrayList;
import java.util.List;
import org.oplan.finding.SourceRef;
import org.oplan.plan.ColumnDefinition;
import org.oplan.plan.ColumnType;
import org.oplan.plan.LocalText;
import org.oplan.plan.Outcome;
import org.oplan.plan.Paper;
import org.oplan.plan.Plan;
import org.oplan.plan.Register;
import org.oplan.plan.Risk;

/** Every text of a plan that documents print, with its row and column. */
final class PlanTexts {
    private final List<PlanText> texts = new ArrayList<>();

    private PlanTexts() {}

    /**
     * One text in its languages.
     *
     * @param source the row
     * @param field name of its columns without the language, {@code title}
     * @param text the text
     * @param required whether documents need it
     */
    record PlanText(SourceRef source, String field, LocalText text, boolean required) {}

    static List<PlanText> of(Plan plan) {
        PlanTexts all = new PlanTexts();
        all.required(plan.identity().source(), "unit_title", plan.identity().unitTitle());
        plan.papers().forEach(all::paper);
        plan.passages().forEach(passage -> all.required(passage.source(), "text", passage.text()));
        all.framework(plan);
        all.costs(plan);
        plan.risks().forEach(all::risk);
        plan.mitigations().forEach(mitigation -> {
            all.required(mitigation.source(), "text", mitigation.text());
            all.optional(mitigation.source(), "owner", mitigation.owner());
        });
        plan.registers().forEach(all::register);
        return List.copyOf(all.texts);
    }

    private void framework(Plan plan) {
        plan.goals().forEach(goal -> {
            optional(goal.source(), "short_title", goal.shortTitle());
            required(goal.source(), "title", goal.title());
        });
        plan.units().forEach(unit -> required(unit.source(), "title", unit.title()));
        plan.objectives().forEach(objective -> {
            optional(objective.source(), "short_title", objective.shortTitle());
            required(objective.source(), "title", objective.title());
        });
        plan.outcomes().forEach(this::outcome);
        plan.outputs().forEach(output -> required(output.source(), "title", output.title()));
    }

    private void outcome(Outcome outcome) {
        required(outcome.source(), "title", outcome.title());
        optional(outcome.source(), "remark", outcome.remark());
        optional(outcome.source(), "means", outcome.means());
        outcome.indicators().forEach(indicator -> required(indicator.source(), "title", indicator.title()));
    }

    private void costs(Plan plan) {
        plan.services().forEach(service -> required(service.source(), "title", service.title()));
        plan.pools().forEach(pool -> {
            required(pool.source(), "title", pool.title());
            optional(pool.source(), "content", pool.content());
        });
        plan.drivers().forEach(driver -> {
            required(driver.source(), "title", driver.title());
            optional(driver.source(), "basis", driver.basis());
        });
    }

    private void risk(Risk risk) {
        required(risk.source(), "dimension", risk.dimension());
        required(risk.source(), "description", risk.description());
    }

    private void paper(Paper paper) {
        SourceRef row = paper.source();
        optional(row, "organization", paper.organization());
        optional(row, "meeting", paper.meeting());
        optional(row, "place_date", paper.placeAndDate());
        optional(row, "agenda_item", paper.agendaItem());
        optional(row, "original", paper.original());
        optional(row, "submitted_by", paper.submittedBy());
        optional(row, "title", paper.title());
        optional(row, "short_title", paper.shortTitle());
        optional(row, "summary", paper.summary());
        optional(row, "action", paper.action());
        optional(row, "references", paper.references());
        optional(row, "contact_name", paper.contactName());
    }

    private void register(Register register) {
        for (ColumnDefinition column : register.sheet().columns()) {
            if (column.type() == ColumnType.TEXTS) {
                register.entries()
                        .forEach(entry -> texts.add(new PlanText(
                                entry.source(), column.name(), entry.texts(column.name()), column.required())));
            }
        }
    }

    private void required(SourceRef source, String field, LocalText text) {
        texts.add(new PlanText(source, field, text, true));
    }

    private void optional(SourceRef source, String field, LocalText text) {
        texts.add(new PlanText(source, field, text, false));
    }
}
