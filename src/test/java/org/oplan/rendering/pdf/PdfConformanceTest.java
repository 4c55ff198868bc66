package org.oplan.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfConformanceTest {

    @BeforeAll
    static void startTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"en, PDFUA_1", "zh, PDFUA_1", "en, PDFA_3_A", "zh, PDFA_3_A"})
    void theSpecimenHasNoFailure(String language, PDFAFlavour flavour) throws Exception {
        byte[] pdf = Rendered.bytes(Specimen.complete(language), Specimen.attachments());

        assertThat(failures(pdf, flavour)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PDFUA_1", "PDFA_3_A"})
    void aPaperOfOneParagraphHasNoFailure(PDFAFlavour flavour) throws Exception {
        byte[] pdf = Rendered.bytes(Specimen.in("en").build(), List.of());

        assertThat(failures(pdf, flavour)).isEmpty();
    }

    private static SortedSet<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            SortedSet<String> failures = new TreeSet<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    failures.add(assertion.getRuleId().getClause() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext());
                }
            }
            assertThat(result.isCompliant()).as("%s", failures).isTrue();
            return failures;
        }
    }
}
