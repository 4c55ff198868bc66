package org.oplan.rendering.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.document.Document;
import org.oplan.document.PageNumbers;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

class HouseStyleTest {
    private static final SourceRef SOURCE = SourceRef.ofFile("templates/base.docx", "");
    private static final String HEADER = "word/header1.xml";

    @Test
    void stylesAreKnownByTheirNamesWhateverTheirIds() throws Exception {
        Parts file = rendered(base());

        assertThat(file.text(Parts.MAIN))
                .contains("<w:pStyle w:val=\"berschrift1\"/>")
                .doesNotContain("\"Heading1\"");
        assertThat(style(file, "berschrift1")).contains("C00000");
        assertThat(problems(file)).isEmpty();
    }

    @Test
    void missingStylesAreNamedAndTakenFromOurs() throws Exception {
        byte[] base = edited("word/styles.xml", xml -> without(without(xml, "BoxText"), "ListDash"));
        Checked<HouseStyle> house = HouseStyle.read(base, SOURCE);
        Parts file = rendered(base);

        Finding finding = house.findings().getFirst();
        assertThat(house.findings()).hasSize(1);
        assertThat(finding.code()).isEqualTo("house-style-incomplete");
        assertThat(finding.arguments()).containsEntry("styles", "List Dash, Box Text");
        assertThat(style(file, "BoxText")).contains("w:fill=\"F2F6FA\"", "<w:basedOn w:val=\"Normal\"/>");
        String list = style(file, "ListDash").replaceAll("(?s).*<w:numId w:val=\"(\\d+)\"/>.*", "$1");
        assertThat(Parts.of(base).text("word/numbering.xml")).doesNotContain("<w:num w:numId=\"" + list + "\">");
        assertThat(file.text("word/numbering.xml")).containsOnlyOnce("<w:num w:numId=\"" + list + "\">");
        assertThat(problems(file)).isEmpty();
    }

    @Test
    void aCompleteBaseGivesNoFinding() throws Exception {
        assertThat(HouseStyle.read(base(), SOURCE).findings()).isEmpty();
    }

    @Test
    void headsFeetAndPagesAreThoseOfTheBase() throws Exception {
        Parts file = rendered(base());
        String main = file.text(Parts.MAIN);

        assertThat(main).contains("<w:pgSz w:w=\"12240\" w:h=\"15840\"/>", "w:h=\"12240\" w:orient=\"landscape\"");
        assertThat(matches(main, "<w:sectPr>")).isEqualTo(3);
        assertThat(matches(main, "<w:headerReference w:type=\"default\"")).isEqualTo(3);
        assertThat(matches(main, "<w:headerReference w:type=\"first\"")).isEqualTo(1);
        assertThat(heads(file)).anyMatch(xml -> xml.contains("Our house: C19/31-E") && !xml.contains("symbol"));
        assertThat(main).contains("w:tblW w:w=\"9746\"");
    }

    @Test
    void aBaseThatAnotherWordProcessorHasSavedIsRead() throws Exception {
        byte[] base;
        try (InputStream in = HouseStyleTest.class.getResourceAsStream("base-saved-elsewhere.docx")) {
            base = Objects.requireNonNull(in).readAllBytes();
        }
        Parts file = rendered(base);

        assertThat(HouseStyle.read(base, SOURCE).findings()).isEmpty();
        assertThat(file.text("word/styles.xml")).contains("C00000");
        assertThat(file.text(Parts.MAIN)).contains("<w:pgSz w:w=\"12240\" w:h=\"15840\"/>");
        assertThat(problems(file)).isEmpty();
    }

    @Test
    void ofTheChoicesOfOtherWordProcessorsTheOneForEverybodyStays() throws Exception {
        String choices =
                "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                        + "<mc:Choice Requires=\"x\"><w:r><w:t>for some</w:t></w:r></mc:Choice>"
                        + "<mc:Fallback><w:r><w:t>for all</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>";
        Parts file = rendered(edited(HEADER, xml -> xml.replaceFirst("</w:p>", choices)));

        assertThat(heads(file))
                .anyMatch(xml -> xml.contains("<w:r><w:t>for all</w:t></w:r>"))
                .noneMatch(xml -> xml.contains("for some"));
        assertThat(problems(file)).isEmpty();
    }

    private static Stream<String> heads(Parts file) {
        return file.all().keySet().stream()
                .filter(name -> name.startsWith("word/header"))
                .map(file::text);
    }

    @Test
    void everyLanguageHasItsSheet() throws Exception {
        Parts file = Parts.of(bytes(HouseStyle.read(base(), SOURCE), Specimen.chinese()));

        assertThat(file.text(Parts.MAIN)).contains("<w:pStyle w:val=\"berschrift1\"/>");
        assertThat(problems(file)).isEmpty();
    }

    @Test
    void equalDocumentsGiveEqualBytes() throws Exception {
        byte[] base = edited("word/styles.xml", xml -> without(xml, "BoxText"));

        assertThat(bytes(HouseStyle.read(base, SOURCE), Specimen.english()))
                .isEqualTo(bytes(HouseStyle.read(base, SOURCE), Specimen.english()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "word/vbaProject.bin, macro, house-style-unsafe",
        "word/styles.xml, <!DOCTYPE w [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w>&e;</w>, house-style-unreadable",
        "word/styles.xml, no xml, house-style-unreadable",
        "word/_rels/document.xml.rels, <r/>, house-style-unreadable"
    })
    void whatIsUnsafeOrBrokenIsRefused(String part, String content, String code) throws Exception {
        Parts parts = Parts.of(base());
        parts.all().put(part, content.getBytes(StandardCharsets.UTF_8));

        assertRefused(parts.zip(), code);
    }

    @Test
    void aHeadThatReachesOutsideIsRefused() throws Exception {
        assertRefused(
                edited(
                        HEADER,
                        xml -> xml.replaceFirst(
                                "</w:p>", "<w:r><w:instrText> INCLUDEPICTURE http://x </w:instrText></w:r></w:p>")),
                "house-style-unsafe");
        Parts linked = Parts.of(base());
        linked.all()
                .put(
                        "word/_rels/header1.xml.rels",
                        new Relationships()
                                .with("image", "media/logo.png")
                                .xml()
                                .replace("Target=", "TargetMode=\"External\" Target=")
                                .getBytes(StandardCharsets.UTF_8));
        assertRefused(linked.zip(), "house-style-unsafe");
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() throws Exception {
        Parts bomb = Parts.of(base());
        bomb.all().put("word/media/image.png", new byte[32 << 20]);

        assertRefused(bomb.zip(), "house-style-too-large");
    }

    @Test
    void whatIsNoZipIsRefused() {
        assertRefused("{\\rtf1}".getBytes(StandardCharsets.UTF_8), "house-style-unreadable");
        assertRefused(new byte[0], "house-style-unreadable");
    }

    private static void assertRefused(byte[] base, String code) {
        Checked<HouseStyle> house = HouseStyle.read(base, SOURCE);

        assertThat(house.value()).isEmpty();
        assertThat(house.findings()).extracting(Finding::code).containsExactly(code);
    }

    /** A base with red first headings under another id, American paper, and a head of its own. */
    static byte[] base() throws IOException {
        Parts parts = Parts.of(Specimen.bytes(Specimen.english()))
                .edited(
                        "word/styles.xml",
                        xml -> xml.replace("\"Heading1\"", "\"berschrift1\"")
                                .replace("<w:sz w:val=\"27\"/>", "<w:color w:val=\"C00000\"/><w:sz w:val=\"27\"/>"))
                .edited(
                        Parts.MAIN,
                        xml -> xml.replaceFirst(
                                "(?s)<w:body>.*(<w:sectPr>)(.*?)<w:pgSz[^>]*/><w:pgMar[^>]*/>(.*)</w:body>",
                                "<w:body><w:p/>$1" + references(parts())
                                        + "<w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1134\" w:right=\"1247\""
                                        + " w:bottom=\"1134\" w:left=\"1247\" w:header=\"567\" w:footer=\"567\""
                                        + " w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body>"))
                .edited(
                        HEADER,
                        xml -> xml.replaceFirst(
                                "<w:r>.*</w:r>",
                                "<w:r><w:t xml:space=\"preserve\">Our house: {sym</w:t></w:r><w:r><w:t>bol}</w:t></w:r>"));
        return parts.zip();
    }

    private static Parts parts() {
        return Parts.of(Specimen.bytes(Specimen.english()));
    }

    /** The references of the first section of pages. */
    private static String references(Parts parts) {
        return Pattern.compile("<w:sectPr>(.*?)<w:pgSz")
                .matcher(parts.text(Parts.MAIN))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static byte[] edited(String part, UnaryOperator<String> edit) throws IOException {
        return Parts.of(base()).edited(part, edit).zip();
    }

    private static String without(String xml, String id) {
        return Pattern.compile("<w:style [^>]*w:styleId=\"" + id + "\">.*?</w:style>", Pattern.DOTALL)
                .matcher(xml)
                .replaceFirst("");
    }

    private static String style(Parts file, String id) {
        return Pattern.compile("<w:style [^>]*w:styleId=\"" + id + "\"[^>]*>.*?</w:style>", Pattern.DOTALL)
                .matcher(file.text("word/styles.xml"))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    private static Parts rendered(byte[] base) {
        return Parts.of(bytes(HouseStyle.read(base, SOURCE), Specimen.english()));
    }

    private static byte[] bytes(Checked<HouseStyle> house, Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer(house.value().orElseThrow()).render(document, new PageNumbers(new TreeMap<>(), 4), out);
        return out.toByteArray();
    }

    private static long matches(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    private static List<String> problems(Parts file) throws Exception {
        return Stream.concat(SchemaLint.problems(file).stream(), WordLint.problems(file).stream())
                .toList();
    }
}
