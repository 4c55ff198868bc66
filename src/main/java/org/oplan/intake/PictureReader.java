package org.oplan.intake;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/**
 * Reads pictures so far as to know that documents can show them.
 *
 * <p>A picture is decoded to its end, since a damaged one would stop a document half drawn. That takes little memory:
 * of a large picture only some points are kept.
 */
final class PictureReader {
    private static final Map<String, String> MEDIA_TYPES = Map.of("png", "image/png", "jpeg", "image/jpeg");
    /** What a good camera makes, and a poster; more would only make documents heavy. */
    private static final long MOST_PIXELS = 60_000_000;

    private static final long MOST_BYTES = 30_000_000;
    private static final int POINTS_KEPT = 512;
    private static final int COLOURS = 3;

    private PictureReader() {}

    /** The picture of a file; without one, the finding says why. */
    static Checked<PictureFile> read(DroppedFile file) {
        SourceRef place = SourceRef.ofFile(file.path(), file.sha256());
        if (file.size() > MOST_BYTES) {
            return tooLarge(place, file.size() / 1_000_000 + " MB", MOST_BYTES / 1_000_000 + " MB");
        }
        try (ImageInputStream in =
                ImageIO.createImageInputStream(file.snapshot().toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? read(file, place, readers.next(), in) : unreadable(place);
        } catch (IOException | RuntimeException damage) {
            // The decoders answer damaged pictures with exceptions of every kind; none of them is a bug of ours.
            return unreadable(place);
        }
    }

    private static Checked<PictureFile> read(DroppedFile file, SourceRef place, ImageReader reader, ImageInputStream in)
            throws IOException {
        try {
            Optional<String> mediaType =
                    Optional.ofNullable(MEDIA_TYPES.get(reader.getFormatName().toLowerCase(Locale.ROOT)));
            if (mediaType.isEmpty()) {
                return unreadable(place);
            }
            int turn = PictureTurn.of(in);
            if (turn != PictureTurn.UPRIGHT) {
                return turned(place, turn);
            }
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                return tooLarge(place, width + " × " + height, MOST_PIXELS / 1_000_000 + " × 10⁶");
            }
            decode(reader, width, height);
            return Checked.of(new PictureFile(file, mediaType.get(), width, height), List.of());
        } finally {
            reader.dispose();
        }
    }

    /**
     * Reads every point and keeps few.
     *
     * @throws IIOException if the picture is in the four inks of a printing press, which screens cannot show
     */
    private static void decode(ImageReader reader, int width, int height) throws IOException {
        ImageReadParam some = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / POINTS_KEPT);
        some.setSourceSubsampling(step, step, 0, 0);
        if (!reader.canReadRaster()) {
            reader.read(0, some);
        } else if (reader.readRaster(0, some).getNumBands() > COLOURS) {
            throw new IIOException("More than three colours");
        }
    }

    private static Checked<PictureFile> unreadable(SourceRef place) {
        return Checked.refused(List.of(Finding.error(IntakeCodes.PICTURE_UNREADABLE, place)));
    }

    private static Checked<PictureFile> turned(SourceRef place, int orientation) {
        return Checked.refused(List.of(
                Finding.error(IntakeCodes.PICTURE_TURNED, place, "orientation", Integer.toString(orientation))));
    }

    private static Checked<PictureFile> tooLarge(SourceRef place, String size, String most) {
        return Checked.refused(
                List.of(Finding.error(IntakeCodes.PICTURE_TOO_LARGE, place, "size", size, "most", most)));
    }
}
