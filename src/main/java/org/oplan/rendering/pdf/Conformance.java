package org.oplan.rendering.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.oplan.document.Attachment;
import org.oplan.document.Document;

/** All that makes a file PDF/UA-1 and PDF/A-3a besides its structure, and the same on every day. */
final class Conformance {
    private static final String PROFILE = "sRGB.icc";
    private static final String PROFILE_NAME = "sRGB IEC61966-2.1";

    private final Document.Properties properties;
    private final String midnight;

    Conformance(Document.Properties properties) {
        this.properties = properties;
        this.midnight =
                "D:" + DateTimeFormatter.BASIC_ISO_DATE.withLocale(Locale.ROOT).format(properties.date()) + "000000Z";
    }

    /** What must be said before the first page. */
    void prepare(PdfWriter writer) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // A classic cross-reference table would be printed in the digits of the machine's default locale.
        writer.setFullCompression();
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        if (Direction.of(properties.language()) == Direction.RIGHT_TO_LEFT) {
            writer.addViewerPreference(PdfName.DIRECTION, PdfName.R2L);
        }
    }

    /** What is said of the file as a whole. */
    void describe(PdfWriter writer, List<Attachment> attachments) throws IOException {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, unicode(properties.title()));
        info.put(PdfName.AUTHOR, unicode(properties.author()));
        info.put(PdfName.SUBJECT, unicode(properties.subject()));
        info.put(PdfName.CREATIONDATE, new PdfString(midnight));
        info.put(PdfName.MODDATE, new PdfString(midnight));
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(properties.language().toLanguageTag()));
        writer.setOutputIntents(PROFILE_NAME, "PDFA/1", "http://www.color.org", PROFILE_NAME, profile());
        writer.setXmpMetadata(new XmpPacket(properties)
                .bytes(info.getAsString(PdfName.PRODUCER).toUnicodeString()));
        attach(writer, attachments);
    }

    /** Which file it is, the same as long as it says the same. */
    void identify(PdfWriter writer, byte[] identity) {
        PdfArray id = new PdfArray();
        id.add(new PdfString(identity).setHexWriting(true));
        id.add(new PdfString(identity).setHexWriting(true));
        writer.getInfo().put(PdfName.FILEID, id);
    }

    private static byte[] profile() throws IOException {
        try (InputStream in = Conformance.class.getResourceAsStream(PROFILE)) {
            if (in == null) {
                throw new IllegalStateException("The colour profile " + PROFILE + " is not on the class path");
            }
            return in.readAllBytes();
        }
    }

    private void attach(PdfWriter writer, List<Attachment> attachments) throws IOException {
        PdfArray associated = new PdfArray();
        for (Attachment attachment : attachments) {
            PdfDictionary dates = new PdfDictionary();
            dates.put(PdfName.MODDATE, new PdfString(midnight));
            PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                    writer, null, attachment.name(), attachment.content(), true, attachment.mediaType(), dates);
            file.addDescription(attachment.description(), true);
            file.put(new PdfName("AFRelationship"), new PdfName("Data"));
            writer.addFileAttachment(file);
            associated.add(file.getReference());
        }
        if (!attachments.isEmpty()) {
            writer.getExtraCatalog().put(new PdfName("AF"), associated);
        }
    }

    private static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
