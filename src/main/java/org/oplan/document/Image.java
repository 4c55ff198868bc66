package org.oplan.document;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The bytes of a picture.
 *
 * @param name its file name, for messages
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param content its bytes, which nobody changes
 * @param width width in pixels
 * @param height height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // equality is spelled out below; a copy for each reader would be waste
public record Image(String name, String mediaType, byte[] content, int width, int height) {
    public Image {
        if (!mediaType.equals("image/png") && !mediaType.equals("image/jpeg")) {
            throw new IllegalArgumentException("A picture is image/png or image/jpeg, not " + mediaType);
        }
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("The picture " + name + " is empty: " + width + " × " + height);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Image image
                && name.equals(image.name)
                && mediaType.equals(image.mediaType)
                && Arrays.equals(content, image.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** All that distinguishes the picture: a document's text form stands for its bytes. */
    @Override
    public String toString() {
        return "Image[" + name + ", " + mediaType + ", " + HexFormat.of().formatHex(content) + "]";
    }
}
