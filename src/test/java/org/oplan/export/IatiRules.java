package org.oplan.export;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the published schemas of IATI 2.03 allow: the tables beside {@code iati/README.md}. */
final class IatiRules {
    private static final Map<String, String> TYPES = new TreeMap<>(Map.ofEntries(
            Map.entry("version", "2\\.03"),
            Map.entry("language", "[a-z]{2}"),
            Map.entry("currency", "[A-Z]{3}"),
            Map.entry("integer", "[0-9]+"),
            Map.entry("decimal", "-?[0-9]+(\\.[0-9]+)?"),
            Map.entry("organisation", "[^/&|?\\s]+"),
            Map.entry("code", "[0-9]+"),
            Map.entry("date", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
            Map.entry("boolean", "true|false|0|1"),
            Map.entry("text", ".*")));

    private final List<CSVRecord> elements = rows("elements.csv");
    private final List<CSVRecord> attributes = rows("attributes.csv");
    private final List<String> breaches = new ArrayList<>();

    private IatiRules() {}

    /** Every breach below an element. */
    static List<String> breaches(Element root) {
        IatiRules rules = new IatiRules();
        rules.check(root);
        return rules.breaches;
    }

    private void check(Element element) {
        checkAttributes(element);
        Map<String, Integer> counts = new LinkedHashMap<>();
        int position = -1;
        List<CSVRecord> allowed = elements.stream()
                .filter(row -> row.get("parent").equals(element.getTagName()))
                .toList();
        for (Element child : children(element)) {
            int index = index(allowed, child.getTagName());
            if (index < 0) {
                breaches.add(child.getTagName() + " does not belong in " + element.getTagName());
            } else if (index < position) {
                breaches.add(child.getTagName() + " stands too late in " + element.getTagName());
            }
            position = Math.max(position, index);
            counts.merge(child.getTagName(), 1, Integer::sum);
            check(child);
        }
        for (CSVRecord row : allowed) {
            checkCount(row, counts.getOrDefault(row.get("child"), 0));
        }
    }

    private void checkCount(CSVRecord row, int count) {
        boolean tooMany = !row.get("max").equals("*") && count > Integer.parseInt(row.get("max"));
        if (tooMany || count < Integer.parseInt(row.get("min"))) {
            breaches.add(row.get("parent") + " has " + row.get("child") + " " + count + " times");
        }
    }

    private void checkAttributes(Element element) {
        List<CSVRecord> allowed = attributes.stream()
                .filter(row -> row.get("element").equals(element.getTagName()))
                .toList();
        for (CSVRecord row : allowed) {
            String name = row.get("attribute");
            if (row.get("required").equals("y") && !element.hasAttribute(name)) {
                breaches.add(element.getTagName() + " lacks " + name);
            }
            if (element.hasAttribute(name)
                    && !element.getAttribute(name).matches(Objects.requireNonNull(TYPES.get(row.get("type"))))) {
                breaches.add(element.getTagName() + "/@" + name + " = " + element.getAttribute(name));
            }
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (allowed.stream().noneMatch(row -> row.get("attribute").equals(attribute.getName()))) {
                breaches.add(element.getTagName() + " has no attribute " + attribute.getName());
            }
        }
    }

    private static int index(List<CSVRecord> allowed, String name) {
        for (int i = 0; i < allowed.size(); i++) {
            if (allowed.get(i).get("child").equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The elements directly below an element. */
    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static List<CSVRecord> rows(String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(IatiRules.class.getResourceAsStream("/iati/" + name)), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
