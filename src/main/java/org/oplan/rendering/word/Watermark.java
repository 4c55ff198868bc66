package org.oplan.rendering.word;

import org.oplan.document.Document;

/**
 * The words across each page of a draft, as Word itself writes them: a shape that hangs in the head of the page.
 *
 * <p>They say nothing that the document does not say, so a screen reader passes them over.
 */
final class Watermark {
    private static final String COLOR = "#DDE2E7";

    private final Document.Properties properties;

    Watermark(Document.Properties properties) {
        this.properties = properties;
    }

    /** The run that bears the words; nothing if the document is no draft. */
    String run(int number) {
        if (properties.draft().isEmpty()) {
            return "";
        }
        Markup xml = new Markup().start("w:r").start("w:pict").attribute("xmlns:v", "urn:schemas-microsoft-com:vml");
        xml.start("v:shape")
                .attribute("id", "PowerPlusWaterMarkObject" + number)
                .attribute("type", "#_x0000_t136")
                .attribute("alt", "")
                .attribute(
                        "style",
                        "position:absolute;margin-left:0;margin-top:0;width:" + width() + "pt;height:110pt;"
                                + "rotation:315;z-index:-251658752;mso-position-horizontal:center;"
                                + "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
                                + "mso-position-vertical-relative:margin")
                .attribute("fillcolor", COLOR)
                .attribute("stroked", "f");
        xml.start("v:textpath")
                .attribute("style", "font-family:\"Calibri\";font-size:1pt;font-weight:bold")
                .attribute("string", properties.draft())
                .end("v:textpath");
        return xml.end("v:shape").end("w:pict").end("w:r").toString();
    }

    private int width() {
        return Math.min(
                440,
                110 * properties.draft().codePointCount(0, properties.draft().length()));
    }

    /** Puts the words into a head that is written already. */
    String into(String head, int number) {
        String run = run(number);
        int end = head.lastIndexOf("</w:p></w:hdr>");
        return run.isEmpty() || end < 0 ? head : head.substring(0, end) + run + head.substring(end);
    }
}
