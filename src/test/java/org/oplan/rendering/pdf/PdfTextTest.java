package org.oplan.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.document.Document;
import org.oplan.document.PageNumbers;
import org.oplan.document.Paragraph;

class PdfTextTest {
    private static final Path PDFTOTEXT = Path.of("/usr/bin/pdftotext");

    @TempDir
    private Path folder;

    @Test
    void textIsReadInTheOrderOfTheDocument() throws Exception {
        assertThat(text(Specimen.complete("en")))
                .containsSubsequence(
                        "ITU",
                        "Council 2019",
                        "Document C19/31-E",
                        "Report by the Secretary-General",
                        "Draft four-year rolling",
                        "Summary",
                        "Contents",
                        "1 Introduction",
                        "1.1 The plan covers",
                        "1.2 Of the resources, 84 per cent support the Sectors (Table 1).",
                        "Table 1",
                        "I.1-1 Intersectoral world conferences, forums, events",
                        "high-level debate 5,228,418 5,939,751",
                        "Total objective I.1 9,742,870",
                        "Figure 1",
                        "Annex 2",
                        "E-mail",
                        "gbs@itu.int");
    }

    @Test
    void chineseTextIsReadAsItIsWritten() throws Exception {
        assertThat(text(Specimen.complete("zh")))
                .containsSubsequence("文件 C19/31-C", "总秘书处2020-2023年四年期滚动式运作规划草案", "概要", "（One ITU）的理念", "部门目标合计 I.1");
    }

    @Test
    void aCharacterThatNoFontHasIsAnErrorThatNamesIt() {
        Document document =
                Specimen.in("en").with(Paragraph.of("Torque ꙮ in Geneva")).build();

        assertThatThrownBy(() -> Rendered.bytes(document, List.of()))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessage("No embedded font has the character ꙮ (U+A66E), which stands in: Torque ꙮ in Geneva")
                .satisfies(
                        e -> assertThat(((MissingGlyphException) e).codePoint()).isEqualTo(0xA66E));
    }

    @Test
    void theRendererSaysOnWhichPageAnAnchorStands() {
        Document document = Specimen.complete("en");

        PageNumbers pages = new PdfRenderer().render(document, List.of(), java.io.OutputStream.nullOutputStream());

        assertThat(pages.byAnchor()).containsEntry("introduction", 1).containsEntry("resources", 2);
        assertThat(pages.byAnchor()).containsKeys("chart", "matrix", "method", "risks-table", "resources-table");
        assertThat(pages.byAnchor().get("annex")).isEqualTo(pages.byAnchor().get("matrix"));
        assertThat(pages.total()).isGreaterThanOrEqualTo(pages.byAnchor().get("annex"));
    }

    private String text(Document document) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PDFTOTEXT), "pdftotext is not installed");
        Path pdf = folder.resolve("specimen.pdf");
        Files.write(pdf, Rendered.bytes(document, List.of()));
        Process reading =
                new ProcessBuilder(PDFTOTEXT.toString(), "-raw", "-enc", "UTF-8", pdf.toString(), "-").start();
        String text = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reading.waitFor()).isZero();
        return text;
    }
}
