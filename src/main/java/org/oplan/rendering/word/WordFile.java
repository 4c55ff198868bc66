package org.oplan.rendering.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.xmlbeans.XmlObject;
import org.oplan.document.Document;

/** The package of one Word file: its parts, what relates them, and what the file says about itself. */
final class WordFile {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final OPCPackage file;
    private final PackagePart main;

    private WordFile(OPCPackage file, PackagePart main) {
        this.file = file;
        this.main = main;
    }

    /** Starts a file with its main part, styles, theme, fonts and settings. */
    static WordFile start(Document.Properties properties) throws IOException, InvalidFormatException {
        OPCPackage file = OPCPackage.create(new ByteArrayOutputStream());
        PackagePart main =
                file.createPart(PackagingURIHelper.createPartName("/word/document.xml"), WORD + "document.main+xml");
        file.addRelationship(main.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
        WordFile started = new WordFile(file, main);
        started.describe(properties);
        started.addWordPart("styles", StyleSheet.forLanguage(properties.language()));
        started.addWordPart("settings", Resource.bytes("settings.xml"));
        started.addWordPart("numbering", Resource.bytes("numbering.xml"));
        started.addWordPart("fontTable", Resource.bytes("fontTable.xml"));
        write(
                started.add(
                        "/word/theme/theme1.xml",
                        "application/vnd.openxmlformats-officedocument.theme+xml",
                        RELATION + "theme"),
                Resource.bytes("theme.xml"));
        return started;
    }

    private void describe(Document.Properties document) throws InvalidFormatException {
        Optional<Date> date = Optional.of(
                Date.from(document.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        PackageProperties properties = file.getPackageProperties();
        properties.setTitleProperty(document.title());
        properties.setSubjectProperty(document.subject());
        properties.setCreatorProperty(document.author());
        properties.setLastModifiedByProperty(document.author());
        properties.setIdentifierProperty(document.symbol());
        properties.setLanguageProperty(document.language().toLanguageTag());
        properties.setCreatedProperty(date);
        properties.setModifiedProperty(date);
    }

    private void addWordPart(String name, byte[] content) throws IOException, InvalidFormatException {
        write(add("/word/" + name + ".xml", WORD + name + "+xml", RELATION + name), content);
    }

    /** Adds a header or a footer and returns the id of its relationship. */
    String addPageMargin(String kind, int number, XmlObject content, QName root)
            throws IOException, InvalidFormatException {
        PackagePart part = file.createPart(
                PackagingURIHelper.createPartName("/word/" + kind + number + ".xml"), WORD + kind + "+xml");
        write(part, PartXml.of(content, root));
        return main.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION + kind)
                .getId();
    }

    /** Adds a chart with the workbook that holds its values and returns the id of its relationship. */
    String addChart(int number, XmlObject chart, byte[] workbook) throws IOException, InvalidFormatException {
        PackagePart data = file.createPart(
                PackagingURIHelper.createPartName("/word/embeddings/chart" + number + ".xlsx"),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        write(data, workbook);
        PackagePart part = file.createPart(
                PackagingURIHelper.createPartName("/word/charts/chart" + number + ".xml"),
                "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
        part.addRelationship(data.getPartName(), TargetMode.INTERNAL, RELATION + "package", ChartSpace.WORKBOOK);
        write(part, PartXml.of(chart));
        return main.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION + "chart")
                .getId();
    }

    /** Adds a link that leaves the document and returns the id of its relationship. */
    String addLink(String uri) {
        return main.addExternalRelationship(uri, PackageRelationshipTypes.HYPERLINK_PART)
                .getId();
    }

    /** Writes the main part and then the whole file. */
    void save(XmlObject document, OutputStream out) throws IOException {
        write(main, PartXml.of(document));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.save(bytes);
        file.revert();
        out.write(FixedZip.repack(bytes.toByteArray()));
    }

    private PackagePart add(String name, String type, String relation) throws InvalidFormatException {
        PackagePart part = file.createPart(PackagingURIHelper.createPartName(name), type);
        main.addRelationship(part.getPartName(), TargetMode.INTERNAL, relation);
        return part;
    }

    private static void write(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }
}
