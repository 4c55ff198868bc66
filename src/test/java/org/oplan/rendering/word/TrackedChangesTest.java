package org.oplan.rendering.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.oplan.document.Document;
import org.oplan.document.PageNumbers;
import org.oplan.revision.Comparison;
import org.oplan.revision.RandomDocuments;
import org.oplan.revision.Versions;

class TrackedChangesTest {
    private static final PageNumbers PAGES = new PageNumbers(new TreeMap<>(), 3);

    @Test
    void acceptingGivesTheNewTextAndRejectingTheOldOneOnTwoHundredPairs() {
        LongStream.range(0, 200).forEach(seed -> {
            Versions<Document> pair = RandomDocuments.pair(seed);
            Parts parts = changes(pair);

            assertThat(Resolution.accepted(parts))
                    .as("seed %d accepted", seed)
                    .isEqualTo(Resolution.plain(plain(pair.after())));
            assertThat(Resolution.rejected(parts))
                    .as("seed %d rejected", seed)
                    .isEqualTo(Resolution.plain(plain(pair.before())));
        });
    }

    @Test
    void everyFileFollowsItsSchemaAndMakesSense() throws Exception {
        for (long seed = 0; seed < 12; seed++) {
            Parts parts = changes(RandomDocuments.pair(seed));

            assertThat(SchemaLint.problems(parts)).as("seed %d", seed).isEmpty();
            assertThat(WordLint.problems(parts)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void equalVersionsGiveTheFileWithoutChanges() {
        Document document = RandomDocuments.pair(7).before();

        assertThat(changes(new Versions<>(document, document)).text(Parts.MAIN))
                .isEqualTo(plain(document).text(Parts.MAIN));
    }

    @Test
    void changesBearOneAuthorTheDateOfThePaperAndNumbersOfTheirOwn() {
        String main = changes(RandomDocuments.pair(1)).text(Parts.MAIN);
        List<String> numbers = Pattern.compile("<w:(?:ins|del|bookmarkStart) [^>]*w:id=\"(\\d+)\"")
                .matcher(main)
                .results()
                .map(match -> match.group(1))
                .toList();
        List<String> changes = Pattern.compile("<w:(?:ins|del) [^>]*>")
                .matcher(main)
                .results()
                .map(match -> match.group())
                .toList();

        assertThat(numbers).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(changes)
                .allMatch(change -> change.contains("w:author=\"Oplan\""))
                .allMatch(change -> change.contains("w:date=\"2026-03-01T00:00:00Z\""));
    }

    @Test
    void equalRevisionsGiveEqualBytes() {
        assertThat(bytes(RandomDocuments.pair(3))).isEqualTo(bytes(RandomDocuments.pair(3)));
    }

    private static Parts changes(Versions<Document> pair) {
        return Parts.of(bytes(pair));
    }

    private static byte[] bytes(Versions<Document> pair) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer().renderChanges(Comparison.of(pair.before(), pair.after()), PAGES, out);
        return out.toByteArray();
    }

    private static Parts plain(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer().render(document, PAGES, out);
        return Parts.of(out.toByteArray());
    }
}
