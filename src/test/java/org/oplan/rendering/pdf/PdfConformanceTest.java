package org.oplan.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfConformanceTest {

    @ParameterizedTest
    @CsvSource({"en, PDFUA_1", "zh, PDFUA_1", "en, PDFA_3_A", "zh, PDFA_3_A"})
    void theSpecimenHasNoFailure(String language, PDFAFlavour flavour) throws Exception {
        byte[] pdf = Rendered.bytes(Specimen.complete(language), Specimen.attachments());

        assertThat(PdfConformance.failures(pdf, flavour)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PDFUA_1", "PDFA_3_A"})
    void aPaperOfOneParagraphHasNoFailure(PDFAFlavour flavour) throws Exception {
        byte[] pdf = Rendered.bytes(Specimen.in("en").build(), List.of());

        assertThat(PdfConformance.failures(pdf, flavour)).isEmpty();
    }
}
