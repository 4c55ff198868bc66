package org.oplan.revision;

import java.util.List;
import org.oplan.document.Inline;

/**
 * Running text in pieces, each of which is kept, inserted or deleted.
 *
 * <p>A version is read back with neighbouring texts of one look joined, as the composer writes them.
 *
 * @param pieces the pieces in reading order; what is deleted stands before what replaces it
 */
public record RevisedText(List<Piece> pieces) {
    public RevisedText {
        pieces = List.copyOf(pieces);
    }

    /**
     * A stretch of text.
     *
     * @param mark which versions have it
     * @param text the text
     */
    public record Piece(Mark mark, List<Inline> text) {
        public Piece {
            text = List.copyOf(text);
        }
    }

    /** Whether the versions differ. */
    public boolean changed() {
        return pieces.stream().anyMatch(piece -> piece.mark() != Mark.KEPT);
    }

    /** The text as a version has it. */
    public List<Inline> in(Version version) {
        return Token.join(pieces.stream()
                .filter(piece -> piece.mark().isIn(version))
                .flatMap(piece -> Token.leaves(piece.text()).stream())
                .toList());
    }
}
