package org.oplan.rendering.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes a file from which letters are extracted as they are typed.
 *
 * <p>The library tells readers that a glyph stands for the character that it was written with, which for Arabic is a
 * presentation form. Nobody searches for those, so the map of an Arabic font is corrected before it is written.
 */
final class LegibleWriter extends PdfWriter {
    private static final String MAP = "/CIDInit";
    private static final Pattern ARABIC =
            Pattern.compile("<(06|FB|FC|FD|FE)\\p{XDigit}{2}>\n", Pattern.CASE_INSENSITIVE);
    private static final Pattern GLYPH = Pattern.compile("(<\\p{XDigit}{4}><\\p{XDigit}{4}>)<(\\p{XDigit}{4})>");

    private LegibleWriter(PdfDocument document, OutputStream out) {
        super(document, out);
        setTagged();
    }

    /** A writer that a document is written with. */
    static PdfWriter of(Document document, OutputStream out) {
        PdfDocument pages = new PdfDocument();
        document.addDocListener(pages);
        LegibleWriter writer = new LegibleWriter(pages, out);
        pages.addWriter(writer);
        return writer;
    }

    /** The library numbers the pages for the structure, but must not add one of its own to {@link StructureTree}. */
    @Override
    protected PdfDictionary getCatalog(PdfIndirectReference root) {
        tagged = false;
        return super.getCatalog(root);
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        // Pages and fonts are streams of classes of their own, and not to be unpacked for nothing.
        boolean map = object.getClass() == PdfStream.class
                && PdfName.FLATEDECODE.equals(((PdfStream) object).get(PdfName.FILTER));
        return super.addToBody(map ? legible((PdfStream) object) : object);
    }

    private static PdfStream legible(PdfStream stream) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        stream.writeContent(written);
        String map = new String(PdfReader.FlateDecode(written.toByteArray()), StandardCharsets.ISO_8859_1);
        if (!map.startsWith(MAP) || !ARABIC.matcher(map).find()) {
            return stream;
        }
        PdfStream legible =
                new PdfStream(GLYPH.matcher(map).replaceAll(LegibleWriter::read).getBytes(StandardCharsets.ISO_8859_1));
        legible.flateCompress();
        return legible;
    }

    private static String read(java.util.regex.MatchResult glyph) {
        char written = (char) Integer.parseInt(glyph.group(2), 16);
        StringBuilder read = new StringBuilder(glyph.group(1)).append('<');
        HiddenLetters.read(written)
                .chars()
                .forEach(c -> read.append(Character.forDigit(c >> 12, 16))
                        .append(Character.forDigit(c >> 8 & 15, 16))
                        .append(Character.forDigit(c >> 4 & 15, 16))
                        .append(Character.forDigit(c & 15, 16)));
        return Matcher.quoteReplacement(read.append('>').toString());
    }
}
