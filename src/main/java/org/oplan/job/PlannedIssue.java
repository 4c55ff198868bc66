package org.oplan.job;

import java.util.List;
import org.oplan.edition.Edition;
import org.oplan.publication.Manifest;
import org.oplan.publication.RegisterEntry;

/**
 * A document that is about to be published.
 *
 * @param order the paper
 * @param issue its symbol and revision
 * @param draft the files of the draft that was approved
 * @param persons who did what
 */
record PlannedIssue(
        PaperOrder order,
        RegisterEntry.Issue issue,
        List<Manifest.DocumentEntry> draft,
        RegisterEntry.Persons persons) {
    PlannedIssue {
        draft = List.copyOf(draft);
    }

    /** What a manifest says about its final files. */
    List<Manifest.DocumentEntry> entries(List<Manifest.Entry> files, BuildRun run) {
        Edition edition = Edition.of(run.templates().folder(), order.language());
        String symbol = new IssueWords(edition).symbol(issue);
        Manifest.DocumentEntry approved = draft.getFirst();
        return files.stream()
                .map(file -> new Manifest.DocumentEntry(
                        file.path(),
                        file.sha256(),
                        file.size(),
                        symbol,
                        order.language(),
                        approved.fingerprint(),
                        approved.inputs()))
                .toList();
    }

    /** Its own among some files. */
    List<Manifest.Entry> files(List<Manifest.DocumentEntry> made) {
        String start = order.path() + issue.revision().fileSuffix() + ".";
        return made.stream()
                .filter(file -> file.path().startsWith(start))
                .map(file -> new Manifest.Entry(file.path(), file.sha256(), file.size()))
                .toList();
    }
}
