package org.oplan.delivery;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.edition.TemplateFolder;
import org.oplan.publication.Manifest;
import org.oplan.publication.PublishedSet;
import org.oplan.publication.Sha256;
import org.oplan.publication.Software;

/** A mail server, a book and sets to send, for tests that send. */
abstract class PostOffice {
    static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    static final Recipient DELEGATE =
            new Recipient("delegate@example.org", "Ms Delegate", "operational-plan", "council", "en");
    static final Recipient LIBRARY = new Recipient("library@example.org", "", "*", "*", "zh");

    final GreenMail server = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
    final NoteBook book = new NoteBook();
    Instant now = NOON;
    boolean reachable = true;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    SortedMap<Delivery.State, Integer> round(PublishedSet set) throws IOException {
        return new Round(book, post(), clock(), () -> false).run(set, Round.Scope.DUE);
    }

    Post post() throws IOException {
        return post(List.of(DELEGATE, LIBRARY));
    }

    Post post(List<Recipient> recipients) throws IOException {
        return new Post(server(), "plans@example.org", "", recipients, templates());
    }

    MailServer server() throws IOException {
        return new MailServer(
                "localhost", reachable ? server.getSmtp().getPort() : deadPort(), MailServer.Security.NONE, "", "");
    }

    static int deadPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    static TemplateFolder templates() {
        return TemplateFolder.bundled();
    }

    /** A set with one paper in English and Chinese. */
    PublishedSet set(String content) throws IOException {
        Path set = Files.createDirectories(folder.resolve("set-" + content));
        List<Manifest.DocumentEntry> documents = new ArrayList<>();
        for (String language : List.of("en", "zh")) {
            for (String type : List.of("docx", "pdf")) {
                String path = "gs-2020-2023/operational-plan-council-" + language + "." + type;
                byte[] bytes = ((type.equals("pdf") ? "pdf " : "word ") + content + " " + language)
                        .getBytes(StandardCharsets.UTF_8);
                Files.createDirectories(set.resolve(path).getParent());
                Files.write(set.resolve(path), bytes);
                documents.add(new Manifest.DocumentEntry(
                        path,
                        Sha256.of(bytes),
                        bytes.length,
                        language.equals("en") ? "C19/31-E" : "C19/31-C",
                        language,
                        new Manifest.Fingerprint("software", "figures", content),
                        List.of()));
            }
        }
        return new PublishedSet(
                set,
                new Manifest(
                        Manifest.FORMAT,
                        Software.running(),
                        "run",
                        "",
                        List.of(),
                        documents,
                        List.of(),
                        List.of(),
                        new Manifest.FindingCounts(0, 0, 0)));
    }

    List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessagesForDomain(address)).toList();
    }

    static String text(MimeMessage message) throws MessagingException, IOException {
        BodyPart part = ((MimeMultipart) message.getContent()).getBodyPart(0);
        return part.getContent() instanceof MimeMultipart inner
                ? inner.getBodyPart(0).getContent().toString()
                : part.getContent().toString();
    }

    static List<String> attachments(MimeMessage message) throws MessagingException, IOException {
        MimeMultipart parts = (MimeMultipart) message.getContent();
        SortedMap<String, String> found = new TreeMap<>();
        for (int i = 1; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            found.put(
                    part.getFileName(),
                    new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
        }
        return found.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }
}
