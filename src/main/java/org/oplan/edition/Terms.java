package org.oplan.edition;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The words of one language, by key.
 *
 * <p>They are read from {@code terms/LANGUAGE/FILE.properties} (UTF-8) of the templates folder, one file per subject:
 * {@code language} (formats and names), {@code documents}, {@code figures} (rules and trace steps), {@code findings},
 * {@code rules} (what findings mean), {@code console} (what the command line says). A document kind may have words of
 * its own. In a text, <code>{name}</code> stands for an argument, and <code>{name:file|files}</code> for the form that
 * goes with the number in it.
 */
public final class Terms {
    /** The subjects, which are the names of the files. */
    public static final List<String> SUBJECTS =
            List.of("language", "documents", "figures", "findings", "rules", "console");

    private final String language;
    private final SortedMap<String, String> texts;
    private final PluralRules plurals;

    private Terms(String language, SortedMap<String, String> texts) {
        this.language = language;
        this.plurals = PluralRules.of(texts.getOrDefault("plural.rules", ""));
        this.texts = Collections.unmodifiableSortedMap(texts);
    }

    /** The languages that the templates folder has words for, in the order of {@code terms/languages.properties}. */
    public static List<String> languages(TemplateFolder folder) {
        String names = properties(folder, "terms/languages.properties").getProperty("languages", "");
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /**
     * The words of a language.
     *
     * @throws IllegalArgumentException if the folder has no words for it
     */
    public static Terms load(TemplateFolder folder, String language) {
        if (!languages(folder).contains(language)) {
            throw new IllegalArgumentException("There are no terms for the language '" + language
                    + "'; the templates folder has " + String.join(", ", languages(folder)));
        }
        SortedMap<String, String> texts = new TreeMap<>();
        for (String subject : SUBJECTS) {
            String path = "terms/" + language + "/" + subject + ".properties";
            properties(folder, path).forEach((key, text) -> texts.put((String) key, (String) text));
        }
        return new Terms(language, texts);
    }

    /**
     * The words of a language with those that a document kind has of its own, in
     * {@code KIND/terms/LANGUAGE.properties}; where both have a word, the kind's own is taken.
     *
     * @throws IllegalArgumentException if the folder has no words for the language
     */
    public static Terms load(TemplateFolder folder, String language, String kind) {
        SortedMap<String, String> texts = new TreeMap<>(load(folder, language).texts);
        texts.putAll(ofKind(folder, language, kind));
        return new Terms(language, texts);
    }

    /** The words that a document kind has of its own, by key; none if it has no file of them. */
    public static SortedMap<String, String> ofKind(TemplateFolder folder, String language, String kind) {
        SortedMap<String, String> texts = new TreeMap<>();
        String path = kind + "/terms/" + language + ".properties";
        if (folder.read(path).isPresent()) {
            properties(folder, path).forEach((key, text) -> texts.put((String) key, (String) text));
        }
        return texts;
    }

    /** The language's code. */
    public String language() {
        return language;
    }

    /** All keys. */
    public SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new java.util.TreeSet<>(texts.keySet()));
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The text for a key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException(
                    "The term '" + key + "' is missing in terms/" + language + " of the templates folder");
        }
        return text;
    }

    /**
     * The text for a key, with its arguments filled in. Placeholders without an argument stay as they are.
     *
     * @throws IllegalArgumentException if there is no text for the key
     */
    public String text(String key, Map<String, String> arguments) {
        return fill(text(key), arguments);
    }

    /** A text of this language with its arguments filled in. Placeholders without an argument stay as they are. */
    public String fill(String template, Map<String, String> arguments) {
        return new Message(template).fill(arguments, plurals);
    }

    /** How many forms a word has beside numbers. */
    int pluralForms() {
        return plurals.forms();
    }

    private static Properties properties(TemplateFolder folder, String path) {
        Properties properties = new Properties();
        byte[] bytes = folder.read(path)
                .orElseThrow(() -> new IllegalArgumentException("The templates folder lacks the file " + path));
        try {
            properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the terms in " + path, e);
        }
        return properties;
    }
}
