package org.oplan.rendering.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** Turns the beans of a part into its bytes. */
final class PartXml {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Map<String, String> PREFIXES = Map.of(
            WORD,
            "w",
            CHART,
            "c",
            RELATIONSHIPS,
            "r",
            "http://schemas.openxmlformats.org/drawingml/2006/main",
            "a",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "wp");

    private PartXml() {}

    /** The bytes of a part whose bean is a whole document. */
    static byte[] of(XmlObject document) throws IOException {
        return save(document, options());
    }

    /** The bytes of a part whose bean is the content of a root element. */
    static byte[] of(XmlObject content, QName root) throws IOException {
        return save(content, options().setSaveSyntheticDocumentElement(root));
    }

    private static byte[] save(XmlObject content, XmlOptions options) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.save(bytes, options);
        return bytes.toByteArray();
    }

    private static XmlOptions options() {
        return new XmlOptions()
                .setCharacterEncoding(StandardCharsets.UTF_8.name())
                .setSaveAggressiveNamespaces()
                .setSaveSuggestedPrefixes(PREFIXES);
    }
}
