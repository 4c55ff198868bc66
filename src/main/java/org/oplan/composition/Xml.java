package org.oplan.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;

/** Reads attributes and children of a validated element. */
final class Xml {
    private Xml() {}

    /** The child elements, in order. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The child elements with a name, in order. */
    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    /** The first child element with a name, which the schema requires. */
    static Element child(Element parent, String name) {
        return children(parent, name).getFirst();
    }

    static boolean is(Element element, String name) {
        return element.getTagName().equals(name);
    }

    static boolean yes(Element element, String attribute) {
        return "yes".equals(element.getAttribute(attribute));
    }

    static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    /** The constant of an enumeration that an attribute names, {@code stacked-bar} for {@code STACKED_BAR}. */
    static <E extends Enum<E>> E constant(Class<E> type, Element element, String attribute) {
        return Enum.valueOf(
                type, element.getAttribute(attribute).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The word by which templates and terms name a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the element stands in the templates, from the mark before it. */
    static String place(Element element) {
        for (Node node = element; node != null; node = node.getPreviousSibling()) {
            if (node instanceof ProcessingInstruction mark) {
                return mark.getData();
            }
        }
        return element.getParentNode() instanceof Element parent ? place(parent) : "";
    }
}
