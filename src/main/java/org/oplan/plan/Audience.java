package org.oplan.plan;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.finding.SourceRef;

/**
 * Who receives papers, and what their papers look like: an entry of {@code audiences.yaml}.
 *
 * @param name the name that the sheet {@code Papers} gives, {@code council}
 * @param title what people call it; also the masthead's meeting for papers that name none
 * @param forms how its symbols are written; none if any symbol will do
 * @param masthead what stands at the head of its papers
 * @param action the sentence that asks for something, with {@code {task}} where that stands
 * @param tasks what its papers ask for, by kind of document: the terms {@code task.NAME}; that of {@link #ANY_KIND}
 *     holds for the others
 * @param deadline when its papers have to be there
 * @param leftOut sections that its papers do not have, by kind of document
 * @param known whether {@code audiences.yaml} has it
 */
public record Audience(
        String name,
        LocalText title,
        List<SymbolForm> forms,
        MastheadForm masthead,
        LocalText action,
        SortedMap<String, String> tasks,
        SessionDeadline deadline,
        SortedMap<String, List<LeftOut>> leftOut,
        boolean known) {
    /** Stands for every kind of document that is not named. */
    public static final String ANY_KIND = "other";

    public Audience {
        forms = List.copyOf(forms);
        tasks = Collections.unmodifiableSortedMap(new TreeMap<>(tasks));
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    }

    /** An audience of which nothing is known but its name: any symbol will do, and there is no deadline. */
    public static Audience unknown(String name) {
        return new Audience(
                name,
                LocalText.empty(),
                List.of(),
                MastheadForm.GENERAL,
                LocalText.empty(),
                new TreeMap<>(),
                SessionDeadline.NONE,
                new TreeMap<>(),
                false);
    }

    /** What a paper of a kind asks for, as the end of the term {@code task.NAME}; empty if that is not said. */
    public String task(String kind) {
        return tasks.getOrDefault(kind, tasks.getOrDefault(ANY_KIND, ""));
    }

    /** The sections that a paper of a kind does not have. */
    public List<LeftOut> leftOut(String kind) {
        return leftOut.getOrDefault(kind, List.of());
    }

    /**
     * A section that is left out.
     *
     * @param section its name in the template, {@code annex-2}
     * @param source the cell or line that says so
     */
    public record LeftOut(String section, SourceRef source) {}
}
