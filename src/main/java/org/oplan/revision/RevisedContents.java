package org.oplan.revision;

import org.oplan.document.Contents;

/**
 * A table of contents in both versions; its lines follow from the headings.
 *
 * @param mark which versions have it
 * @param contents the table of contents
 */
public record RevisedContents(Mark mark, Versions<Contents> contents) implements RevisedBlock {

    @Override
    public Contents in(Version version) {
        return contents.in(version);
    }
}
