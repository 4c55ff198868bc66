package org.oplan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.Locale;

/** What a file is, by its first bytes. */
enum FileKind {
    WORKBOOK,
    /** A workbook behind a password. */
    ENCRYPTED,
    /** A workbook as spreadsheets wrote them until 2003. */
    OLD_WORKBOOK,
    TEXT,
    /** A picture, by its name; {@link PictureReader} says whether it is one. */
    PICTURE,
    /** Something else that is named like a workbook. */
    NOT_A_WORKBOOK;

    private static final String ZIP = "504b0304";
    private static final String COMPOUND_FILE = "d0cf11e0";
    /** Enough for the directory of an encrypted workbook, which holds little else. */
    private static final int LONGEST_SEARCH = 20_000_000;

    private static final String ENCRYPTED_PACKAGE =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    /** The kind of a file. */
    static FileKind of(DroppedFile file) {
        if (DropNames.isPicture(file.path())) {
            return PICTURE;
        }
        try (InputStream in = Files.newInputStream(file.snapshot())) {
            String start = HexFormat.of().formatHex(in.readNBytes(4));
            if (start.equals(ZIP)) {
                return WORKBOOK;
            }
            if (start.equals(COMPOUND_FILE)) {
                String content = new String(in.readNBytes(LONGEST_SEARCH), StandardCharsets.ISO_8859_1);
                return content.contains(ENCRYPTED_PACKAGE) ? ENCRYPTED : OLD_WORKBOOK;
            }
            return file.path().toLowerCase(Locale.ROOT).endsWith(".xlsx") ? NOT_A_WORKBOOK : TEXT;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the snapshot of " + file.path(), e);
        }
    }
}
