package org.oplan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML as a stream: UTF-8, elements on lines of their own, attributes in the order given.
 *
 * <pre>{@code
 * xml.open("title").leaf("narrative", "Growth", "xml:lang", "en").close();
 * }</pre>
 *
 * <p>Characters that XML cannot hold are left out.
 */
final class XmlOutput {
    private static final String INDENT = "  ";

    private final Writer bytes;
    private final XMLStreamWriter xml;
    private final boolean indented;
    private int depth;

    private XmlOutput(Writer bytes, XMLStreamWriter xml, boolean indented) {
        this.bytes = bytes;
        this.xml = xml;
        this.indented = indented;
    }

    /** A step that writes some XML. */
    @FunctionalInterface
    private interface Step {
        void write() throws XMLStreamException;
    }

    /** XML for people and machines. */
    static XmlOutput indented(OutputStream out) throws IOException {
        return start(out, true);
    }

    /** XML for machines alone. */
    static XmlOutput dense(OutputStream out) throws IOException {
        return start(out, false);
    }

    private static XmlOutput start(OutputStream out, boolean indented) throws IOException {
        Writer bytes = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            // The JDK's own, whatever else is on the class path.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes);
            xml.writeStartDocument("UTF-8", "1.0");
            return new XmlOutput(bytes, xml, indented);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Opens an element; names and values of its attributes alternate. */
    XmlOutput open(String name, String... attributes) throws IOException {
        step(() -> {
            line();
            xml.writeStartElement(name);
            attributes(attributes);
        });
        depth++;
        return this;
    }

    /** Closes the element that was opened last. */
    XmlOutput close() throws IOException {
        depth--;
        step(() -> {
            line();
            xml.writeEndElement();
        });
        return this;
    }

    /** An element with a text. */
    XmlOutput leaf(String name, String text, String... attributes) throws IOException {
        step(() -> {
            line();
            xml.writeStartElement(name);
            attributes(attributes);
            xml.writeCharacters(holdable(text));
            xml.writeEndElement();
        });
        return this;
    }

    /** An element with nothing in it. */
    XmlOutput empty(String name, String... attributes) throws IOException {
        step(() -> {
            line();
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
        return this;
    }

    /** Ends the document and leaves the stream open. */
    void end() throws IOException {
        step(() -> {
            xml.writeEndDocument();
            if (indented) {
                xml.writeCharacters("\n");
            }
            xml.flush();
        });
        bytes.flush();
    }

    /** A text without what XML 1.0 cannot hold. */
    static String holdable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(XmlOutput::isHoldable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isHoldable(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && point < 0xFFFE)
                || point > 0xFFFF;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], holdable(attributes[i + 1]));
        }
    }

    private void line() throws XMLStreamException {
        if (indented) {
            xml.writeCharacters("\n" + INDENT.repeat(depth));
        }
    }

    private static void step(Step step) throws IOException {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
