package org.oplan.rendering.word;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/** Says why a base document cannot be used. */
final class UnfitBase extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String[] arguments;

    /** A reason by the code of its finding; arguments alternate name and value. */
    UnfitBase(String code, String... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = arguments.clone();
    }

    static UnfitBase unreadable(String part) {
        return new UnfitBase("house-style-unreadable", "part", part);
    }

    static UnfitBase unsafe(String part) {
        return new UnfitBase("house-style-unsafe", "part", part);
    }

    static UnfitBase tooLarge(String part, long limit) {
        return new UnfitBase("house-style-too-large", "part", part, "limit", Long.toString(limit));
    }

    Finding at(SourceRef source) {
        return Finding.error(code, source, (Object[]) arguments);
    }
}
