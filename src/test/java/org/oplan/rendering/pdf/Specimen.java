package org.oplan.rendering.pdf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oplan.document.Attachment;
import org.oplan.document.Block;
import org.oplan.document.Box;
import org.oplan.document.Caption;
import org.oplan.document.Chart;
import org.oplan.document.Contents;
import org.oplan.document.Document;
import org.oplan.document.Inline;
import org.oplan.document.ItemList;
import org.oplan.document.Masthead;
import org.oplan.document.Paragraph;
import org.oplan.document.Section;
import org.oplan.document.SeriesBuilder;

/** A paper that holds every kind of block, in English or in Chinese. */
final class Specimen {
    private final boolean chinese;
    private final List<Block> blocks = new ArrayList<>();

    private Specimen(String language) {
        this.chinese = language.equals("zh");
    }

    static Specimen in(String language) {
        return new Specimen(language);
    }

    /** All kinds of blocks. */
    static Document complete(String language) {
        Specimen specimen = in(language);
        return specimen.with(specimen.actionBox())
                .with(new Contents(specimen.words("Contents", "目录"), 2))
                .with(specimen.introduction())
                .with(specimen.resources())
                .with(specimen.annex())
                .with(specimen.contact())
                .build();
    }

    static List<Attachment> attachments() {
        return List.of(new Attachment(
                "figures.csv",
                "text/csv",
                "The figures of this document",
                "key,value\nannex2/total,90419059\n".getBytes(StandardCharsets.UTF_8)));
    }

    Specimen with(Block block) {
        blocks.add(block);
        return this;
    }

    Document build() {
        return new Document(
                new Document.Properties(
                        title(),
                        words("Operational plan", "运作规划"),
                        words("International Telecommunication Union", "国际电信联盟"),
                        Locale.forLanguageTag(chinese ? "zh-Hans" : "en"),
                        chinese ? "C19/31-C" : "C19/31-E",
                        LocalDate.of(2019, 2, 8)),
                masthead(),
                words("Draft operational plan for the General Secretariat, 2020–2023", "总秘书处2020-2023年运作规划草案"),
                blocks);
    }

    String words(String english, String han) {
        return chinese ? han : english;
    }

    private String title() {
        return words(
                "Draft four-year rolling operational plan for the General Secretariat, 2020–2023",
                "总秘书处2020-2023年四年期滚动式运作规划草案");
    }

    private Masthead masthead() {
        return new Masthead(
                "ITU",
                words("Council 2019", "2019年理事会"),
                words("Geneva, 10–20 June 2019", "2019年6月10-20日，日内瓦"),
                List.of(words("Agenda item: PL 1.11", "议项：PL 1.11")),
                List.of(
                        words("Document C19/31-E", "文件 C19/31-C"),
                        words("8 February 2019", "2019年2月8日"),
                        words("Original: English", "原文：英文")),
                words("Report by the Secretary-General", "秘书长的报告"),
                title());
    }

    private Box actionBox() {
        return new Box(
                Box.Kind.ACTION,
                List.of(
                        entry(
                                words("Summary", "概要"),
                                words(
                                        "This document presents the four-year rolling operational plan of the General Secretariat: what it will deliver, at what cost, and how the cost of each support service is shared among the objectives and goals of the Union.",
                                        "本文件介绍总秘书处的四年期滚动式运作规划：交付哪些成果、所需费用，以及各项支撑服务的费用如何分摊至国际电联的部门目标和总体目标。")),
                        new Box.Entry(
                                words("Action required", "需采取的行动"),
                                List.of(Paragraph.of(List.of(
                                        text(words("The Council is invited ", "请理事会")),
                                        new Inline.Strong(List.of(text(words("to review and approve", "审议并批准")))),
                                        text(words(
                                                " the plan and to adopt the draft Resolution in Document C19/32.",
                                                "本规划，并通过C19/32号文件中的决议草案。")))))),
                        entry(
                                words("References", "参考文件"),
                                words(
                                        "Convention, Art. 5, No. 87A; Resolutions 71 and 151 (Rev. Dubai, 2018)",
                                        "《公约》第5条第87A款；第71号和第151号决议（2018年，迪拜，修订版）"))));
    }

    private static Box.Entry entry(String label, String text) {
        return new Box.Entry(label, List.of(Paragraph.of(text)));
    }

    static Inline text(String text) {
        return new Inline.Text(text);
    }

    private Section introduction() {
        return new Section(
                "introduction",
                "1",
                List.of(text(words("Introduction", "引言"))),
                Section.Orientation.PORTRAIT,
                false,
                List.of(
                        new Paragraph("1.1", List.of(text(planCovers()))),
                        new Paragraph("1.2", linked()),
                        new ItemList(List.of(
                                item("–", words("objectives of the Sectors;", "各部门的部门目标；")),
                                item("–", words("intersectoral objectives of ITU-R, ITU-T and ITU-D.", "跨部门目标。")))),
                        new Section(
                                "method",
                                "1.1",
                                List.of(text(words("Method", "方法"))),
                                Section.Orientation.PORTRAIT,
                                false,
                                List.of(Paragraph.of(List.of(
                                        new Inline.Emphasis(List.of(text(words("Costs", "成本")))),
                                        text(words(" are shared once.", "只分摊一次。")),
                                        new Inline.Break(),
                                        text(words("Rounded once.", "只取整一次。"))))))));
    }

    private String planCovers() {
        return words(
                "The plan covers the biennium 2020–2021, for which the budget is before the Council, and gives indicative figures for 2022–2023. Every amount is traceable to the submission it came from; tables add in both directions, and the note under a table says where rounding moved a franc.",
                "本规划涵盖2020-2021双年度（预算已提交理事会），并给出2022-2023年的指示性数字。每一金额均可追溯至其来源表格；各表纵横相加均相符，凡因取整调整一瑞郎之处，均在表下注明。实施“国际电联是一家”（One ITU）的理念。");
    }

    private List<Inline> linked() {
        return List.of(
                text(words("Of the resources, ", "总秘书处资源中，")),
                new Inline.Strong(List.of(new Inline.Value("share", words("84 per cent", "84%")))),
                text(words(" support the Sectors (", "用于支持各部门目标（")),
                new Inline.Reference("resources-table", List.of(text(words("Table 1", "表1")))),
                text(words("). See ", "）。见")),
                new Inline.Link("https://www.itu.int/council", List.of(text("www.itu.int/council"))),
                text(words(".", "。")));
    }

    private static ItemList.Item item(String label, String text) {
        return new ItemList.Item(label, List.of(Paragraph.of(text)));
    }

    private Section resources() {
        return new Section(
                "resources",
                "2",
                List.of(text(words("Planned resources by output", "按输出成果列出的计划资源"))),
                Section.Orientation.PORTRAIT,
                true,
                List.of(
                        new SpecimenTables(this).resources("resources-table"),
                        chart("chart", 18),
                        new SpecimenTables(this).risks("risks-table", 40)));
    }

    /** A chart of some categories. */
    Chart chart(String id, int categories) {
        List<String> names = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<BigDecimal> low = new ArrayList<>();
        List<BigDecimal> high = new ArrayList<>();
        for (int i = 0; i < categories; i++) {
            names.add(i % 2 == 0 ? "R." + (i + 1) : "I." + (i + 1));
            keys.add("annex2/" + i);
            low.add(BigDecimal.valueOf(1_164_561L * (i % 7)));
            high.add(BigDecimal.valueOf(2_109_438L * (i % 5)));
        }
        return new Chart(
                id,
                new Caption(
                        words("Figure 1", "图1"),
                        List.of(text(words("Support costs by objective, 2020", "2020年按部门目标列出的支撑成本"))),
                        words(" (million Swiss francs)", "（百万瑞郎）")),
                Chart.Kind.STACKED_BAR,
                names,
                List.of(
                        SeriesBuilder.aSeries(words("Documentation", "文件制作"), keys, low),
                        SeriesBuilder.aSeries(words("Administrative services", "行政服务"), keys, high),
                        SeriesBuilder.aSeries(words("Support services", "支撑服务"), keys, high),
                        SeriesBuilder.aSeries(words("Intersectoral", "跨部门"), keys, low)),
                BigDecimal.valueOf(1_000_000),
                new Chart.AxisFormat(".", ","),
                words("Bars show the cost of each objective.", "柱形显示每个部门目标的成本。"));
    }

    private Section annex() {
        return new Section(
                "annex",
                "",
                List.of(text(words("Annex 2", "附件2"))),
                Section.Orientation.LANDSCAPE,
                true,
                List.of(new SpecimenTables(this).matrix("matrix")));
    }

    private Box contact() {
        return new Box(
                Box.Kind.CONTACT,
                List.of(
                        entry(words("Contact", "联系人"), words("Secretariat of the Council", "理事会秘书处")),
                        new Box.Entry(
                                words("E-mail", "电子邮件"),
                                List.of(Paragraph.of(List.of(
                                        new Inline.Link("mailto:gbs@itu.int", List.of(text("gbs@itu.int")))))))));
    }
}
