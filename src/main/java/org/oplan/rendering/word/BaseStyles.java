package org.oplan.rendering.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a base document, completed by ours.
 *
 * <p>Styles are known by their names, as a reader of the style list knows them: a word processor may give them other
 * ids each time it saves. Upper and lower case do not matter, unless the base has both. What the base lacks is taken
 * from ours, without its ids.
 */
final class BaseStyles {
    private final byte[] styles;
    private final Optional<byte[]> numbering;
    private final int textWidth;

    /**
     * Styles of a base.
     *
     * @param styles the part {@code styles.xml}
     * @param numbering the part {@code numbering.xml}, if there is one
     * @param textWidth width of the base's text, in twips, for the tabs of our own styles
     */
    BaseStyles(byte[] styles, Optional<byte[]> numbering, int textWidth) {
        this.styles = styles;
        this.numbering = numbering;
        this.textWidth = textWidth;
    }

    /** The names of our styles that the base lacks, in the order of ours. */
    List<String> missing() throws UnfitBase {
        Merge merge = new Merge(Locale.ENGLISH);
        return merge.ours.stream()
                .filter(style -> !merge.isKnown(style))
                .map(style -> BaseXml.says(style, "name"))
                .toList();
    }

    /** The complete sheet for a language. */
    StyleSheet in(Locale language) throws UnfitBase {
        return new Merge(language).sheet();
    }

    private static String key(Element style) {
        return BaseXml.value(style, "type") + " " + BaseXml.says(style, "name").strip();
    }

    private static String anyCase(Element style) {
        return key(style).toLowerCase(Locale.ROOT);
    }

    /** The merging of both for one language. */
    private final class Merge {
        private final Document base;
        private final Element root;
        private final List<Element> ours;
        private final Map<String, String> known = new HashMap<>();
        private final Map<String, String> knownInAnyCase = new HashMap<>();
        private final Map<String, String> resolved = new HashMap<>();
        private final BaseNumbering numbers;

        Merge(Locale language) throws UnfitBase {
            base = BaseXml.parse("styles.xml", styles);
            root = base.getDocumentElement();
            String sheet = StyleSheet.xml(language)
                    .replace("w:pos=\"" + PageLayout.PORTRAIT.textWidth() + "\"", "w:pos=\"" + textWidth + "\"");
            ours = styles(BaseXml.parse("styles.xml", sheet.getBytes(StandardCharsets.UTF_8)));
            for (Element style : styles(base)) {
                known.putIfAbsent(key(style), BaseXml.value(style, "styleId"));
                knownInAnyCase.putIfAbsent(anyCase(style), BaseXml.value(style, "styleId"));
            }
            resolve();
            speak(Script.proofingTag(language));
            numbers = BaseNumbering.of(numbering, resolved);
        }

        private static List<Element> styles(Document sheet) {
            return BaseXml.children(sheet.getDocumentElement()).stream()
                    .filter(child -> BaseXml.is(child, "style"))
                    .toList();
        }

        private void resolve() {
            Set<String> taken = new HashSet<>(known.values());
            for (Element style : ours) {
                String own = BaseXml.value(style, "styleId");
                String free = own;
                while (taken.contains(free)) {
                    free += "Oplan";
                }
                resolved.put(own, known.getOrDefault(key(style), knownInAnyCase.getOrDefault(anyCase(style), free)));
                taken.add(free);
            }
        }

        boolean isKnown(Element style) {
            return knownInAnyCase.containsKey(anyCase(style));
        }

        StyleSheet sheet() {
            List<Element> missing = new ArrayList<>(ours);
            missing.removeIf(this::isKnown);
            missing.forEach(this::add);
            Map<Style, String> ids = new EnumMap<>(Style.class);
            for (Style style : Style.values()) {
                ids.put(style, resolved.getOrDefault(style.id(), style.id()));
            }
            return new StyleSheet(
                    ids, PackedPart.of(BaseXml.write(base)), new ListSheet(numbers.xml(), numbers.next(), false));
        }

        private void add(Element style) {
            Element copy = (Element) base.importNode(style, true);
            BaseXml.set(copy, "styleId", refer(BaseXml.value(style, "styleId")));
            copy.removeAttributeNS(Namespaces.WORD, "default");
            for (Element child : BaseXml.children(copy)) {
                if (Set.of("basedOn", "next", "link").contains(child.getLocalName())) {
                    BaseXml.set(child, "val", refer(BaseXml.value(child, "val")));
                }
            }
            BaseXml.all(copy, "numId").forEach(id -> BaseXml.set(id, "val", numbers.ours()));
            root.appendChild(copy);
        }

        private String refer(String own) {
            return resolved.getOrDefault(own, own);
        }

        /** The language in which Word checks the text. */
        private void speak(String tag) {
            for (Element defaults : BaseXml.all(root, "rPrDefault")) {
                for (Element properties : BaseXml.all(defaults, "rPr")) {
                    Element lang = BaseXml.all(properties, "lang").stream()
                            .findFirst()
                            .orElseGet(() ->
                                    (Element) properties.appendChild(base.createElementNS(Namespaces.WORD, "w:lang")));
                    BaseXml.set(lang, "val", tag);
                    BaseXml.set(lang, "eastAsia", Script.CHINESE_TAG);
                    BaseXml.set(lang, "bidi", "ar-SA");
                }
            }
        }
    }
}
