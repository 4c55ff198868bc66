package org.oplan.rendering.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.oplan.document.Document;

/** The metadata of a file in XMP, in agreement with its information dictionary. */
final class XmpPacket {
    private static final String FORM = "metadata.xmp";

    private final Document.Properties properties;

    XmpPacket(Document.Properties properties) {
        this.properties = properties;
    }

    byte[] bytes(String producer) throws IOException {
        return form().replace("{date}", properties.date().toString())
                .replace("{language}", escaped(properties.language().toLanguageTag()))
                .replace("{producer}", escaped(producer))
                .replace("{symbol}", escaped(properties.symbol()))
                .replace("{author}", escaped(properties.author()))
                .replace("{subject}", escaped(properties.subject()))
                .replace("{title}", escaped(properties.title()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String form() throws IOException {
        try (InputStream in = XmpPacket.class.getResourceAsStream(FORM)) {
            if (in == null) {
                throw new IllegalStateException("The form " + FORM + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Braces are replaced too, so that a text is never taken for a place of the form. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{", "&#123;")
                .replace("}", "&#125;");
    }
}
