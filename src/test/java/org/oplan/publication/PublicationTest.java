package org.oplan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {
    @TempDir
    private Path folder;

    private OutputFolder output;
    private Publication publication;

    @BeforeEach
    void createOutput() throws IOException {
        output = new OutputFolder(folder).create();
        publication = Publication.ofBuilds(output, Publication.KEPT_SETS);
    }

    @Test
    void theLinkLeadsToTheLastSet() throws IOException {
        publish("one", "first");
        publish("two", "second");

        assertThat(Files.readSymbolicLink(output.current())).isEqualTo(Path.of("sets/two"));
        assertThat(output.current().resolve("plan.csv")).hasContent("second");
        assertThat(publication.current().orElseThrow().manifest().run()).isEqualTo("second");
    }

    /** The reader looks again at once, which is more often than every millisecond as long as the machine can. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aReaderNeverSeesAMixture(boolean isApproved) throws Exception {
        if (isApproved) {
            publication = Publication.ofDocuments(output, Publication.KEPT_SETS);
        }
        Path link = isApproved ? output.published() : output.current();
        publish("0", "0");
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger looks = new AtomicInteger();
        List<String> mixtures = new CopyOnWriteArrayList<>();
        Thread reader = Thread.ofPlatform().start(() -> {
            while (!stop.get()) {
                mixtures.addAll(wrongFiles(link));
                looks.incrementAndGet();
            }
        });
        for (int i = 1; i <= 200; i++) {
            publish(Integer.toString(i), Integer.toString(i));
        }
        stop.set(true);
        reader.join();

        assertThat(mixtures).isEmpty();
        assertThat(looks).hasValueGreaterThan(200);
    }

    @Test
    void aSetThatIsPublishedAgainAfterACrashIsTheSame() throws IOException {
        publish("one", "first");
        Files.delete(output.current());

        publish("one", "first");

        assertThat(publication.current()).isPresent();
    }

    @Test
    void verificationFindsWhatIsMissingChangedOrStrange() throws IOException {
        Path set = publish("one", "first").folder();
        Manifest manifest = Manifest.read(set).orElseThrow();
        assertThat(manifest.verify(set)).isEmpty();

        Files.writeString(set.resolve("plan.csv"), "fxrst");
        Files.writeString(set.resolve("strange.txt"), "");
        assertThat(manifest.verify(set)).containsExactly("plan.csv", "strange.txt");

        Files.delete(set.resolve("plan.csv"));
        assertThat(manifest.verify(set)).containsExactly("plan.csv", "strange.txt");
        assertThat(publication.current()).isEmpty();
    }

    @Test
    void aDamagedManifestIsNone() throws IOException {
        Path set = publish("one", "first").folder();

        Files.writeString(set.resolve(Manifest.FILE), "{\"format\":");

        assertThat(Manifest.read(set)).isEmpty();
    }

    @Test
    void aFileThatIsNotCommittedNeverAppears() throws IOException {
        Path target = folder.resolve("a/b.txt");
        try (DurableFile file = DurableFile.create(target)) {
            file.out().write(new byte[] {1, 2, 3});
        }

        assertThat(folder.resolve("a")).isEmptyDirectory();
    }

    private PublishedSet publish(String name, String text) throws IOException {
        Path staging = output.staging(name);
        DurableFile.Content content =
                DurableFile.write(staging.resolve("plan.csv"), text.getBytes(StandardCharsets.UTF_8));
        return publication.publish(
                name,
                staging,
                new Manifest(
                        Manifest.FORMAT,
                        Software.running(),
                        text,
                        "",
                        List.of(),
                        List.of(),
                        List.of(new Manifest.Entry("plan.csv", content.sha256(), content.size())),
                        List.of(),
                        new Manifest.FindingCounts(0, 0, 0)));
    }

    /** A reader follows the link once and stays in the set that it led to, until so slow that the set is retired. */
    private static List<String> wrongFiles(Path link) {
        try {
            Path set = link.toRealPath();
            List<String> wrong = Manifest.read(set)
                    .map(manifest -> wrongFiles(manifest, set))
                    .orElse(List.of(Manifest.FILE));
            return Files.exists(set.resolve(Manifest.FILE)) ? wrong : List.of();
        } catch (java.nio.file.NoSuchFileException e) {
            return Files.exists(link) ? List.of() : List.of("nothing is published");
        } catch (IOException e) {
            return List.of(e.toString());
        }
    }

    private static List<String> wrongFiles(Manifest manifest, Path set) {
        try {
            return List.copyOf(manifest.verify(set));
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of(e.toString());
        }
    }
}
