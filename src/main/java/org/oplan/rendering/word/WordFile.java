package org.oplan.rendering.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.oplan.document.Document;
import org.oplan.document.Image;

/** The package of one Word file: its parts, what relates them, and what the file says about itself. */
final class WordFile implements AutoCloseable {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String OPEN = "application/vnd.openxmlformats-";
    private static final String WORD = OPEN + "officedocument.wordprocessingml.";
    private static final String MAIN = "word/document.xml";
    private static final PackedPart SETTINGS = PackedPart.of(Resource.text("settings.xml"));
    private static final PackedPart FONTS = PackedPart.of(Resource.text("fontTable.xml"));
    private static final PackedPart THEME = PackedPart.of(Resource.text("theme.xml"));
    private static final PackedPart PACKAGE = PackedPart.of(new Relationships()
            .with("officeDocument", MAIN)
            .withType(
                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                    "docProps/core.xml")
            .xml());

    private final Map<String, PackedPart> parts = new TreeMap<>();
    private final Map<String, String> types = new TreeMap<>();
    private final Relationships relationships = new Relationships();
    private final PackedPart.Press main = new PackedPart.Press();
    private final PackedPart.Press others = new PackedPart.Press();

    /** Starts a file with its main part, styles, theme, fonts and settings. */
    WordFile(Document.Properties properties, HouseStyle house) {
        StyleSheet styles = house.styles(properties.language());
        types.put(MAIN, WORD + "document.main+xml");
        add("docProps/core.xml", OPEN + "package.core-properties+xml", packed(CoreProperties.of(properties)));
        parts.put("_rels/.rels", PACKAGE);
        addWordPart("styles", styles.part());
        addWordPart("settings", SETTINGS);
        addWordPart("numbering", styles.lists().bare());
        addWordPart("fontTable", house.fonts().orElse(FONTS));
        add(
                "word/theme/theme1.xml",
                OPEN + "officedocument.theme+xml",
                house.theme().orElse(THEME));
        relationships.with("theme", "theme/theme1.xml");
    }

    private PackedPart packed(String content) {
        return others.pack(content.getBytes(StandardCharsets.UTF_8));
    }

    private void add(String name, String type, PackedPart part) {
        types.put(name, type);
        parts.put(name, part);
    }

    private void addWordPart(String kind, PackedPart part) {
        addWordPart(kind, kind, part);
    }

    private String addWordPart(String kind, String name, PackedPart part) {
        add("word/" + name + ".xml", WORD + kind + "+xml", part);
        return relationships.add(kind, name + ".xml");
    }

    /** The main part, which is written piece by piece. */
    PackedPart.Press main() {
        return main;
    }

    /** Adds a header or a footer and returns the id of its relationship. */
    String addPageMargin(String kind, int number, String content) {
        return addWordPart(kind, kind + number, packed(DECLARATION + content));
    }

    /** Adds a head or a foot of a base with its pictures and returns the id of its relationship. */
    String addPageMargin(int number, BaseMargins.Part margin, String content) {
        String name = margin.kind() + number;
        Relationships pictures = new Relationships();
        margin.pictures().forEach((id, picture) -> {
            String file = name + id.replaceAll("\\W", "") + "." + picture.extension();
            parts.put("word/media/" + file, others.pack(picture.content()));
            pictures.with(id, "image", "media/" + file);
        });
        if (!margin.pictures().isEmpty()) {
            parts.put("word/_rels/" + name + ".xml.rels", packed(pictures.xml()));
        }
        return addWordPart(margin.kind(), name, packed(content));
    }

    /** Adds a chart with the workbook that holds its values and returns the id of its relationship. */
    String addChart(int number, String chart, byte[] workbook) {
        parts.put("word/embeddings/chart" + number + ".xlsx", others.pack(workbook));
        add(
                "word/charts/chart" + number + ".xml",
                OPEN + "officedocument.drawingml.chart+xml",
                packed(DECLARATION + chart));
        parts.put(
                "word/charts/_rels/chart" + number + ".xml.rels",
                packed(new Relationships()
                        .with("package", "../embeddings/chart" + number + ".xlsx")
                        .xml()));
        return relationships.add("chart", "charts/chart" + number + ".xml");
    }

    /** Adds a picture and returns the id of its relationship. */
    String addImage(int number, Image image) {
        String name = "media/picture" + number + (image.mediaType().equals("image/png") ? ".png" : ".jpeg");
        parts.put("word/" + name, others.pack(image.content()));
        return relationships.add("image", name);
    }

    /** Adds the footnotes with the links that stand in them. */
    void addNotes(String notes, Relationships links) {
        addWordPart("footnotes", packed(notes));
        if (!links.isEmpty()) {
            parts.put("word/_rels/footnotes.xml.rels", packed(links.xml()));
        }
    }

    /** Puts the lists of the document in the place of those that only the styles refer to. */
    void replaceLists(String lists) {
        parts.put("word/numbering.xml", packed(lists));
    }

    /** Adds a link that leaves the document and returns the id of its relationship. */
    String addLink(String uri) {
        return relationships.addOutside("hyperlink", uri);
    }

    /** Ends the main part and writes the whole file. */
    void save(OutputStream out) throws IOException {
        parts.put(MAIN, main.end());
        parts.put("word/_rels/document.xml.rels", packed(relationships.xml()));
        parts.put(FixedZip.CONTENT_TYPES, packed(contentTypes()));
        FixedZip.write(parts, out);
    }

    private String contentTypes() {
        Markup list = new Markup().add(DECLARATION);
        list.start("Types").attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        usual(list, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        usual(list, "png", "image/png");
        usual(list, "jpeg", "image/jpeg");
        usual(list, "jpg", "image/jpeg");
        usual(list, "gif", "image/gif");
        usual(list, "xlsx", OPEN + "officedocument.spreadsheetml.sheet");
        types.forEach((name, type) -> list.start("Override")
                .attribute("PartName", "/" + name)
                .attribute("ContentType", type)
                .end("Override"));
        return list.end("Types").toString();
    }

    private static void usual(Markup list, String extension, String type) {
        list.start("Default")
                .attribute("Extension", extension)
                .attribute("ContentType", type)
                .end("Default");
    }

    @Override
    public void close() {
        main.close();
        others.close();
    }
}
