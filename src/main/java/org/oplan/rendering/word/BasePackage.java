package org.oplan.rendering.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The parts of a base document, read with care: nobody knows who made it.
 *
 * <p>Sizes are limited while it is unpacked, macros are refused, nothing is followed that leaves the file, and no part
 * is written anywhere under its own name.
 */
final class BasePackage {
    private static final int MOST_PARTS = 500;
    private static final int LARGEST_FILE = 8 << 20;
    private static final int LARGEST_PART = 4 << 20;
    private static final int LARGEST_WHOLE = 24 << 20;
    private static final String ROOT = "";

    private final Map<String, byte[]> parts = new TreeMap<>();

    private BasePackage() {}

    /**
     * What a part refers to.
     *
     * @param id its id in the part
     * @param type the last word of its type, {@code image}
     * @param target name of the part that it leads to
     */
    record Relation(String id, String type, String target) {}

    /** Unpacks a file. */
    static BasePackage open(byte[] file) throws UnfitBase {
        if (file.length > LARGEST_FILE) {
            throw UnfitBase.tooLarge("base.docx", LARGEST_FILE);
        }
        BasePackage base = new BasePackage();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            base.unpack(in);
        } catch (ZipException | IllegalArgumentException e) {
            throw UnfitBase.unreadable("base.docx");
        } catch (IOException e) {
            throw UnfitBase.unreadable("base.docx");
        }
        return base;
    }

    private void unpack(ZipInputStream in) throws IOException, UnfitBase {
        long whole = 0;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            String name = entry.getName();
            if (parts.size() >= MOST_PARTS) {
                throw UnfitBase.tooLarge(name, MOST_PARTS);
            }
            if (isMacro(name)) {
                throw UnfitBase.unsafe(name);
            }
            byte[] content = in.readNBytes(LARGEST_PART + 1);
            whole += content.length;
            if (content.length > LARGEST_PART || whole > LARGEST_WHOLE) {
                throw UnfitBase.tooLarge(name, LARGEST_PART);
            }
            if (parts.put(name, content) != null) {
                throw UnfitBase.unreadable(name);
            }
        }
    }

    private static boolean isMacro(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("vbaproject") || lower.contains("/activex/") || lower.contains("vbadata");
    }

    /** The bytes of a part, if there is one of that name. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** A part that must be there, as XML. */
    Document xml(String name) throws UnfitBase {
        return BaseXml.parse(name, part(name).orElseThrow(() -> UnfitBase.unreadable(name)));
    }

    /** Name of the main part. */
    String main() throws UnfitBase {
        return find(relations(ROOT), "officeDocument").orElseThrow(() -> UnfitBase.unreadable("_rels/.rels"));
    }

    /** The part that a relation of some type leads to. */
    static Optional<String> find(List<Relation> relations, String type) {
        return relations.stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }

    /** What a part refers to within the file; what leads out of it is left where it is. */
    List<Relation> relations(String part) throws UnfitBase {
        return relations(part, false);
    }

    /** What a part refers to; a relation that leads out of the file is refused. */
    List<Relation> relationsWithin(String part) throws UnfitBase {
        return relations(part, true);
    }

    private List<Relation> relations(String part, boolean strict) throws UnfitBase {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        List<Relation> relations = new ArrayList<>();
        if (!parts.containsKey(name)) {
            return relations;
        }
        for (Element relation : BaseXml.children(xml(name).getDocumentElement())) {
            if (!"External".equals(relation.getAttribute("TargetMode"))) {
                String type = relation.getAttribute("Type");
                relations.add(new Relation(
                        relation.getAttribute("Id"),
                        type.substring(type.lastIndexOf('/') + 1),
                        resolve(name, part, relation.getAttribute("Target"))));
            } else if (strict) {
                throw UnfitBase.unsafe(part + " → " + relation.getAttribute("Target"));
            }
        }
        return relations;
    }

    private static String resolve(String name, String part, String target) throws UnfitBase {
        try {
            return URI.create("/" + part).resolve(target).normalize().getPath().replaceFirst("^/+", "");
        } catch (IllegalArgumentException e) {
            throw UnfitBase.unreadable(name);
        }
    }
}
