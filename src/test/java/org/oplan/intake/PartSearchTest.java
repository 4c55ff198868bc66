package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartSearchTest {
    private static final long SEED = 7;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void findsWordsInEveryEncodingOfXml(String encoding) {
        Charset charset = Charset.forName(encoding);
        assertThat(search("<x><!DOCTYPE".getBytes(charset), 5).hasDoctype()).isTrue();
        assertThat(search("<x hidden".getBytes(charset), 5).hasMarks()).isTrue();
        assertThat(search("<x><mergeCell".getBytes(charset), 5).hasMarks()).isTrue();
        assertThat(search("<x hiddem mergeCel <!DOCTYP>".getBytes(charset), 5).hasMarks())
                .isFalse();
    }

    @Test
    void findsAWordWhereverItStandsAndHoweverItIsCut() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            PartSearch search = search(text.getBytes(StandardCharsets.US_ASCII), 1 + random.nextInt(12));
            assertThat(search.hasDoctype()).as(text).isEqualTo(text.contains("<!DOCTYPE"));
            assertThat(search.hasMarks()).as(text).isEqualTo(text.contains("hidden") || text.contains("mergeCell"));
        }
    }

    private static String text(Random random) {
        String[] pieces = {"hid", "den", "hidden", "merge", "Cell", "<!DOC", "TYPE", "<", "m", "h", "e", "T"};
        StringBuilder text = new StringBuilder("<");
        for (int length = random.nextInt(8); length >= 0; length--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static PartSearch search(byte[] bytes, int piece) {
        PartSearch search = new PartSearch();
        for (int from = 0; from < bytes.length; from += piece) {
            byte[] next = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + piece));
            search.look(next, next.length);
        }
        return search;
    }
}
