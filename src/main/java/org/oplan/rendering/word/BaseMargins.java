package org.oplan.rendering.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oplan.document.Document;
import org.w3c.dom.Element;

/**
 * The heads and feet of a base document's pages.
 *
 * <p>Words in braces stand for what a document says about itself: {@code {symbol}}, {@code {title}}, {@code {head}}
 * (the short title), {@code {organization}}. A part may hold text, fields of its own document and pictures.
 *
 * @param parts each with the pages that it is for, in the order of the base
 * @param firstDiffers whether the first page has its own
 */
record BaseMargins(List<Part> parts, boolean firstDiffers) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:symbol|title|head|organization)\\}");
    private static final Pattern REACHING_OUT =
            Pattern.compile("(?i)\\b(INCLUDE\\w*|DDE\\w*|LINK|IMPORT|DATABASE|MACROBUTTON|EMBED|RD)\\b");
    private static final Set<String> DRAWN = Set.of("png", "jpeg", "jpg", "gif");

    BaseMargins {
        parts = List.copyOf(parts);
    }

    /**
     * A head or a foot.
     *
     * @param kind {@code header} or {@code footer}
     * @param pages {@code default}, {@code first} or {@code even}
     * @param xml its XML, with placeholders
     * @param pictures its pictures by the ids of their relationships
     */
    record Part(String kind, String pages, String xml, Map<String, Drawn> pictures) {

        /** The XML for a document. */
        String filled(Document document) {
            return xml.replace("{symbol}", text(document.properties().symbol()))
                    .replace("{title}", text(document.properties().title()))
                    .replace("{head}", text(document.runningHead()))
                    .replace("{organization}", text(document.properties().author()));
        }

        private static String text(String value) {
            return new Markup().text(value).toString();
        }
    }

    /**
     * A picture in a head or a foot.
     *
     * @param extension how its file name ends
     * @param content its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Drawn(String extension, byte[] content) {}

    /** The heads and feet that sections of a base's main part refer to. */
    static BaseMargins of(BasePackage base, String main, List<Element> sections) throws UnfitBase {
        Map<String, String> targets = new TreeMap<>();
        base.relations(main).forEach(relation -> targets.put(relation.id(), relation.target()));
        Map<String, Part> parts = new TreeMap<>();
        for (Element section : sections) {
            for (Element reference : BaseXml.children(section)) {
                if (BaseXml.is(reference, "headerReference") || BaseXml.is(reference, "footerReference")) {
                    String kind = reference.getLocalName().substring(0, 6);
                    String pages = BaseXml.value(reference, "type");
                    String target = targets.getOrDefault(reference.getAttributeNS(Namespaces.RELATIONSHIPS, "id"), "");
                    if (!parts.containsKey(kind + pages)) {
                        parts.put(kind + pages, part(base, kind, pages, target));
                    }
                }
            }
        }
        boolean first = sections.stream()
                .anyMatch(section -> !BaseXml.all(section, "titlePg").isEmpty());
        return new BaseMargins(new ArrayList<>(parts.values()), first);
    }

    private static Part part(BasePackage base, String kind, String pages, String name) throws UnfitBase {
        var xml = base.xml(name);
        Element root = xml.getDocumentElement();
        for (Element code : BaseXml.all(root, "instrText")) {
            refuseOutside(name, code.getTextContent());
        }
        for (Element field : BaseXml.all(root, "fldSimple")) {
            refuseOutside(name, BaseXml.value(field, "instr"));
        }
        for (String unsafe : List.of("object", "control", "altChunk", "subDoc")) {
            if (!BaseXml.all(root, unsafe).isEmpty()) {
                throw UnfitBase.unsafe(name + ": " + unsafe);
            }
        }
        BaseXml.all(root, "p").forEach(BaseMargins::joinPlaceholders);
        return new Part(kind, pages, BaseXml.write(xml), pictures(base, name));
    }

    private static void refuseOutside(String name, String field) throws UnfitBase {
        if (REACHING_OUT.matcher(field).find()) {
            throw UnfitBase.unsafe(name + ": " + field.strip());
        }
    }

    private static Map<String, Drawn> pictures(BasePackage base, String name) throws UnfitBase {
        Map<String, Drawn> pictures = new TreeMap<>();
        for (BasePackage.Relation relation : base.relationsWithin(name)) {
            String target = relation.target();
            String extension = target.substring(target.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!relation.type().equals("image") || !DRAWN.contains(extension)) {
                throw UnfitBase.unsafe(name + " → " + target);
            }
            byte[] content = base.part(target).orElseThrow(() -> UnfitBase.unreadable(target));
            pictures.put(relation.id(), new Drawn(extension, content));
        }
        return pictures;
    }

    /** A word processor may cut a placeholder into several runs; the first of them takes all of it. */
    private static void joinPlaceholders(Element paragraph) {
        List<Element> texts = BaseXml.all(paragraph, "t");
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(text.getTextContent()));
        Matcher placeholder = PLACEHOLDER.matcher(all);
        while (placeholder.find()) {
            int at = 0;
            boolean begun = false;
            for (Element text : texts) {
                String own = text.getTextContent();
                int from = Math.max(0, placeholder.start() - at);
                int to = Math.min(own.length(), placeholder.end() - at);
                at += own.length();
                if (from < to) {
                    String kept = begun ? "" : placeholder.group();
                    text.setTextContent(own.substring(0, from) + kept + own.substring(to));
                    begun = true;
                }
            }
        }
    }
}
