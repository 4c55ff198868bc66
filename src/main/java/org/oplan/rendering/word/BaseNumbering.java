package org.oplan.rendering.word;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The lists of a base document, with ours added under numbers of their own.
 *
 * @param xml the part
 * @param ours the number of our list of dashes
 */
record BaseNumbering(String xml, String ours) {

    /**
     * Adds our list to those of a base.
     *
     * @param base the part of the base, if it has one
     * @param styles the ids that our styles have there
     */
    static BaseNumbering of(Optional<byte[]> base, Map<String, String> styles) throws UnfitBase {
        String text = Resource.text("numbering.xml");
        Document ours = BaseXml.parse("numbering.xml", text.getBytes(StandardCharsets.UTF_8));
        BaseXml.all(ours.getDocumentElement(), "pStyle").forEach(style -> {
            String own = BaseXml.value(style, "val");
            BaseXml.set(style, "val", styles.getOrDefault(own, own));
        });
        if (base.isEmpty()) {
            return new BaseNumbering(BaseXml.write(ours), "1");
        }
        Document all = BaseXml.parse("numbering.xml", base.get());
        Element root = all.getDocumentElement();
        BaseXml.all(root, "numPicBullet").forEach(BaseNumbering::remove);
        BaseXml.all(root, "lvlPicBulletId").forEach(BaseNumbering::remove);
        String kind = next(root, "abstractNum", "abstractNumId");
        String list = next(root, "num", "numId");
        Element description = copy(all, ours, "abstractNum");
        BaseXml.set(description, "abstractNumId", kind);
        Element use = copy(all, ours, "num");
        BaseXml.set(use, "numId", list);
        BaseXml.all(use, "abstractNumId").forEach(id -> BaseXml.set(id, "val", kind));
        Node firstUse = BaseXml.children(root).stream()
                .filter(child -> BaseXml.is(child, "num"))
                .findFirst()
                .orElse(null);
        root.insertBefore(description, firstUse);
        Node after = BaseXml.children(root).stream()
                .filter(child -> BaseXml.is(child, "numIdMacAtCleanup"))
                .findFirst()
                .orElse(null);
        root.insertBefore(use, after);
        return new BaseNumbering(BaseXml.write(all), list);
    }

    private static Element copy(Document into, Document from, String name) {
        return (Element)
                into.importNode(BaseXml.all(from.getDocumentElement(), name).getFirst(), true);
    }

    private static String next(Element root, String name, String id) {
        int most = BaseXml.children(root).stream()
                .filter(child -> BaseXml.is(child, name))
                .map(child -> BaseXml.value(child, id))
                .filter(number -> number.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return Integer.toString(most + 1);
    }

    private static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }
}
