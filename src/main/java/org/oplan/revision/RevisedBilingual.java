package org.oplan.revision;

import java.util.List;
import java.util.Locale;
import org.oplan.document.Bilingual;

/**
 * A passage in two languages with the marks of each.
 *
 * @param mark which versions have it
 * @param left the first language
 * @param right the second language
 */
public record RevisedBilingual(Mark mark, Side left, Side right) implements RevisedBlock {

    @Override
    public Bilingual in(Version version) {
        return new Bilingual(left.in(version), right.in(version));
    }

    /**
     * One of the languages, the same in both versions.
     *
     * @param language the language
     * @param blocks its blocks
     */
    public record Side(Locale language, List<RevisedBlock> blocks) {
        public Side {
            blocks = List.copyOf(blocks);
        }

        private Bilingual.Side in(Version version) {
            return new Bilingual.Side(language, RevisedBlock.in(version, blocks));
        }
    }
}
