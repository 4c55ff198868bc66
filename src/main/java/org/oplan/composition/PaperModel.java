package org.oplan.composition;

import java.util.Map;
import java.util.TreeMap;
import org.oplan.edition.Edition;
import org.oplan.plan.Paper;

/** A paper as templates see it: what its masthead, box and contact lines say, in one language. */
final class PaperModel {
    private PaperModel() {}

    /** The model by name; texts that the paper lacks are empty. */
    static Map<String, String> of(Paper paper, PlanModel texts, Edition edition) {
        Map<String, String> model = new TreeMap<>();
        model.put("kind", paper.kind());
        model.put("audience", paper.audience());
        model.put("symbol", paper.symbol() + edition.symbolSuffix());
        model.put("isoDate", paper.date().toString());
        model.put("date", edition.date(paper.date()));
        model.put("organization", texts.text(paper.organization()));
        model.put("meeting", texts.text(paper.meeting()));
        model.put("placeAndDate", texts.text(paper.placeAndDate()));
        model.put("agendaItem", texts.text(paper.agendaItem()));
        model.put("original", texts.text(paper.original()));
        model.put("submittedBy", texts.text(paper.submittedBy()));
        model.put("title", texts.text(paper.title()));
        model.put("shortTitle", texts.text(paper.shortTitle()));
        model.put("summary", texts.text(paper.summary()));
        model.put("action", texts.text(paper.action()));
        model.put("references", texts.text(paper.references()));
        model.put("contactName", texts.text(paper.contactName()));
        model.put("contactPhone", paper.contactPhone());
        model.put("contactEmail", paper.contactEmail());
        return model;
    }
}
