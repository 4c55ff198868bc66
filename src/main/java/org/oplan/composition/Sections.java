package org.oplan.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oplan.finding.Finding;
import org.oplan.plan.Audience.LeftOut;
import org.w3c.dom.Element;

/** Takes the sections away that an audience does not get, before anything is numbered. */
final class Sections {
    private static final String UNKNOWN = "unknown-section";

    private Sections() {}

    /**
     * Takes sections away, wherever they stand.
     *
     * @param root the document; it is changed
     * @param leftOut which sections
     * @return those that the document does not have
     */
    static List<Finding> leaveOut(Element root, List<LeftOut> leftOut) {
        Map<String, Element> sections = new LinkedHashMap<>();
        collect(root, sections);
        List<Finding> unknown = new ArrayList<>();
        for (LeftOut section : leftOut) {
            Element element = sections.get(section.section());
            if (element == null) {
                String known = String.join(", ", sections.keySet());
                unknown.add(Finding.error(UNKNOWN, section.source(), "section", section.section(), "known", known));
            } else if (element.getParentNode() != null) {
                element.getParentNode().removeChild(element);
            }
        }
        return unknown;
    }

    private static void collect(Element parent, Map<String, Element> sections) {
        for (Element child : Xml.children(parent)) {
            if (child.getTagName().equals("section")) {
                sections.putIfAbsent(child.getAttribute("id"), child);
                collect(child, sections);
            }
        }
    }
}
