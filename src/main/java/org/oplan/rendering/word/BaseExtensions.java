package org.oplan.rendering.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Takes out of a part what only some word processors understand, as the part itself says.
 *
 * <p>{@code mc:Ignorable} names the vocabularies that may be left out; of the choices in {@code mc:AlternateContent}
 * the one for everybody stays.
 */
final class BaseExtensions {
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private BaseExtensions() {}

    static void remove(Element root) {
        Set<String> ignorable = new HashSet<>(Set.of(COMPATIBILITY));
        for (String prefix :
                root.getAttributeNS(COMPATIBILITY, "Ignorable").strip().split("\\s+", -1)) {
            String name = prefix.isEmpty() ? null : root.lookupNamespaceURI(prefix);
            if (name != null) {
                ignorable.add(name);
            }
        }
        remove(root, ignorable);
    }

    private static void remove(Element from, Set<String> ignorable) {
        for (int i = from.getAttributes().getLength() - 1; i >= 0; i--) {
            Attr attribute = (Attr) from.getAttributes().item(i);
            if (ignorable.contains(String.valueOf(attribute.getNamespaceURI()))) {
                from.removeAttributeNode(attribute);
            }
        }
        for (Element child : List.copyOf(BaseXml.children(from))) {
            remove(child, ignorable);
            if (ignorable.contains(String.valueOf(child.getNamespaceURI()))) {
                keepForEverybody(from, child);
                from.removeChild(child);
            }
        }
    }

    private static void keepForEverybody(Element parent, Element extension) {
        if (extension.getLocalName().equals("AlternateContent")) {
            for (Node kept = extension.getFirstChild(); kept != null; kept = kept.getNextSibling()) {
                parent.insertBefore(kept.cloneNode(true), extension);
            }
        }
        if (extension.getLocalName().equals("Fallback")) {
            while (extension.getFirstChild() != null) {
                parent.insertBefore(extension.getFirstChild(), extension);
            }
        }
    }
}
