package org.oplan.rendering.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.oplan.document.Attachment;
import org.oplan.document.Document;

/** The identifier of a file: it follows from what the file says, so that the same content has the same one. */
final class Identity {
    private static final int BYTES = 16;

    private Identity() {}

    static byte[] of(Document.Properties properties, List<Page> pages, List<Attachment> attachments) {
        MessageDigest digest = sha256();
        update(digest, properties.symbol());
        update(digest, properties.title());
        update(digest, properties.subject());
        update(digest, properties.author());
        update(digest, properties.language().toLanguageTag());
        update(digest, properties.date().toString());
        StringBuilder words = new StringBuilder();
        for (Page page : pages) {
            words.setLength(0);
            collect(page, words);
            update(digest, words.toString());
        }
        for (Attachment attachment : attachments) {
            update(digest, attachment.name());
            digest.update(attachment.content());
        }
        return Arrays.copyOf(digest.digest(), BYTES);
    }

    private static void collect(Page page, StringBuilder words) {
        for (Op op : page.ops()) {
            if (op instanceof Op.Text text) {
                words.append(text.text()).append('\0');
            }
        }
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
