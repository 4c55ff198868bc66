package org.oplan.intake;

import java.util.Locale;

/**
 * A picture that was handed in.
 *
 * @param file the file
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param width width in pixels
 * @param height height in pixels
 */
public record PictureFile(DroppedFile file, String mediaType, int width, int height) {

    /** The name by which sheets call it: the file's, without its folders. */
    public String name() {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }

    /** Whether a sheet means this picture; capital and small letters are the same, as on most people's machines. */
    public boolean isCalled(String name) {
        return name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }
}
