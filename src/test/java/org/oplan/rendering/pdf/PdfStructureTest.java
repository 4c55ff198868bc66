package org.oplan.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.oplan.document.Inline;
import org.oplan.document.Paragraph;

class PdfStructureTest {
    private static PdfReader reader;

    @BeforeAll
    static void draw() throws IOException {
        reader = new PdfReader(Rendered.bytes(Specimen.complete("en"), Specimen.attachments()));
    }

    @Test
    void eachLinkElementHoldsItsAnnotation() {
        List<PdfDictionary> links = elements("Link");

        assertThat(links).hasSizeGreaterThan(5).allSatisfy(link -> {
            assertThat(kids(link)).anyMatch(kid -> isObjectReference(kid));
            assertThat(kids(link)).anyMatch(kid -> !isObjectReference(kid));
        });
    }

    @Test
    void eachLinkAnnotationHasWordsAndIsPrinted() {
        List<PdfDictionary> annotations = objects(
                each -> new PdfName("Link").equals(each.getAsName(PdfName.SUBTYPE)) && each.contains(PdfName.RECT));

        assertThat(annotations).hasSizeGreaterThan(5).allSatisfy(annotation -> {
            assertThat(annotation.getAsString(PdfName.CONTENTS).toUnicodeString())
                    .isNotBlank();
            assertThat(annotation.getAsNumber(PdfName.F).intValue()).isEqualTo(4);
            assertThat(annotation.contains(PdfName.STRUCTPARENT)).isTrue();
        });
    }

    @Test
    void aLinkIsDescribedByItsOwnWords() {
        assertThat(objects(each -> each.contains(PdfName.STRUCTPARENT)))
                .extracting(each -> each.getAsString(PdfName.CONTENTS).toUnicodeString())
                .contains("Table 1", "https://www.itu.int/council", "mailto:gbs@itu.int", "Introduction");
    }

    @Test
    void theHeadOfATableIsTaggedOnceHoweverOftenItIsDrawn() {
        assertThat(elements("THead")).hasSize(3);
        assertThat(elements("Table"))
                .hasSize(3)
                .allSatisfy(table -> assertThat(kids(table))
                        .extracting(kid -> role(kid))
                        .containsExactly("Caption", "THead", "TBody"));
    }

    @Test
    void headingsFollowTheNestingOfSections() {
        assertThat(elements("H1")).hasSize(1);
        assertThat(elements("H2")).hasSize(3);
        assertThat(elements("H3")).hasSize(1);
    }

    @Test
    void headerCellsSayWhatTheyHead() {
        assertThat(elements("TH"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.getAsDict(PdfName.A).getAsName(new PdfName("Scope")))
                        .isIn(new PdfName("Column"), new PdfName("Row")));
    }

    @Test
    void theChartHasWordsAndAPlace() {
        PdfDictionary figure = elements("Figure").getFirst();

        assertThat(figure.getAsString(PdfName.ALT).toUnicodeString()).startsWith("Bars show");
        assertThat(figure.getAsDict(PdfName.A).getAsArray(PdfName.BBOX).size()).isEqualTo(4);
    }

    @Test
    void theFigureFileIsDataOfTheDocument() {
        PdfArray files = reader.getCatalog().getAsArray(new PdfName("AF"));

        assertThat(files.getAsDict(0).getAsName(new PdfName("AFRelationship"))).isEqualTo(new PdfName("Data"));
    }

    @Test
    void aReferenceToNothingIsAnError() {
        Inline lost = new Inline.Reference("nowhere", List.of(new Inline.Text("Table 9")));

        assertThatThrownBy(() -> Rendered.bytes(
                        Specimen.in("en").with(Paragraph.of(List.of(lost))).build(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    private static List<PdfDictionary> elements(String role) {
        return objects(each -> new PdfName("StructElem").equals(each.getAsName(PdfName.TYPE))
                && new PdfName(role).equals(each.getAsName(PdfName.S)));
    }

    private static List<PdfDictionary> objects(Predicate<PdfDictionary> which) {
        List<PdfDictionary> found = new ArrayList<>();
        for (int i = 1; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof PdfDictionary dictionary && which.test(dictionary)) {
                found.add(dictionary);
            }
        }
        return found;
    }

    private static List<PdfObject> kids(PdfDictionary element) {
        List<PdfObject> kids = new ArrayList<>();
        PdfArray array = element.getAsArray(PdfName.K);
        for (int i = 0; array != null && i < array.size(); i++) {
            kids.add(array.getDirectObject(i));
        }
        return kids;
    }

    private static boolean isObjectReference(PdfObject kid) {
        return kid instanceof PdfDictionary dictionary
                && new PdfName("OBJR").equals(dictionary.getAsName(PdfName.TYPE));
    }

    private static String role(PdfObject kid) {
        return PdfName.decodeName(((PdfDictionary) kid).getAsName(PdfName.S).toString());
    }
}
