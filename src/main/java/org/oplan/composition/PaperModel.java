package org.oplan.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oplan.edition.Edition;
import org.oplan.plan.Audience;
import org.oplan.plan.MastheadForm;
import org.oplan.plan.MastheadForm.Line;
import org.oplan.plan.Paper;

/** A paper as templates see it: what its masthead, box and contact lines say, in one language. */
final class PaperModel {
    private static final String TASK = "task.";

    private PaperModel() {}

    /** The model by name; texts that the paper lacks are empty. */
    static Map<String, Object> of(Paper paper, PlanModel texts, Edition edition) {
        Map<String, Object> model = new TreeMap<>();
        Audience audience = paper.occasion().audience();
        model.put("kind", paper.kind());
        model.put("audience", paper.audience());
        model.put("symbol", paper.symbol() + edition.symbolSuffix());
        model.put("isoDate", paper.date().toString());
        model.put("date", edition.date(paper.date()));
        model.put("organization", texts.text(paper.organization()));
        model.put("meeting", or(texts.text(paper.meeting()), texts.text(audience.title())));
        model.put("placeAndDate", texts.text(paper.placeAndDate()));
        model.put("agendaItem", texts.text(paper.agendaItem()));
        model.put("original", texts.text(paper.original()));
        model.put("submittedBy", texts.text(paper.submittedBy()));
        model.put("title", texts.text(paper.title()));
        model.put("shortTitle", texts.text(paper.shortTitle()));
        model.put("summary", texts.text(paper.summary()));
        model.put("action", or(texts.text(paper.action()), action(paper, texts, edition)));
        model.put("references", texts.text(paper.references()));
        model.put("contactName", texts.text(paper.contactName()));
        model.put("contactPhone", paper.contactPhone());
        model.put("contactEmail", paper.contactEmail());
        String adoptedBy = paper.occasion().adoptedBy();
        model.put("adoptedBy", adoptedBy.isEmpty() ? "" : adoptedBy + edition.symbolSuffix());
        model.put("left", left(paper).stream().map(Line::word).toList());
        model.put("right", audience.masthead().right().stream().map(Line::word).toList());
        return model;
    }

    /** An agenda item that the audience's form has no line for is not lost. */
    private static List<Line> left(Paper paper) {
        MastheadForm form = paper.occasion().audience().masthead();
        List<Line> lines = new ArrayList<>(form.left());
        if (!form.has(Line.AGENDA_ITEM)) {
            lines.add(Line.AGENDA_ITEM);
        }
        return lines;
    }

    /** What papers of the kind ask of their audience; empty if nobody has said that. */
    private static String action(Paper paper, PlanModel texts, Edition edition) {
        Audience audience = paper.occasion().audience();
        String sentence = texts.text(audience.action());
        String task = TASK + audience.task(paper.kind());
        if (!sentence.contains("{task}")) {
            return sentence;
        }
        return edition.terms().has(task)
                ? sentence.replace("{task}", edition.terms().text(task))
                : "";
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
