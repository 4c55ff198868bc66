package org.oplan.rendering.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The parts of a Word file that are the same in every document. */
final class Resource {
    private Resource() {}

    static InputStream open(String name) {
        return Objects.requireNonNull(Resource.class.getResourceAsStream(name), name);
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }
}
