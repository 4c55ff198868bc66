package org.oplan.composition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegibleTest {
    private final Legible legible = new Legible(character -> character < 0x2000);

    @Test
    void aCharacterThatNoDocumentCanShowIsWrittenAsItsNumber() {
        assertThat(legible.of("plan \uD83D\uDE00.xlsx")).isEqualTo("plan [U+1F600].xlsx");
        assertThat(legible.of("a\u202Eb")).isEqualTo("a[U+202E]b");
    }

    @Test
    void marksThatKeepANameApartStayInPairs() {
        assertThat(legible.of("\u2068plan.xlsx\u2069")).isEqualTo("\u2068plan.xlsx\u2069");
    }

    @Test
    void aMarkWithoutItsFellowIsShown() {
        assertThat(legible.of("a\u2066b.csv")).isEqualTo("a[U+2066]b.csv");
        assertThat(legible.of("a\u2069b.csv")).isEqualTo("a[U+2069]b.csv");
    }
}
