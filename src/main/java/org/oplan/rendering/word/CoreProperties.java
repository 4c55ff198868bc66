package org.oplan.rendering.word;

import java.time.LocalDate;
import org.oplan.document.Document;

/** What an office file says about itself: title, language, symbol, and the document's own date. */
final class CoreProperties {
    private CoreProperties() {}

    static String of(Document.Properties document) {
        Markup xml = start();
        xml.text("dc:title", document.title())
                .text("dc:subject", document.subject())
                .text("dc:creator", document.author())
                .text("cp:lastModifiedBy", document.author())
                .text("dc:identifier", document.symbol())
                .text("dc:language", document.language().toLanguageTag());
        return end(xml, document.date());
    }

    private static Markup start() {
        Markup xml = new Markup().add(WordFile.DECLARATION);
        return xml.start("cp:coreProperties")
                .attribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
                .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .attribute("xmlns:dcterms", "http://purl.org/dc/terms/")
                .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    }

    private static String end(Markup xml, LocalDate date) {
        time(xml, "dcterms:created", date);
        time(xml, "dcterms:modified", date);
        return xml.end("cp:coreProperties").toString();
    }

    private static void time(Markup xml, String name, LocalDate date) {
        xml.start(name)
                .attribute("xsi:type", "dcterms:W3CDTF")
                .text(date + "T00:00:00Z")
                .end(name);
    }
}
