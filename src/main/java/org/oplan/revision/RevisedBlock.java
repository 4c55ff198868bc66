package org.oplan.revision;

import java.util.List;
import org.oplan.document.Block;

/** A block with the marks of what has changed in it. */
public sealed interface RevisedBlock
        permits RevisedSection,
                RevisedParagraph,
                RevisedList,
                RevisedClause,
                RevisedBox,
                RevisedContents,
                RevisedTable,
                RevisedDrawing,
                RevisedBilingual {

    /** Which versions have the block; what is inside an inserted or a deleted block bears the same mark. */
    Mark mark();

    /** The block as a version has it. */
    Block in(Version version);

    /** The blocks that a version has, in its order. */
    static List<Block> in(Version version, List<RevisedBlock> blocks) {
        return blocks.stream()
                .filter(block -> block.mark().isIn(version))
                .map(block -> block.in(version))
                .toList();
    }
}
