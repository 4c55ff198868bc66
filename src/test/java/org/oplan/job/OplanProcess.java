package org.oplan.job;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.oplan.store.TestDatabase;

/** Oplan over floors that work on text, as a process of its own. */
final class OplanProcess {
    private OplanProcess() {}

    /** Starts a build. */
    static Process build(Path input, Path output, String... jvmOptions) throws IOException {
        return start(List.of(jvmOptions), "build", "--input", input.toString(), "--output", output.toString());
    }

    /** Starts a command. */
    static Process start(List<String> jvmOptions, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", classPath(), TextOplan.class.getName()));
        command.addAll(Arrays.asList(TestDatabase.commandLine(arguments)));
        return new ProcessBuilder(command).start();
    }

    /** All that a stream holds until its end. */
    static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** An empty entry would stand for the working folder, which changes while tests run. */
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .filter(entry -> !entry.isEmpty())
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }
}
