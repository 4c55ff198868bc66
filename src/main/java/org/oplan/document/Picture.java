package org.oplan.document;

/**
 * A photograph or a drawing from the images folder.
 *
 * @param id anchor, unique in the document, {@code [a-z][a-z0-9-]{0,38}}
 * @param caption what stands above it
 * @param image the picture itself
 * @param summary what can be seen, in words, for readers who cannot see it; never empty
 * @param credit who took or made it, printed small under it; may be empty
 */
public record Picture(String id, Caption caption, Image image, String summary, String credit) implements Drawing {
    public Picture {
        if (summary.isBlank()) {
            throw new IllegalArgumentException("The picture " + id + " lacks a description in words");
        }
    }

    @Override
    public Picture under(Caption other) {
        return new Picture(id, other, image, summary, credit);
    }
}
