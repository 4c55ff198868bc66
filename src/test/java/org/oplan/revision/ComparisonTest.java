package org.oplan.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.oplan.document.Document;
import org.oplan.document.Inline;
import org.oplan.document.Inline.Text;
import org.oplan.document.Inline.Value;

class ComparisonTest {
    private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    @Test
    void bothVersionsAreReadBackFromTheMarkedTree() {
        LongStream.range(0, 200).forEach(seed -> {
            Versions<Document> pair = RandomDocuments.pair(seed);
            RevisedDocument revised = Comparison.of(pair.before(), pair.after());

            assertThat(revised.in(Version.BEFORE)).as("seed %d", seed).isEqualTo(pair.before());
            assertThat(revised.in(Version.AFTER)).as("seed %d", seed).isEqualTo(pair.after());
        });
    }

    @Test
    void equalDocumentsHaveNoChanges() {
        Document document = RandomDocuments.pair(7).before();

        assertThat(Comparison.of(document, document).toString()).doesNotContain("INSERTED", "DELETED");
    }

    @Test
    void onlyTheChangedWordIsMarked() {
        assertThat(compared(List.of(new Text("The plan costs more.")), List.of(new Text("The plan costs less."))))
                .isEqualTo("The plan costs [-more-][+less+].");
    }

    @Test
    void neighbouringChangesReadAsOne() {
        assertThat(compared(List.of(new Text("It is a draft plan now")), List.of(new Text("It is the final plan now"))))
                .isEqualTo("It is [-a draft-][+the final+] plan now");
    }

    @Test
    void aFigureChangesAsAWhole() {
        assertThat(compared(
                        List.of(new Text("costs "), new Value("k", "1,234")),
                        List.of(new Text("costs "), new Value("k", "1,235"))))
                .isEqualTo("costs [-1,234-][+1,235+]");
    }

    @Test
    void chineseIsComparedByCharacters() {
        Wording chinese = new Wording(Locale.CHINESE);
        RevisedText text = chinese.compare(List.of(new Text("总秘书处运作规划")), List.of(new Text("总秘书处财务规划")));

        assertThat(plain(text)).isEqualTo("总秘书处[-运作-][+财务+]规划");
    }

    @Test
    void aWordThatChangesItsLookIsMarked() {
        assertThat(compared(
                        List.of(new Text("very new")),
                        List.of(new Inline.Strong(List.of(new Text("very"))), new Text(" new"))))
                .isEqualTo("[-very-][+very+] new");
    }

    private static String compared(List<Inline> before, List<Inline> after) {
        return plain(ENGLISH.compare(before, after));
    }

    private static String plain(RevisedText text) {
        StringBuilder plain = new StringBuilder();
        for (RevisedText.Piece piece : text.pieces()) {
            String words = String.join(
                    "", Token.leaves(piece.text()).stream().map(Token::text).toList());
            plain.append(
                    switch (piece.mark()) {
                        case KEPT -> words;
                        case INSERTED -> "[+" + words + "+]";
                        case DELETED -> "[-" + words + "-]";
                    });
        }
        return plain.toString();
    }
}
