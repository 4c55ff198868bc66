package org.oplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.job.TextOplan;

class SettingsTest {
    private final TextOplan oplan = new TextOplan();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'serve: {zone: Mars/North}', serve.zone, Europe/Zurich",
        "'serve: {schedule: daily}', serve.schedule, 0 0 2 * * MON-FRI",
        "'serve: {watch: PT2M}', serve.watch, PT1S to PT30S",
        "'serve: {build: never}', serve.build, 'scheduled, dropped'",
        "'database: {url: \"jdbc:h2:mem:x;INIT=RUNSCRIPT\"}', database.url, jdbc:postgresql://HOST:5432/NAME",
        "'database: {password: sesame}', database.password, database.password-file",
        "'database: {url: \"jdbc:postgresql://u:sesame@db/x?password=sesame\"}', database.url, //…@db/x?password=…",
        "'colour: blue', colour, 'input, output, templates'",
        "'- input', oplan.yaml, 'key: value'",
        "'input: [a, b]', oplan.yaml, 'key: value'",
        "'language: zh\nlanguage: en', oplan.yaml, duplicate key language",
        "'publication: {approval: maybe}', publication.approval, 'none, required'",
        "'publication: {keep: 0}', publication.keep, 1 to 1000",
        "'delivery: {port: mail}', delivery.port, 587",
        "'delivery: {security: ssl}', delivery.security, 'starttls, tls, none'",
        "'delivery: {from: nobody}', delivery.from, plans@example.org",
        "'delivery: {send: pigeon}', delivery.send, 'attachments, links'",
        "'delivery: {links: ftp://example.org}', delivery.links, https://example.org/plans/",
        "'input: [', oplan.yaml, 'key: value'"
    })
    void aWrongSettingIsRefusedWithItsKeyAndWhatIsAccepted(String yaml, String key, String accepted)
            throws IOException {
        Path file = Files.writeString(folder.resolve("oplan.yaml"), yaml);

        assertThat(oplan.run("check", "--config", file.toString())).isEqualTo(3);
        assertThat(oplan.err()).contains(key, accepted).doesNotContain("Exception", "sesame");
    }

    @Test
    void aSettingHoldsUnlessTheCommandLineSaysOtherwise() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("a")).resolve("gs.plan"), "plan GS");
        Files.createDirectories(folder.resolve("b"));
        Path file =
                Files.writeString(folder.resolve("oplan.yaml"), "language: zh\ninput: " + folder.resolve("a") + "\n");

        assertThat(oplan.run("check", "--config", file.toString())).isZero();
        assertThat(oplan.out()).contains("已检查 1 个文件");
        assertThat(new TextOplan()
                        .run(
                                "check",
                                "--config",
                                file.toString(),
                                "--input",
                                folder.resolve("c").toString()))
                .isEqualTo(3);
    }

    @Test
    void aPasswordFileThatCannotBeReadIsNamed() throws IOException {
        Path file = Files.writeString(
                folder.resolve("oplan.yaml"),
                "input: " + folder + "\ndatabase: {url: \"jdbc:postgresql://db/x\", password-file: /no/such/file}");

        assertThat(oplan.run("build", "--config", file.toString())).isEqualTo(3);
        assertThat(oplan.err())
                .contains("The file /no/such/file with the password", "OPLAN_DATABASE_PASSWORD")
                .doesNotContain("Exception");
    }

    @Test
    void aNamedFileMustExist() {
        assertThat(oplan.run("check", "--config", folder.resolve("no.yaml").toString()))
                .isEqualTo(3);
        assertThat(oplan.err()).contains("does not exist", "--config");
    }
}
