package org.oplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds every source file to one format, whichever JDK Maven itself runs on.
 *
 * <p>{@code mvn test -Dtest=FormattingTest -Dformat.apply=true} rewrites the files that differ.
 */
class FormattingTest {
    private static final JavaFormatterOptions STYLE = JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build();

    @Test
    void everySourceFileIsFormatted() throws Exception {
        List<Path> unformatted = new ArrayList<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            String formatted = Formatter.createFormatter(STYLE)
                    .formatSource(RemoveUnusedImports.removeUnusedImports(
                            ImportOrderer.reorderImports(text, JavaFormatterOptions.Style.PALANTIR)));
            if (!formatted.equals(text)) {
                unformatted.add(file);
                if (Boolean.getBoolean("format.apply")) {
                    Files.writeString(file, formatted);
                }
            }
        }
        assertThat(unformatted)
                .as("run mvn test -Dtest=FormattingTest -Dformat.apply=true to format these files")
                .isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
