package org.oplan.rendering.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The parts of an office file by name, for tests that look into it or spoil it. */
public final class Parts {
    static final String MAIN = "word/document.xml";

    private final SortedMap<String, byte[]> content = new TreeMap<>();

    public static Parts of(byte[] file) {
        Parts parts = new Parts();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.content.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    SortedMap<String, byte[]> all() {
        return content;
    }

    /** The parts of an office file that is a part of this one. */
    Parts inside(String name) {
        return of(bytes(name));
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String name) {
        return Objects.requireNonNull(content.get(name), name);
    }

    Document xml(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(name)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(name + " is not XML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same parts with one of them edited. */
    Parts edited(String name, UnaryOperator<String> edit) {
        Parts parts = new Parts();
        parts.content.putAll(content);
        parts.content.put(name, edit.apply(text(name)).getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    /** The same parts without one of them. */
    Parts without(String name) {
        Parts parts = new Parts();
        parts.content.putAll(content);
        parts.content.remove(name);
        return parts;
    }

    byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : content.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
