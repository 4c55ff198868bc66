package org.oplan.document;

import java.util.List;
import java.util.Locale;

/**
 * The same passage in two languages, side by side.
 *
 * <pre>
 * 1.1  The plan covers four years.   |  1.1  规划为期四年。
 * </pre>
 *
 * @param left the passage in the first language
 * @param right the same passage in the second language
 */
public record Bilingual(Side left, Side right) implements Block {
    public Bilingual {
        if (left.language().equals(right.language())) {
            throw new IllegalArgumentException(
                    "Both sides are in the language " + left.language().toLanguageTag());
        }
    }

    /**
     * One of the two languages.
     *
     * @param language its language
     * @param blocks paragraphs, lists and clauses; they start at one height on both sides
     */
    public record Side(Locale language, List<Block> blocks) {
        public Side {
            blocks = List.copyOf(blocks);
            for (Block block : blocks) {
                if (!(block instanceof Paragraph || block instanceof ItemList || block instanceof Clause)) {
                    throw new IllegalArgumentException("Side by side stand paragraphs, lists and clauses, not "
                            + block.getClass().getSimpleName());
                }
            }
        }
    }
}
