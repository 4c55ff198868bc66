package org.oplan.revision;

import java.util.List;
import org.oplan.document.Section;

/**
 * A section with its marks.
 *
 * @param mark which versions have it
 * @param frame the section without heading and content
 * @param heading its heading
 * @param blocks its content
 */
public record RevisedSection(Mark mark, Versions<Section> frame, RevisedText heading, List<RevisedBlock> blocks)
        implements RevisedBlock {
    public RevisedSection {
        blocks = List.copyOf(blocks);
    }

    @Override
    public Section in(Version version) {
        Section of = frame.in(version);
        return new Section(
                of.id(),
                of.number(),
                heading.in(version),
                of.orientation(),
                of.newPage(),
                RevisedBlock.in(version, blocks));
    }
}
