package org.oplan.composition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.oplan.edition.TemplateFolder;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses the XML that a template wrote, strictly by {@code document.xsd}. */
final class DocumentXml {
    private final Schema schema;

    DocumentXml(TemplateFolder folder) {
        byte[] xsd = folder.read("document.xsd")
                .orElseThrow(() -> new IllegalStateException("The templates folder lacks document.xsd"));
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            this.schema = factory.newSchema(new StreamSource(new ByteArrayInputStream(xsd)));
        } catch (SAXException e) {
            throw new IllegalStateException("The templates folder's document.xsd is no schema", e);
        }
    }

    /**
     * The root element.
     *
     * @param xml the text, with marks of places in it
     * @param template the template that wrote it, for mistakes before the first mark
     * @throws TemplateMistake if the text is not well-formed or not of our vocabulary
     */
    Element parse(String xml, String template) throws TemplateMistake {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setIgnoringComments(true);
            factory.setCoalescing(true);
            factory.setSchema(schema);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (SAXParseException e) {
            int offset = offset(xml, e.getLineNumber(), e.getColumnNumber());
            throw new TemplateMistake(
                    FolderTemplateLoader.placeBefore(xml, offset, template), String.valueOf(e.getMessage()));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser failed on " + template, e);
        }
    }

    private static int offset(String xml, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int end = xml.indexOf('\n', start);
            if (end < 0) {
                break;
            }
            start = end + 1;
        }
        return start + Math.max(0, column - 1);
    }

    /** Every deviation stops the parse: a template is right or it is not. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
