package org.oplan.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.stream.ImageInputStream;

/**
 * How a camera says that a photograph must be turned before it is shown.
 *
 * <p>Phones store a picture as the sensor lies and note its orientation in the EXIF data of the JPEG file, 1 for
 * upright and 2 to 8 for the other ways. Programs for pictures follow the note; PDF and Word do not.
 */
final class PictureTurn {
    static final int UPRIGHT = 1;

    private static final int START = 0xFFD8;
    private static final int APPLICATION_DATA = 0xFFE1;
    private static final int POINTS = 0xFFDA;
    private static final int MARKER = 0xFF00;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int FIRST_DIRECTORY = 4;
    private static final int ENTRY = 12;
    private static final int VALUE = 8;
    private static final int ORIENTATION = 0x0112;

    private PictureTurn() {}

    /** The orientation that a picture notes, {@link #UPRIGHT} if it notes none; the stream ends where it began. */
    static int of(ImageInputStream in) throws IOException {
        in.mark();
        try {
            return in.readUnsignedShort() == START ? search(in) : UPRIGHT;
        } catch (EOFException damaged) {
            return UPRIGHT;
        } finally {
            in.reset();
        }
    }

    /** Goes from part to part until the points begin. */
    private static int search(ImageInputStream in) throws IOException {
        int marker = in.readUnsignedShort();
        while (marker > MARKER && marker != POINTS) {
            byte[] data = new byte[Math.max(0, in.readUnsignedShort() - Short.BYTES)];
            in.readFully(data);
            if (marker == APPLICATION_DATA && startsAsExif(data)) {
                return orientation(ByteBuffer.wrap(data, EXIF.length, data.length - EXIF.length)
                        .slice());
            }
            marker = in.readUnsignedShort();
        }
        return UPRIGHT;
    }

    private static boolean startsAsExif(byte[] data) {
        return data.length > EXIF.length && Arrays.equals(Arrays.copyOf(data, EXIF.length), EXIF);
    }

    /** Looks through the first directory of the EXIF data; data that are cut short note nothing. */
    private static int orientation(ByteBuffer data) {
        if (data.limit() < 2 * FIRST_DIRECTORY) {
            return UPRIGHT;
        }
        data.order(data.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = data.getInt(FIRST_DIRECTORY);
        if (directory < 0 || directory > data.limit() - 2) {
            return UPRIGHT;
        }
        int entries = Short.toUnsignedInt(data.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry > data.limit() - ENTRY) {
                return UPRIGHT;
            }
            if (Short.toUnsignedInt(data.getShort(entry)) == ORIENTATION) {
                return Math.max(UPRIGHT, data.getShort(entry + VALUE));
            }
        }
        return UPRIGHT;
    }
}
