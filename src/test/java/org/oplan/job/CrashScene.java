package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.oplan.publication.Folders;
import org.oplan.store.TestDatabase;

/**
 * An output folder just before a command, and what the command does to it if nothing disturbs it: every time the same.
 *
 * <p>Each try works on a copy of the folder and of its database; the mail server forgets what it received before.
 */
final class CrashScene implements AutoCloseable {
    private final GreenMail server = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
    private final Path folder;
    private final Path before;
    private final boolean approval;
    private List<String> command = List.of();

    /** An empty folder with an input of one good file and one that goes back to its sender. */
    CrashScene(Path folder, boolean approval) throws IOException {
        this.folder = folder;
        this.before = folder.resolve("before");
        this.approval = approval;
        server.start();
        Files.createDirectories(folder.resolve("input"));
        Files.createDirectories(folder.resolve("templates"));
        drop("gs.plan", "plan GS\nprints council total/2020\ntext tdag first");
        drop("td.plan", "nothing that can be read");
        Files.writeString(folder.resolve("recipients.csv"), """
                address,name,kind,audience,language
                delegate@example.org,Ms D,*,council,en
                library@example.org,,*,*,zh
                """);
    }

    /** Changes a file of the input. */
    void drop(String name, String text) throws IOException {
        Files.writeString(folder.resolve("input").resolve(name), text);
    }

    /** Does something before the command. */
    void first(String... arguments) throws IOException {
        run(before, List.of(arguments));
    }

    /** The command that is going to be killed. */
    void then(String... arguments) {
        command = List.of(arguments);
    }

    /** A fresh copy of the folder, under a name that is used again. */
    Path copy(String name) throws Exception {
        Path copy = folder.resolve(name);
        Folders.delete(copy);
        try (Stream<Path> paths = Files.walk(before)) {
            for (Path path : paths.toList()) {
                Files.copy(path, copy.resolve(before.relativize(path)), LinkOption.NOFOLLOW_LINKS);
            }
        }
        TestDatabase.current().copy(before, copy);
        server.purgeEmailFromAllMailboxes();
        return copy;
    }

    /** Runs the command to its end in this process, and says how many milliseconds that took. */
    long run(Path output) throws IOException {
        long start = System.nanoTime();
        run(output, command);
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Runs the command undisturbed in a process of its own; returns its effects. */
    List<String> runUndisturbed(Path output) throws Exception {
        String program = CodeFingerprint.ofThisProcess().sha256();
        List<String> effects = killBefore(Integer.MAX_VALUE, output);
        assertThat(CodeFingerprint.ofThisProcess().sha256())
                .as("nobody has compiled the program meanwhile")
                .isEqualTo(program);
        return effects;
    }

    /** How many milliseconds the command takes in a process of its own that nobody debugs. */
    long time() throws Exception {
        Path output = copy("timed");
        long start = System.nanoTime();
        start(output).waitFor();
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Runs the command in a process of its own and kills it before the effect with a number; returns those before. */
    List<String> killBefore(int effect, Path output) throws Exception {
        return DoomedProcess.run(effect, arguments(output, command));
    }

    /** Starts the command in a process of its own. */
    Process start(Path output) throws IOException {
        return OplanProcess.start(DoomedProcess.OPTIONS, arguments(output, command));
    }

    /** What is there and remembered now. */
    CrashState state(Path output) throws Exception {
        return CrashState.of(output, server);
    }

    private void run(Path output, List<String> arguments) throws IOException {
        TextOplan oplan = new TextOplan(new Tally());
        int code = oplan.run(arguments(output, arguments));
        assertThat(code).as(arguments + ": " + oplan.out() + oplan.err()).isIn(0, 1);
    }

    private String[] arguments(Path output, List<String> arguments) throws IOException {
        Files.createDirectories(folder.resolve("settings"));
        Path settings = folder.resolve("settings").resolve(output.getFileName() + ".yaml");
        Files.writeString(
                settings,
                String.join(
                        "\n",
                        "publication:",
                        "  approval: " + (approval ? "required" : "none"),
                        "delivery:",
                        "  host: localhost",
                        "  port: " + server.getSmtp().getPort(),
                        "  security: none",
                        "  from: plans@example.org",
                        "  recipients: " + folder.resolve("recipients.csv"),
                        ""));
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("--input", folder.resolve("input").toString()));
        all.addAll(List.of("--templates", folder.resolve("templates").toString()));
        all.addAll(List.of("--output", output.toString(), "--config", settings.toString()));
        return all.toArray(String[]::new);
    }

    @Override
    public void close() {
        server.stop();
    }
}
