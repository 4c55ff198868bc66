package org.oplan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/**
 * Finds what a sheet hides or merges, which the cells themselves do not tell.
 *
 * <p>Hidden sheets, rows and columns are read like all others; of merged cells the first one has the value. All of it
 * is noted, since people do not see it.
 */
final class SheetMarks {
    private static final int MOST_NAMED = 10;

    private final ZipFile zip;
    private final SourceRef workbook;
    private final Predicate<String> isRead;
    private final List<Finding> findings = new ArrayList<>();

    private SheetMarks(ZipFile zip, SourceRef workbook, Predicate<String> isRead) {
        this.zip = zip;
        this.isRead = isRead;
        this.workbook = workbook;
    }

    /**
     * Notes on the sheets of a workbook that has passed the {@link PackageScan}.
     *
     * @param file the workbook
     * @param marked names of the parts in which there may be something to note
     * @param isRead whether a sheet of a name is read
     * @return nothing if the workbook is damaged; reading its cells says so
     */
    static List<Finding> find(Path file, SourceRef workbook, Set<String> marked, Predicate<String> isRead) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            SheetMarks marks = new SheetMarks(zip, workbook, isRead);
            marks.find(marked);
            return marks.findings;
        } catch (IOException | XMLStreamException | RuntimeException damage) {
            // The parser answers damaged parts with exceptions of several kinds.
            return List.of();
        }
    }

    private void find(Set<String> marked) throws IOException, XMLStreamException {
        Map<String, String> parts = new LinkedHashMap<>();
        each("xl/_rels/workbook.xml.rels", xml -> {
            if (xml.getLocalName().equals("Relationship")) {
                parts.put(attribute(xml, "Id"), attribute(xml, "Target"));
            }
        });
        Map<String, String> sheets = new LinkedHashMap<>();
        each("xl/workbook.xml", xml -> {
            String name = xml.getLocalName().equals("sheet") ? attribute(xml, "name") : "";
            if (isRead.test(name)) {
                sheets.put(name, parts.getOrDefault(attribute(xml, "id"), ""));
                if (attribute(xml, "state").toLowerCase(Locale.ROOT).contains("hidden")) {
                    findings.add(Finding.note(IntakeCodes.SHEET_HIDDEN, workbook.atSheet(name)));
                }
            }
        });
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            String target = sheet.getValue();
            String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            if (marked.contains(part)) {
                marks(part, workbook.atSheet(sheet.getKey()));
            }
        }
    }

    private void marks(String part, SourceRef sheet) throws IOException, XMLStreamException {
        List<String> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        List<String> merged = new ArrayList<>();
        each(part, xml -> {
            switch (xml.getLocalName()) {
                case "row" -> addIfHidden(xml, rows, attribute(xml, "r"));
                case "col" -> {
                    if (Integer.parseInt(attribute(xml, "min")) <= WorkbookFile.MOST_COLUMNS) {
                        addIfHidden(xml, columns, attribute(xml, "min") + "–" + attribute(xml, "max"));
                    }
                }
                case "mergeCell" -> merged.add(attribute(xml, "ref"));
                default -> {}
            }
        });
        note(IntakeCodes.ROWS_HIDDEN, sheet, "rows", rows);
        note(IntakeCodes.COLUMNS_HIDDEN, sheet, "columns", columns);
        note(IntakeCodes.CELLS_MERGED, sheet, "range", merged);
    }

    private void note(String code, SourceRef sheet, String argument, List<String> places) {
        if (!places.isEmpty()) {
            String named = String.join(", ", places.subList(0, Math.min(places.size(), MOST_NAMED)));
            findings.add(Finding.note(code, sheet, argument, places.size() > MOST_NAMED ? named + " …" : named));
        }
    }

    private static void addIfHidden(XMLStreamReader xml, List<String> places, String place) {
        String hidden = attribute(xml, "hidden");
        if (hidden.equals("1") || hidden.equals("true")) {
            places.add(place);
        }
    }

    /** Shows every element of a part, if there is such a part. */
    private void each(String part, Consumer<XMLStreamReader> element) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element.accept(xml);
                }
            }
        }
    }

    /** The value of an attribute in any name space; empty if there is none. */
    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
