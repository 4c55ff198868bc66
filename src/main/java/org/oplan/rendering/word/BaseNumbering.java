package org.oplan.rendering.word;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The lists of a base document, with ours added under numbers of their own.
 *
 * @param xml the part
 * @param ours the number of our list of dashes
 * @param next the first number that no list has
 */
record BaseNumbering(String xml, String ours, int next) {

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
            return new BaseNumbering(BaseXml.write(ours), "1", 2);
        }
        Document all = BaseXml.parse("numbering.xml", base.get());
        Element root = all.getDocumentElement();
        BaseXml.all(root, "numPicBullet").forEach(BaseNumbering::remove);
        BaseXml.all(root, "lvlPicBulletId").forEach(BaseNumbering::remove);
        int kind = next(root, "abstractNum", "abstractNumId");
        int list = next(root, "num", "numId");
        Element description = copy(all, ours, "abstractNum");
        BaseXml.set(description, "abstractNumId", Integer.toString(kind));
        Element use = copy(all, ours, "num");
        BaseXml.set(use, "numId", Integer.toString(list));
        BaseXml.all(use, "abstractNumId").forEach(id -> BaseXml.set(id, "val", Integer.toString(kind)));
        Node firstUse = BaseXml.children(root).stream()
                .filter(child -> BaseXml.is(child, "num"))
                .findFirst()
                .orElse(null);
        root.insertBefore(description, firstUse);
        root.insertBefore(all.createComment(ListSheet.KINDS), firstUse);
        Node after = BaseXml.children(root).stream()
                .filter(child -> BaseXml.is(child, "numIdMacAtCleanup"))
                .findFirst()
                .orElse(null);
        root.insertBefore(use, after);
        root.insertBefore(all.createComment(ListSheet.LISTS), after);
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:w", Namespaces.WORD);
        return new BaseNumbering(BaseXml.write(all), Integer.toString(list), Math.max(kind, list) + 1);
    }

    private static Element copy(Document into, Document from, String name) {
        return (Element)
                into.importNode(BaseXml.all(from.getDocumentElement(), name).getFirst(), true);
    }

    private static int next(Element root, String name, String id) {
        int most = BaseXml.children(root).stream()
                .filter(child -> BaseXml.is(child, name))
                .map(child -> BaseXml.value(child, id))
                .filter(number -> number.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return most + 1;
    }

    private static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }
}
