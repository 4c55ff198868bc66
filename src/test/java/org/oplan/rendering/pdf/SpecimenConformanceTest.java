package org.oplan.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oplan.composition.SpecimenPaper;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Holds a paper with every kind of block to both standards, in every language, with what veraPDF does not look at. */
class SpecimenConformanceTest {

    static List<String> languages() {
        return Terms.languages(TemplateFolder.bundled());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKindOfBlockFollowsBothStandards(String language) throws Exception {
        byte[] pdf = Rendered.bytes(SpecimenPaper.in(language), Specimen.attachments());

        assertThat(PdfConformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfConformance.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(TaggedFile.of(pdf).defects()).isEmpty();
    }
}
