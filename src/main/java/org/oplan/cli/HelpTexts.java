package org.oplan.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.oplan.edition.Terms;

/** The texts of {@code --help}: the terms that start with {@code help.}. */
final class HelpTexts extends ResourceBundle {
    private static final String PREFIX = "help.";

    private final Terms terms;

    HelpTexts(Terms terms) {
        this.terms = terms;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return terms.has(PREFIX + key) ? terms.text(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(terms.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .toList());
    }
}
