package org.oplan.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the names of files in the input folder tell. */
final class DropNames {
    private static final List<String> HALF_WRITTEN = List.of(".part", ".tmp", ".crdownload");
    private static final Set<String> READ = Set.of(".xlsx", ".csv");
    private static final Set<String> PICTURES = Set.of(".png", ".jpg", ".jpeg");
    private static final Set<String> OTHER_WORKBOOKS = Set.of(".xls", ".xlsm", ".xlsb", ".xltx", ".xltm", ".ods");

    private DropNames() {}

    /** Whether a file or folder is none of our business: hidden, half written, a lock, a word to the reader. */
    static boolean isIgnored(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || name.startsWith("~$")
                || lower.equals("readme")
                || lower.startsWith("readme.")
                || HALF_WRITTEN.stream().anyMatch(lower::endsWith);
    }

    /** Whether a file of that name is read. */
    static boolean isRead(String name) {
        return READ.contains(ending(name)) || isPicture(name);
    }

    /** Whether a file of that name is a picture that documents can show. */
    static boolean isPicture(String name) {
        return PICTURES.contains(ending(name));
    }

    /** Whether a file of that name is a workbook that could be saved as one that is read. */
    static boolean isOtherWorkbook(String name) {
        return OTHER_WORKBOOKS.contains(ending(name));
    }

    /** The files that a spreadsheet program puts beside a file while it is open there. */
    static List<String> locks(String name) {
        return List.of("~$" + name, ".~lock." + name + "#");
    }

    /** The ending with its point, in lower case; empty if there is none. */
    static String ending(String name) {
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point).toLowerCase(Locale.ROOT);
    }
}
