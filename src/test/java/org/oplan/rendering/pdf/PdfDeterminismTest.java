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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.composition.SpecimenPaper;

class PdfDeterminismTest {
    private static final List<String> ZONES = List.of("Pacific/Kiritimati", "America/Adak");
    private static final List<Locale> LOCALES =
            List.of(Locale.forLanguageTag("ar-EG-u-nu-arab"), Locale.forLanguageTag("tr-TR"), Locale.GERMANY);

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

    /** Composed and drawn each time; six in turn meet every pair of a zone and a locale. */
    @ParameterizedTest
    @CsvSource({"ar, 20", "zh, 6", "ru, 6"})
    void bytesDoNotDependOnTheLocaleAndTimeZoneOfTheMachine(String language, int builds) {
        byte[] here = paper(language);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (int i = 0; i < builds; i++) {
                Locale.setDefault(LOCALES.get(i % LOCALES.size()));
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i % ZONES.size())));

                assertThat(paper(language)).as("build %d", i).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherAttachmentMakesAnotherFile() {
        assertThat(Rendered.bytes(Specimen.complete("en"), List.of())).isNotEqualTo(specimen("en"));
    }

    private static byte[] paper(String language) {
        return Rendered.bytes(SpecimenPaper.in(language), Specimen.attachments());
    }

    private static byte[] specimen(String language) {
        return Rendered.bytes(Specimen.complete(language), Specimen.attachments());
    }
}
