package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ElementCodeTest {
    private static final String CHARACTERS = "AZaz019.-_";
    private static final int TEXTS = 200_000;
    private static final long SEED = 3;

    @Test
    void takesTheTextsThatItsPatternMatches() {
        Random random = new Random(SEED);
        int codes = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            assertThat(ElementCode.fits(text)).as(text).isEqualTo(text.matches(ElementCode.PATTERN));
            codes += ElementCode.fits(text) ? 1 : 0;
        }
        assertThat(codes).isGreaterThan(TEXTS / 100);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "I.1" : "");
        for (int length = random.nextInt(6); length > 0; length--) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }
}
