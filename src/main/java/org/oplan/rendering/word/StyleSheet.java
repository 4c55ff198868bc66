package org.oplan.rendering.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The named styles of a document in one language.
 *
 * <p>{@code styles.xml} holds them all. A file {@code styles-<language>.xml} beside it holds those that differ in a
 * language whose script asks for other sizes and leading.
 */
final class StyleSheet {
    private static final String ALL = "styles.xml";
    private static final String CHINESE = "styles-zh.xml";

    private StyleSheet() {}

    static byte[] forLanguage(Locale language) throws IOException {
        StylesDocument sheet = parse(ALL);
        CTStyles styles = sheet.getStyles();
        if (Script.isChinese(language)) {
            replace(styles, parse(CHINESE).getStyles());
        }
        styles.getDocDefaults().getRPrDefault().getRPr().getLangArray(0).setVal(Script.proofingTag(language));
        return PartXml.of(sheet);
    }

    private static void replace(CTStyles styles, CTStyles others) {
        Map<String, CTStyle> byId = new LinkedHashMap<>();
        others.getStyleList().forEach(style -> byId.put(style.getStyleId(), style));
        for (int i = 0; i < styles.sizeOfStyleArray(); i++) {
            CTStyle other = byId.get(styles.getStyleArray(i).getStyleId());
            if (other != null) {
                styles.setStyleArray(i, other);
            }
        }
    }

    private static StylesDocument parse(String name) throws IOException {
        try (InputStream in = Resource.open(name)) {
            return StylesDocument.Factory.parse(in);
        } catch (XmlException e) {
            throw new IllegalStateException(name + " is not a style sheet", e);
        }
    }
}
