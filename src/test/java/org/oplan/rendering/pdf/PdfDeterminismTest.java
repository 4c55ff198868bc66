package org.oplan.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PdfDeterminismTest {

    @Test
    void theSameDocumentHasTheSameBytes() {
        assertThat(specimen("zh")).isEqualTo(specimen("zh"));
    }

    @Test
    void bytesDoNotDependOnWhatWasDrawnBefore() {
        byte[] first = specimen("en");
        specimen("zh");

        assertThat(specimen("en")).isEqualTo(first);
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        byte[] english = specimen("en");
        byte[] chinese = specimen("zh");
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<byte[]>> drawn = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String language = i % 2 == 0 ? "en" : "zh";
                drawn.add(threads.submit(() -> specimen(language)));
            }
            for (int i = 0; i < 8; i++) {
                assertThat(drawn.get(i).get()).isEqualTo(i % 2 == 0 ? english : chinese);
            }
        }
    }

    @Test
    void bytesDoNotDependOnTheLocaleAndTimeZoneOfTheMachine() {
        byte[] here = specimen("en");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(specimen("en")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherAttachmentMakesAnotherFile() {
        assertThat(Rendered.bytes(Specimen.complete("en"), List.of())).isNotEqualTo(specimen("en"));
    }

    private static byte[] specimen(String language) {
        return Rendered.bytes(Specimen.complete(language), Specimen.attachments());
    }
}
