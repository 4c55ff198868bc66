package org.oplan.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.oplan.document.Document;
import org.oplan.finding.Finding;
import org.oplan.publication.ComposedPaper;
import org.oplan.publication.DurableFile;
import org.oplan.publication.Manifest;
import org.oplan.publication.Sha256;
import org.oplan.revision.Comparison;

/** The Word file that shows, as tracked changes, what a paper changes of the one that was published before. */
final class ChangesFile {
    /** What its path has in addition to that of the paper. */
    static final String SUFFIX = "-changes";

    private final BuildRun run;
    private final String houseStyle;

    ChangesFile(BuildRun run, String houseStyle) {
        this.run = run;
        this.houseStyle = houseStyle;
    }

    /**
     * Draws the changes, or takes them over from the set before.
     *
     * @param order the paper
     * @param composed the paper as it was composed, which is what is compared
     * @param files the same as it is drawn, with the mark of a draft
     * @param staging where the file goes
     */
    DocumentResult.Changes make(PaperOrder order, Document composed, DocumentFiles files, Path staging)
            throws IOException {
        Predecessor predecessor = run.predecessor();
        Optional<Document> before = predecessor
                .paper(order.path())
                .map(ComposedPaper::document)
                .filter(document -> !document.equals(composed));
        if (before.isEmpty()) {
            return DocumentResult.Changes.none(predecessor.name());
        }
        String path = order.path() + SUFFIX;
        Manifest.Fingerprint fingerprint = new Manifest.Fingerprint(
                run.software().sha256(),
                predecessor.papers().getOrDefault(order.path(), ""),
                Sha256.of(files.document() + "\n" + houseStyle));
        PreviousSet previous = PreviousSet.in(run.output());
        boolean same = !run.force() && previous.compare(path, fingerprint) == Making.UNCHANGED;
        List<Manifest.Entry> made = same ? previous.copy(path, staging) : draw(path, before.get(), files, staging);
        return new DocumentResult.Changes(predecessor.name(), made, fingerprint);
    }

    private List<Manifest.Entry> draw(String path, Document before, DocumentFiles files, Path staging)
            throws IOException {
        String word = path + ".docx";
        try (DurableFile file = DurableFile.create(staging.resolve(word))) {
            List<Finding> refusal =
                    run.stages().renderChanges(Comparison.of(before, files.document()), files.pages(), file.out());
            if (!refusal.isEmpty()) {
                return List.of();
            }
            DurableFile.Content content = file.commit();
            return List.of(new Manifest.Entry(word, content.sha256(), content.size()));
        }
    }
}
