package org.oplan.rendering.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads and writes the XML of a base document; nothing outside the file is ever read. */
final class BaseXml {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private BaseXml() {}

    static Document parse(String name, byte[] content) throws UnfitBase {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Document xml = builder.parse(new ByteArrayInputStream(content));
            BaseExtensions.remove(xml.getDocumentElement());
            return xml;
        } catch (SAXException | IOException e) {
            throw UnfitBase.unreadable(name);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser cannot be made safe", e);
        }
    }

    static String write(Document xml) {
        try {
            Transformer copy = TransformerFactory.newDefaultInstance().newTransformer();
            copy.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            copy.transform(new DOMSource(xml), new StreamResult(text));
            return WordFile.DECLARATION + text;
        } catch (TransformerException e) {
            throw new IllegalStateException("XML that was read cannot be written", e);
        }
    }

    /** The elements in an element. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The elements of Word's vocabulary with a name, at any depth. */
    static List<Element> all(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(parent)) {
            if (is(child, name)) {
                found.add(child);
            }
            found.addAll(all(child, name));
        }
        return found;
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName()) && Namespaces.WORD.equals(element.getNamespaceURI());
    }

    static String value(Element element, String attribute) {
        return element.getAttributeNS(Namespaces.WORD, attribute);
    }

    static void set(Element element, String attribute, String value) {
        element.setAttributeNS(Namespaces.WORD, "w:" + attribute, value);
    }

    /** What a child that says one thing says; empty without it. */
    static String says(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> is(child, name))
                .map(child -> value(child, "val"))
                .findFirst()
                .orElse("");
    }
}
