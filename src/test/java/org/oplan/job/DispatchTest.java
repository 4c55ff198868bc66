package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.delivery.OddMailServer;
import org.oplan.store.OnEveryDatabase;

/** Builds whose documents are sent to a real mail server. */
@OnEveryDatabase
class DispatchTest {
    private static final String PASSWORD = "s3cret-of-the-post";

    private final GreenMail server = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

    @TempDir
    private Path folder;

    private Path output = Path.of("");

    @BeforeEach
    void start() throws IOException {
        server.start();
        server.setUser("plans@example.org", "plans", PASSWORD);
        output = folder.resolve("output");
        Files.createDirectories(folder.resolve("input"));
        drop("first");
        Files.writeString(folder.resolve("password"), PASSWORD + "\n");
        Files.writeString(folder.resolve("recipients.csv"), """
                address,name,kind,audience,language
                delegate@example.org,Ms D,*,council,en
                library@example.org,,*,*,zh
                """);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void nothingIsSentUnlessItIsSetUp() {
        TextOplan build = run(0, "build", "");
        assertThat(build.out() + build.err()).doesNotContain("mail");
        assertThat(run(3, "deliver", "").err()).contains("No mail server is set", "delivery.host");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aBuildSendsWhatItPublishesAndNothingTwice() throws Exception {
        assertThat(run(0, "build", settings()).out()).contains("E-mail, sent: 3");
        assertThat(server.getReceivedMessages()).hasSize(3);

        assertThat(run(0, "build", settings()).out()).contains("Nothing was done", "E-mail, sent: 3");
        assertThat(run(0, "build", settings(), "--force").out()).contains("E-mail, sent: 3");
        assertThat(run(0, "deliver", settings()).out()).contains("E-mail, sent: 3");
        assertThat(server.getReceivedMessages()).hasSize(3);

        drop("second");
        run(0, "build", settings());
        assertThat(server.getReceivedMessages()).hasSize(5);
        assertThat(run(0, "deliveries", settings()).out().lines())
                .hasSize(5)
                .allMatch(line -> line.matches(".* sent .* (delegate|library)@example.org.*"));
        String record = Files.readString(output.resolve(".oplan/deliveries.csv"));
        assertThat(run(0, "deliveries", settings(), "--format", "csv").out()).isEqualTo(record);
        assertThat(record.lines())
                .hasSize(6)
                .first()
                .isEqualTo("changed,state,symbol,document,address,attempts,due,reason,revision");
        assertThat(record.lines().skip(1))
                .allMatch(line -> line.matches(
                        "[0-9TZ:-]+,SENT,C19/31-[EC],gs-2020-2023/[a-z-]+,[a-z]+@example.org,1,,,[0-9a-f]{64}"));
    }

    @Test
    void aMailServerThatIsDownFailsNoBuildAndIsTriedAgain() {
        String dead = settings().replace("port: " + port(), "port: 1");

        assertThat(run(0, "build", dead).out()).contains("Published 8 documents", "E-mail, waiting: 3");
        assertThat(run(1, "deliver", dead).out()).contains("E-mail, waiting: 3");
        assertThat(run(0, "deliver", settings()).out()).contains("E-mail, sent: 3");
        assertThat(server.getReceivedMessages()).hasSize(3);
    }

    @Test
    void thePasswordStandsNowhereButInItsFile() throws IOException {
        TextOplan build = run(0, "build", settings(), "--debug");

        assertThat(build.out() + build.err()).doesNotContain(PASSWORD);
        assertThat(output.resolve(".oplan/oplan.log")).content().doesNotContain(PASSWORD);
        assertThat(output.resolve("current/manifest.json")).content().doesNotContain(PASSWORD, "example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "from: plans@example.org, from: nobody, delivery.from, plans@example.org",
        "port: , port: 0, delivery.port, 587",
        "security: none, security: some, delivery.security, starttls",
        "from: plans@example.org, send: attachments, delivery.from, plans@example.org",
        "security: none, send: links, delivery.links, https://example.org/plans/",
        "recipients.csv, nobody.csv, nobody.csv, 'address,name,kind,audience,language'"
    })
    void wrongSettingsAreRefusedBeforeAnythingIsBuilt(String right, String wrong, String key, String accepted) {
        String settings = settings().replaceFirst(right + (right.equals("port: ") ? "\\d+" : ""), wrong);

        assertThat(run(3, "build", settings).err()).contains(key, accepted).doesNotContain("Exception");
        assertThat(output.resolve("current")).doesNotExist();
    }

    @Test
    void draftsAreNotSentAndWhatASecondPersonHasApprovedIs() throws IOException {
        String settings = settings() + "\npublication:\n  approval: required";
        run(0, "build", settings, "--by", "Jean Dupont");
        run(3, "deliver", settings);
        assertThat(server.getReceivedMessages()).isEmpty();

        run(0, "approve", settings, "--all", "--by", "Amina Diallo");
        assertThat(run(0, "publish", settings, "operational-plan-council", "--by", "Li Wei")
                        .out())
                .contains("E-mail, sent: 2");

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(run(0, "history", settings, "--events").out().lines())
                .filteredOn(line -> line.contains("delivered"))
                .hasSize(2);
        run(0, "build", settings, "--by", "Jean Dupont");
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aProcessThatIsKilledAmidAMessageSendsItNotAgain() throws Exception {
        run(0, "build", "");
        try (OddMailServer silent = new OddMailServer(OddMailServer.END, "", OddMailServer.Manner.KEEPS_SILENT)) {
            String settings = settings()
                    .replace("port: " + port(), "port: " + silent.port())
                    .replace("  user: plans\n", "");
            Process process = OplanProcess.start(List.of(), arguments("deliver", settings));
            assertThat(silent.isReached(Duration.ofSeconds(60))).isTrue();
            process.destroyForcibly().waitFor();
        }

        assertThat(run(0, "deliver", settings()).out()).contains("E-mail, sent: 2", "E-mail, uncertain: 1");
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(run(0, "deliver", settings(), "--uncertain").out()).contains("E-mail, sent: 3");
    }

    private void drop(String words) throws IOException {
        Files.writeString(folder.resolve("input/gs.plan"), "plan GS\ntext council " + words);
    }

    private int port() {
        return server.getSmtp().getPort();
    }

    private String settings() {
        return String.join(
                "\n",
                "delivery:",
                "  host: localhost",
                "  port: " + port(),
                "  security: none",
                "  user: plans",
                "  password-file: " + folder.resolve("password"),
                "  from: plans@example.org",
                "  recipients: " + folder.resolve("recipients.csv"));
    }

    private TextOplan run(int code, String command, String settings, String... more) {
        TextOplan oplan = new TextOplan();
        assertThat(oplan.run(arguments(command, settings, more)))
                .as(oplan.out() + oplan.err())
                .isEqualTo(code);
        return oplan;
    }

    private String[] arguments(String command, String settings, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, "--output", output.toString()));
        if (List.of("build", "approve", "publish").contains(command)) {
            arguments.addAll(List.of("--input", folder.resolve("input").toString()));
        }
        if (!settings.isEmpty()) {
            try {
                Path file = Files.writeString(folder.resolve("oplan.yaml"), settings + "\n");
                arguments.addAll(List.of("--config", file.toString()));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }
}
