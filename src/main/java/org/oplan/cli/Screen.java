package org.oplan.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;

/**
 * Where words go, and in which language.
 *
 * @param out results and progress
 * @param err what went wrong
 * @param terms the words
 * @param interactive whether somebody watches a terminal
 */
record Screen(PrintWriter out, PrintWriter err, Terms terms, boolean interactive) {

    /** Says a sentence. */
    void say(String key, Object... arguments) {
        out.println(words(key, arguments));
        out.flush();
    }

    /** Says that something went wrong. */
    void complain(String key, Object... arguments) {
        err.println(words(key, arguments));
        err.flush();
    }

    /** A sentence; its arguments alternate name and value. */
    String words(String key, Object... arguments) {
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            named.put(String.valueOf(arguments[i]), String.valueOf(arguments[i + 1]));
        }
        return words(key, named);
    }

    /** A sentence with its arguments by name. */
    String words(String key, Map<String, String> arguments) {
        return source(key).text(key, arguments);
    }

    /** A folder whose terms are incomplete must not keep anybody from being told so. */
    private Terms source(String key) {
        return terms.has(key) ? terms : Terms.load(TemplateFolder.bundled(), Shell.DEFAULT_LANGUAGE);
    }
}
