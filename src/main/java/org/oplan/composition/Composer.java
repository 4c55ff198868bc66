package org.oplan.composition;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.oplan.document.Document;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.figure.FigureBook;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.RunRecord;
import org.oplan.finding.SourceRef;
import org.oplan.plan.Audience.LeftOut;
import org.oplan.plan.Paper;
import org.oplan.plan.Plan;
import org.oplan.revision.PlanRevision;
import org.w3c.dom.Element;

/**
 * Composes documents from templates, a plan and its figures.
 *
 * <p>A paper of the kind {@code operational-plan} is written by {@code operational-plan/document.ftl} of the templates
 * folder, in every language: a template takes all words from the plan and from the terms. What it writes is XML by
 * {@code document.xsd}.
 */
public final class Composer {
    private final TemplateEngine engine;
    private final DocumentXml xml;
    private final Pictures pictures;
    private final IntPredicate drawable;

    /** A composer that takes its templates from a folder and has no pictures. */
    public Composer(TemplateFolder folder) {
        this(folder, Pictures.NONE);
    }

    /** A composer that takes its templates from a folder, for documents that can show every character. */
    public Composer(TemplateFolder folder, Pictures pictures) {
        this(folder, pictures, character -> true);
    }

    /**
     * A composer.
     *
     * @param folder the templates
     * @param pictures the pictures that documents may show
     * @param drawable whether documents can show a character; in reports on what people have sent, others are written
     *     as their numbers
     */
    public Composer(TemplateFolder folder, Pictures pictures, IntPredicate drawable) {
        this.pictures = pictures;
        this.drawable = drawable;
        this.engine = new TemplateEngine(folder);
        this.xml = new DocumentXml(folder);
    }

    /** The template of a document kind, as a path in the templates folder. */
    public static String template(String kind) {
        return kind + "/document.ftl";
    }

    /**
     * Composes one document. A mistake in a template becomes an error finding with the template's file and line.
     *
     * @param plan the plan
     * @param paper the plan's paper: its kind names the template, its audience the masthead
     * @param figures the plan's figures
     * @param edition the language
     */
    public Checked<Document> compose(Plan plan, Paper paper, FigureBook figures, Edition edition) {
        PlanModel texts = new PlanModel(plan, edition);
        Map<String, Object> model = new TreeMap<>();
        model.put("plan", texts.asMap());
        model.put("paper", PaperModel.of(paper, texts, edition));
        model.putAll(new RegisterFunctions(new RegisterModel(plan, texts, edition)).byName());
        ProgressModel.of(plan, figures).ifPresent(progress -> model.put("progress", progress));
        List<LeftOut> leftOut = paper.occasion().leftOut(paper.kind());
        return fill(new Kind(paper.kind(), paper.source(), leftOut), model, figures, edition);
    }

    /**
     * Composes a report about a run as a whole in one language.
     *
     * @param kind names the template
     * @param run what the run has read, found and made
     * @param plans the plans of the run, from whose papers the report takes its masthead
     * @param figures the figures of the run
     * @param edition the language
     */
    public Checked<Document> compose(
            String kind, RunRecord run, List<Plan> plans, FigureBook figures, Edition edition) {
        Map<String, Object> model = new TreeMap<>();
        model.put("run", new RunModel(run, edition, drawable).asMap(plans));
        SourceRef template = SourceRef.ofFile("templates/" + template(kind), "");
        return fill(new Kind(kind, template, List.of()), model, figures, edition);
    }

    /**
     * Composes a note on what a run changes in one language.
     *
     * @param kind names the template
     * @param revisions what the papers of each plan change of those that were published before
     * @param plans the plans of the run, from whose papers the note takes its masthead
     * @param figures the figures of the note
     * @param edition the language
     */
    public Checked<Document> compose(
            String kind, List<PlanRevision> revisions, List<Plan> plans, FigureBook figures, Edition edition) {
        Legible legible = new Legible(drawable);
        Map<String, Object> run = new RunHead(plans, edition, legible).asMap();
        run.put("revisions", new RevisionModel(plans, edition, legible).of(revisions));
        SourceRef template = SourceRef.ofFile("templates/" + template(kind), "");
        return fill(new Kind(kind, template, List.of()), Map.of("run", run), figures, edition);
    }

    /**
     * A kind of document, and where somebody has asked for it.
     *
     * @param name its name, {@code operational-plan}
     * @param source the place that names it
     * @param leftOut sections that it is to be without
     */
    private record Kind(String name, SourceRef source, List<LeftOut> leftOut) {
        private Kind {
            leftOut = List.copyOf(leftOut);
        }
    }

    private Checked<Document> fill(Kind kind, Map<String, Object> texts, FigureBook figures, Edition edition) {
        String template = template(kind.name());
        Map<String, Object> model = new TreeMap<>(texts);
        model.put("language", edition.language());
        model.putAll(new TemplateFunctions(figures, edition).byName());
        try {
            String text = engine.fill(template, model);
            Element root = xml.parse(text, template);
            List<Finding> unknown = Sections.leaveOut(root, kind.leftOut());
            return unknown.isEmpty()
                    ? Checked.of(DocumentReader.read(root, figures, pictures, edition), List.of())
                    : Checked.refused(unknown);
        } catch (TemplateNotFoundException e) {
            return refused(Finding.error("template-missing", kind.source(), "kind", kind.name(), "template", template));
        } catch (ParseException e) {
            return mistake(e.getTemplateName() + ":" + e.getLineNumber(), e.getEditorMessage());
        } catch (TemplateException e) {
            return mistake(e.getTemplateSourceName() + ":" + e.getLineNumber(), e.getMessageWithoutStackTop());
        } catch (TemplateMistake e) {
            return mistake(e.place(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return mistake(template, String.valueOf(e.getMessage()));
        }
    }

    /** The first two lines of a message say what is wrong; FreeMarker's further lines are hints for programmers. */
    private static Checked<Document> mistake(String place, String message) {
        int colon = place.lastIndexOf(':');
        String file = colon < 0 ? place : place.substring(0, colon);
        long line = colon < 0 ? 0 : Long.parseLong(place.substring(colon + 1));
        SourceRef source = SourceRef.ofFile("templates/" + file, "").atLine(line);
        String detail = message.strip().lines().limit(2).collect(Collectors.joining(" "));
        return refused(Finding.error("template-mistake", source, "detail", detail.replaceFirst("^cvc-[^:]*: ", "")));
    }

    private static Checked<Document> refused(Finding finding) {
        return Checked.refused(List.of(finding));
    }
}
