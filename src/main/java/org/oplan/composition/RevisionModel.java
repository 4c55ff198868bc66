package org.oplan.composition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.oplan.edition.Edition;
import org.oplan.finding.SourceRef;
import org.oplan.plan.Plan;
import org.oplan.revision.FigureChange;
import org.oplan.revision.PaperRevision;
import org.oplan.revision.PassageChange;
import org.oplan.revision.PlanRevision;
import org.oplan.revision.PrintedPlace;

/** Revisions as templates see them: papers, changed cells, changed figures and changed passages, by plan. */
final class RevisionModel {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final List<Plan> plans;
    private final Edition edition;
    private final Legible legible;

    RevisionModel(List<Plan> plans, Edition edition, Legible legible) {
        this.plans = List.copyOf(plans);
        this.edition = edition;
        this.legible = legible;
    }

    /** The model of each plan. */
    List<Map<String, Object>> of(List<PlanRevision> revisions) {
        return revisions.stream().map(this::revision).toList();
    }

    private Map<String, Object> revision(PlanRevision revision) {
        List<FigureChange> changes = revision.figures();
        Cells cells = new Cells(changes);
        Map<String, Object> model = new TreeMap<>();
        model.put("plan", revision.plan());
        model.put("title", title(revision.plan()));
        model.put("papers", revision.papers().stream().map(this::paper).toList());
        model.put("cells", cells.listed().stream().map(this::cell).toList());
        model.put("places", places(revision, changes, cells));
        model.put(
                "passages",
                revision.papers().stream()
                        .filter(paper -> !paper.passages().isEmpty())
                        .map(this::passages)
                        .toList());
        return model;
    }

    private String title(String slug) {
        return plans.stream()
                .filter(plan -> plan.slug().equals(slug))
                .findFirst()
                .map(plan -> new PlanModel(plan, edition).text(plan.identity().unitTitle()) + " "
                        + edition.years(
                                plan.identity().period().first(),
                                plan.identity().period().last()))
                .orElse(slug);
    }

    private Map<String, String> paper(PaperRevision paper) {
        String state = paper.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Map.of("path", paper.path(), "state", edition.terms().text("revision." + state));
    }

    private Map<String, String> cell(Cells.Listed cell) {
        return Map.of(
                "number", cell.number(),
                "place", legible.of(cell.cause().source().place()),
                "before", content(cell.cause().before()),
                "after", content(cell.cause().after()));
    }

    /** A number as the language writes it; anything else as it stands in the cell. */
    private String content(String content) {
        return NUMBER.matcher(content).matches()
                ? edition.number(new BigDecimal(
                        new BigDecimal(content).stripTrailingZeros().toPlainString()))
                : legible.of(content);
    }

    /** The changed figures under the paper, with the table or section, that prints them. */
    private List<Map<String, Object>> places(PlanRevision revision, List<FigureChange> changes, Cells cells) {
        Map<String, PlanRevision.Place> places = revision.places();
        Map<List<String>, List<Map<String, Object>>> byLabel = new LinkedHashMap<>();
        for (FigureChange change : changes) {
            PlanRevision.Place place = Objects.requireNonNull(places.get(change.key()));
            byLabel.computeIfAbsent(List.of(place.paper(), place.printed().label()), label -> new ArrayList<>())
                    .add(figure(change, place.printed(), cells));
        }
        List<Map<String, Object>> model = new ArrayList<>();
        byLabel.forEach((label, figures) ->
                model.add(Map.of("paper", label.getFirst(), "label", label.getLast(), "figures", figures)));
        return model;
    }

    private Map<String, Object> figure(FigureChange change, PrintedPlace place, Cells cells) {
        return Map.of(
                "key", change.key(),
                "row", place.row(),
                "column", place.column(),
                "hasBefore", change.before().isPresent(),
                "hasAfter", change.after().isPresent(),
                "cells", cells.numbers(change));
    }

    private Map<String, Object> passages(PaperRevision paper) {
        return Map.of(
                "path",
                paper.path(),
                "passages",
                paper.passages().stream().map(this::passage).toList());
    }

    private Map<String, Object> passage(PassageChange change) {
        return Map.of(
                "place", change.place(),
                "before", change.before().stream().map(this::piece).toList(),
                "after", change.after().stream().map(this::piece).toList());
    }

    private Map<String, Object> piece(PassageChange.Piece piece) {
        return Map.of("text", piece.text(), "changed", piece.changed());
    }

    /** The changed cells behind changed figures, numbered in the order of their places. */
    private static final class Cells {
        private final List<Listed> listed = new ArrayList<>();
        private final Map<FigureChange.Cause, String> numbers = new LinkedHashMap<>();

        Cells(List<FigureChange> changes) {
            SortedMap<SourceRef, List<FigureChange.Cause>> bySource = new TreeMap<>();
            changes.stream()
                    .flatMap(change -> change.causes().stream())
                    .distinct()
                    .forEach(cause -> bySource.computeIfAbsent(cause.source(), source -> new ArrayList<>())
                            .add(cause));
            bySource.values().stream().flatMap(List::stream).forEach(cause -> {
                String number = Integer.toString(listed.size() + 1);
                listed.add(new Listed(number, cause));
                numbers.put(cause, number);
            });
        }

        /**
         * A cell in the list.
         *
         * @param number its number
         * @param cause the cell
         */
        record Listed(String number, FigureChange.Cause cause) {}

        List<Listed> listed() {
            return listed;
        }

        /** The numbers of the cells that a figure has changed for, {@code 1, 3}. */
        String numbers(FigureChange change) {
            return String.join(
                    ", ",
                    change.causes().stream()
                            .map(cause -> numbers.getOrDefault(cause, ""))
                            .toList());
        }
    }
}
