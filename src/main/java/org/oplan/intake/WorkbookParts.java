package org.oplan.intake;

import java.util.List;
import java.util.regex.Pattern;

/** The parts that a workbook's package may have. Macros, links, connections and embedded files are not among them. */
final class WorkbookParts {
    private static final Pattern NAME = Pattern.compile("[\\[\\]\\p{L}\\p{N}_ .()%-]+(/[\\p{L}\\p{N}_ .()%-]+)*/?");
    private static final List<String> FILES = List.of(
            "[content_types].xml",
            "xl/workbook.xml",
            "xl/styles.xml",
            "xl/sharedstrings.xml",
            "xl/calcchain.xml",
            "xl/metadata.xml");
    private static final List<String> FOLDERS = List.of(
            "_rels/",
            "docprops/",
            "docmetadata/",
            "customxml/",
            "xl/_rels/",
            "xl/worksheets/",
            "xl/chartsheets/",
            "xl/theme/",
            "xl/comments",
            "xl/threadedcomments/",
            "xl/persons/",
            "xl/drawings/",
            "xl/media/",
            "xl/charts/",
            "xl/tables/",
            "xl/pivottables/",
            "xl/pivotcache/",
            "xl/slicers/",
            "xl/slicercaches/",
            "xl/printersettings/",
            "xl/richdata/",
            "xl/featurepropertybag/");

    private WorkbookParts() {}

    /** Whether a workbook may have a part of that name, which is given in lower case. */
    static boolean isAllowed(String name) {
        if (!NAME.matcher(name).matches() || name.contains("..") || name.contains("vbaproject")) {
            return false;
        }
        boolean isFolder = name.endsWith("/") && "xl/".startsWith(name);
        return isFolder || FILES.contains(name) || FOLDERS.stream().anyMatch(name::startsWith);
    }
}
