package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.intake.FoundAssert.assertFound;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;

/** Pictures that lie in the input folder, and the sheets that name them. */
class PicturesTest {
    private static final Path REVIEW = Path.of("input/review/management-review-2018-2021.xlsx");

    @TempDir
    Path directory;

    private Drop drop;

    @BeforeEach
    void dropWorkbook() throws IOException {
        drop = new Drop(directory).with("review.xlsx", Files.readAllBytes(REVIEW));
    }

    @Test
    void takesPicturesFromAnyFolderUnderTheirNames() throws IOException {
        drop.with("images/rural-school.png", picture("png", 300, 200))
                .with("photos/2018/ISLAND-LINK.PNG", picture("png", 40, 30));

        Inputs inputs = drop.read();

        assertThat(inputs.findings()).isEmpty();
        assertThat(inputs.pictures())
                .extracting(picture ->
                        picture.name() + " " + picture.mediaType() + " " + picture.width() + "×" + picture.height())
                .containsExactly("rural-school.png image/png 300×200", "ISLAND-LINK.PNG image/png 40×30");
    }

    @Test
    void keepsTheSamePictureUnderTwoNames() throws IOException {
        drop.with("rural-school.png", picture("png", 30, 20)).with("island-link.png", picture("png", 30, 20));

        assertThat(drop.take().findings()).isEmpty();
        assertThat(drop.read().findings()).isEmpty();
    }

    @Test
    void knowsAPictureByItsContentWhateverItsEnding() throws IOException {
        drop.with("rural-school.png", picture("jpeg", 30, 20)).with("island-link.png", picture("png", 30, 20));

        assertThat(drop.read().pictures())
                .extracting(PictureFile::mediaType)
                .containsExactly("image/png", "image/jpeg");
    }

    @Test
    void missesAPictureAtTheCellThatNamesIt() throws IOException {
        drop.with("rural-school.png", picture("png", 30, 20));

        assertFound(drop.read().findings()).onlyError("picture-missing", "review.xlsx, Pictures!C3");
    }

    @Test
    void refusesTwoPicturesOfOneName() throws IOException {
        drop.with("rural-school.png", picture("png", 30, 20))
                .with("a/island-link.png", picture("png", 30, 20))
                .with("b/Island-Link.png", picture("png", 31, 20));

        assertFound(drop.read().findings()).onlyError("picture-name-taken", "review.xlsx, Pictures!C3");
    }

    @Test
    void notesAPictureThatNobodyNames() throws IOException {
        withBoth().with("logo.jpg", picture("jpeg", 30, 20));

        assertFound(drop.read().findings()).only(Severity.NOTE, "picture-unused", "logo.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "truncated", "inks", "gif"})
    void refusesWhatCannotBeShown(String fault) throws IOException {
        byte[] whole = picture("png", 300, 200);
        withBoth()
                .with(
                        "odd.png",
                        switch (fault) {
                            case "text" -> "not a picture".getBytes(StandardCharsets.UTF_8);
                            case "truncated" -> Arrays.copyOf(whole, whole.length / 2);
                            case "inks" -> fourInks();
                            default -> picture(fault, 30, 20);
                        });

        assertFound(drop.read().findings()).onlyError("picture-unreadable", "odd.png");
    }

    @Test
    void refusesMorePointsThanADocumentCanUseWithoutDecodingThem() throws IOException {
        byte[] huge = picture("png", 30, 20);
        // Width and height stand at bytes 16 to 23 of a PNG file.
        huge[17] = 1;
        huge[21] = 1;
        withBoth().with("odd.png", huge);

        assertFound(drop.read().findings()).onlyError("picture-too-large", "odd.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"II", "MM"})
    void refusesAPhotographThatOnlyANoteTurns(String order) throws IOException {
        withBoth().with("odd.jpg", noted(order, 6));

        assertFound(drop.read().findings()).onlyError("picture-turned", "odd.jpg");
    }

    @Test
    void takesAPhotographThatIsNotedToBeUpright() throws IOException {
        drop.with("rural-school.png", noted("II", 1)).with("island-link.png", noted("MM", 1));

        assertThat(drop.read().findings()).isEmpty();
    }

    /** A photograph as a phone stores it, with its orientation in EXIF data of one entry. */
    static byte[] noted(String order, int orientation) throws IOException {
        byte[] plain = picture("jpeg", 30, 20);
        ByteBuffer note = ByteBuffer.allocate(36);
        note.putShort((short) 0xFFE1).putShort((short) 34);
        note.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(order.getBytes(StandardCharsets.US_ASCII));
        note.order(order.equals("II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        note.putShort((short) 42).putInt(8).putShort((short) 1);
        note.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        // After the two bytes that start a JPEG file and its 18 bytes of JFIF data.
        whole.write(plain, 0, 20);
        whole.write(note.array());
        whole.write(plain, 20, plain.length - 20);
        return whole.toByteArray();
    }

    @Test
    void aPictureThatCannotBeShownIsMissingWhereItIsNamed() throws IOException {
        drop.with("rural-school.png", picture("png", 30, 20)).with("island-link.png", "no picture");

        assertThat(drop.read().findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("picture-unreadable", "picture-missing");
    }

    private Drop withBoth() throws IOException {
        return drop.with("rural-school.png", picture("png", 30, 20)).with("island-link.png", picture("png", 30, 20));
    }

    static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, x * 31 + y * 17 * 256);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format.toLowerCase(Locale.ROOT), out)).isTrue();
        return out.toByteArray();
    }

    /** A JPEG in four colours, as printing presses use them. */
    private static byte[] fourInks() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 8, 8, 4, null), null, null));
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
