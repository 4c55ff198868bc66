package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A secretariat at its command line: a folder with one plan, whose documents are published after an approval. */
record Secretariat(Path folder) {
    /** The paper that most tests are about. */
    static final String COUNCIL = "gs-2020-2023/operational-plan-council-en";

    /** A secretariat that has built its documents once. */
    static Secretariat with(Path folder) throws IOException {
        Secretariat secretariat = new Secretariat(folder);
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(secretariat.settings(), "publication:\n  approval: required\n  keep: 2\n");
        secretariat.drop("first");
        secretariat.build();
        return secretariat;
    }

    Path settings() {
        return folder.resolve("oplan.yaml");
    }

    Path plan() {
        return folder.resolve("input/gs.plan");
    }

    Path output() {
        return folder.resolve("output");
    }

    /** Drops the plan with other words in its paper for the Council, and more lines. */
    void drop(String words, String... more) throws IOException {
        Files.writeString(plan(), "plan GS\ntext council " + words + "\n" + String.join("\n", more));
    }

    TextOplan build() {
        return run(0, "build", "--by", "Jean Dupont");
    }

    /** Approves a document, if it can be, and publishes it. */
    TextOplan publish(int expectedCode, String document, String... more) {
        List<String> arguments = new ArrayList<>(List.of("publish", document, "--by", "Li Wei"));
        arguments.addAll(List.of(more));
        TextOplan approval = new TextOplan();
        approval.run(arguments("approve", document, "--by", "Amina Diallo"));
        return run(expectedCode, arguments.toArray(String[]::new));
    }

    TextOplan run(int expectedCode, String... arguments) {
        TextOplan oplan = new TextOplan();
        assertThat(oplan.run(arguments(arguments)))
                .as(oplan.out() + oplan.err())
                .isEqualTo(expectedCode);
        return oplan;
    }

    private String[] arguments(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--config", settings().toString(), "--output", output().toString()));
        boolean needsInput = !List.of("history", "diff").contains(arguments[0]);
        if (needsInput) {
            all.addAll(List.of("--input", folder.resolve("input").toString()));
        }
        return all.toArray(String[]::new);
    }

    String verify(int expectedCode) {
        TextOplan oplan = new TextOplan();
        assertThat(oplan.run("verify", output().resolve("published").toString()))
                .as(oplan.out() + oplan.err())
                .isEqualTo(expectedCode);
        return oplan.out();
    }

    /** The files of an area of the output folder, in order. */
    Stream<String> names(String area) throws IOException {
        Path real = output().resolve(area).toRealPath();
        try (Stream<Path> files = Files.walk(real)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> real.relativize(file).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
