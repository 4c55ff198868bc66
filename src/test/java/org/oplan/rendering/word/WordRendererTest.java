package org.oplan.rendering.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.oplan.document.Document;

class WordRendererTest {
    private static final byte[] ENGLISH = Specimen.bytes(Specimen.english());
    private static final Parts PARTS = Parts.of(ENGLISH);
    private static final String MAIN = PARTS.text(Parts.MAIN);

    @Test
    void equalDocumentsGiveEqualBytes() {
        assertThat(Specimen.bytes(Specimen.english())).isEqualTo(ENGLISH);
    }

    @Test
    void theReadersPlaceChangesNothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(Specimen.bytes(Specimen.english())).isEqualTo(ENGLISH);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void severalThreadsWriteTheSameBytes() throws Exception {
        Document document = Specimen.english();
        Callable<byte[]> task = () -> Specimen.bytes(document);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<byte[]> bytes : threads.invokeAll(List.of(task, task, task, task, task, task))) {
                assertThat(bytes.get()).isEqualTo(ENGLISH);
            }
        }
    }

    @Test
    void theFileSaysWhatItIs() {
        assertThat(PARTS.text("docProps/core.xml"))
                .contains("Draft four-year rolling operational plan", "<dc:language>en</dc:language>", "C19/31-E")
                .contains("2019-02-08T00:00:00Z</dcterms:created>", "2019-02-08T00:00:00Z</dcterms:modified>");
    }

    @Test
    void chineseTextIsMarkedAsChinese() {
        String main = Parts.of(Specimen.bytes(Specimen.chinese())).text(Parts.MAIN);

        assertThat(main).contains("<w:rFonts w:hint=\"eastAsia\"/>", "<w:lang w:eastAsia=\"zh-CN\"/>");
        assertThat(MAIN).doesNotContain("w:hint=\"eastAsia\"");
    }

    @Test
    void theTableOfContentsIsAFieldThatIsFilledAlready() {
        assertThat(MAIN).contains(" TOC \\o \"1-2\" \\h \\z \\u ");
        assertThat(contentsLine("resources")).contains("Resources", ">2</w:t>");
        assertThat(contentsLine("annex_2")).contains("Annex 2", "Allocation matrix", ">4</w:t>");
    }

    private static String contentsLine(String anchor) {
        return Pattern.compile("<w:hyperlink w:anchor=\"" + anchor + "\".*?</w:hyperlink>")
                .matcher(MAIN)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    @Test
    void everyTableRepeatsItsHeadAndSaysWhatItShows() {
        assertThat(count("<w:tbl>")).isEqualTo(3);
        assertThat(count("<w:tblHeader/>")).isEqualTo(5);
        assertThat(MAIN).contains("<w:tblCaption w:val=\"Table 1 Planned resources by output, 2020–2023\"/>");
        assertThat(count("<w:tblDescription w:val=\"[^\"]+\"/>")).isEqualTo(3);
    }

    @Test
    void onlyTheFirstPageHasNoRunningHead() {
        assertThat(count("<w:titlePg/>")).isEqualTo(1);
        assertThat(count("<w:sectPr>")).isEqualTo(3);
        assertThat(count("w:orient=\"landscape\"")).isEqualTo(1);
        assertThat(count("<w:headerReference w:type=\"default\"")).isEqualTo(3);
        assertThat(count("<w:footerReference w:type=\"default\"")).isEqualTo(3);
    }

    @Test
    void noParagraphIsEmptyButWherePagesTurn() {
        String outsideTables =
                MAIN.replaceAll("(?s)<w:tbl>.*?</w:tbl>", "").replaceAll("<w:sectPr>.*?</w:sectPr></w:pPr>", "");

        assertThat(Pattern.compile("<w:p>(<w:pPr>(?:(?!</w:p>).)*</w:pPr>)?</w:p>")
                        .matcher(outsideTables)
                        .results())
                .isEmpty();
    }

    @Test
    void everyStyleThatTheRendererKnowsIsDefined() {
        String styles = PARTS.text("word/styles.xml");

        assertThat(Style.values()).allMatch(style -> styles.contains("w:styleId=\"" + style.id() + "\""));
    }

    @Test
    void aFigureIsNeverBrokenOverTwoLines() {
        assertThat(MAIN).contains("84\u00a0per\u00a0cent");
    }

    @Test
    void aChartKeepsItsExactValuesInAWorkbook() {
        String sheet = PARTS.inside("word/embeddings/chart1.xlsx").text("xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("<v>10965328</v>");
        assertThat(PARTS.text("word/charts/chart1.xml"))
                .contains("formatCode=\"#,##0,,\"", "<c:v>10965328</c:v>", "<c:max val=\"20000000\"/>");
    }

    private static long count(String pattern) {
        return Pattern.compile(pattern).matcher(MAIN).results().count();
    }
}
