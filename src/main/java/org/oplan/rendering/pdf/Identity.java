package org.oplan.rendering.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.openpdf.text.pdf.ByteBuffer;
import org.oplan.document.Attachment;
import org.oplan.document.Document;

/** The identifier of a file: it follows from what the file says, so that the same content has the same one. */
final class Identity {
    private static final int BYTES = 16;

    private final MessageDigest digest = sha256();

    /** Begins with what is said of the file as a whole. */
    Identity(Document.Properties properties, List<Attachment> attachments) {
        add(properties.symbol());
        add(properties.title());
        add(properties.subject());
        add(properties.author());
        add(properties.language().toLanguageTag());
        add(properties.date().toString());
        for (Attachment attachment : attachments) {
            add(attachment.name());
            digest.update(attachment.content());
        }
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /** Goes on with a page as it is written. */
    void add(ByteBuffer content) {
        digest.update(content.getBuffer(), 0, content.size());
    }

    /** The identifier, once all pages are written. */
    byte[] bytes() {
        return Arrays.copyOf(digest.digest(), BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
