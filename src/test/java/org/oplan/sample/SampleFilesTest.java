package org.oplan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the committed sample files to what makes them.
 *
 * <p>{@code mvn test -Dtest=SampleFilesTest -Dsample.write=true} writes the files.
 */
class SampleFilesTest {

    @TestFactory
    Stream<DynamicTest> committedFileIsTheGeneratedOne() {
        return SampleFiles.all().entrySet().stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getKey().toString(), () -> check(file.getKey(), file.getValue())));
    }

    private static void check(Path file, Supplier<byte[]> maker) throws IOException {
        byte[] bytes = maker.get();
        if (Boolean.getBoolean("sample.write")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes);
        }
        assertThat(Files.readAllBytes(file))
                .as("run mvn test -Dtest=SampleFilesTest -Dsample.write=true to write %s", file)
                .isEqualTo(bytes);
        assertThat(maker.get()).as("%s made a second time", file).isEqualTo(bytes);
    }
}
