package org.oplan.rendering.word;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.oplan.document.Block;
import org.oplan.document.Box;
import org.oplan.document.Caption;
import org.oplan.document.Chart;
import org.oplan.document.Contents;
import org.oplan.document.Document;
import org.oplan.document.Inline;
import org.oplan.document.ItemList;
import org.oplan.document.Masthead;
import org.oplan.document.PageNumbers;
import org.oplan.document.Paragraph;
import org.oplan.document.Section;
import org.oplan.document.Section.Orientation;
import org.oplan.document.SeriesBuilder;

/** A paper that holds a block of every kind, in English or in Chinese. */
final class Specimen {
    private final boolean chinese;
    private final SpecimenTables tables;

    private Specimen(boolean chinese) {
        this.chinese = chinese;
        this.tables = new SpecimenTables(chinese);
    }

    static Document english() {
        return new Specimen(false).document();
    }

    static Document chinese() {
        return new Specimen(true).document();
    }

    /** Where the anchors of the specimen might stand. */
    static PageNumbers pages() {
        TreeMap<String, Integer> pages = new TreeMap<>();
        List.of("introduction", "framework").forEach(id -> pages.put(id, 1));
        List.of("resources", "outputs", "outcomes").forEach(id -> pages.put(id, 2));
        List.of("annex-1", "annex-2").forEach(id -> pages.put(id, 4));
        return new PageNumbers(pages, 5);
    }

    static byte[] bytes(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer().render(document, pages(), out);
        return out.toByteArray();
    }

    private String say(String english, String han) {
        return chinese ? han : english;
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }

    private Document document() {
        return new Document(
                new Document.Properties(
                        title(),
                        say("Four-year rolling operational plan", "四年期滚动式运作规划"),
                        say("International Telecommunication Union", "国际电信联盟"),
                        chinese ? Locale.CHINESE : Locale.ENGLISH,
                        say("C19/31-E", "C19/31-C"),
                        LocalDate.of(2019, 2, 8)),
                masthead(),
                say("Operational plan of the General Secretariat, 2020–2023", "总秘书处2020-2023年运作规划"),
                blocks());
    }

    private String title() {
        return say(
                "Draft four-year rolling operational plan for the General Secretariat, 2020–2023",
                "总秘书处2020-2023年四年期滚动式运作规划草案");
    }

    private Masthead masthead() {
        return new Masthead(
                "ITU",
                say("Council 2019", "2019年理事会"),
                say("Geneva, 10–20 June 2019", "2019年6月10-20日，日内瓦"),
                List.of(say("Agenda item: PL 1.11", "议项：PL 1.11")),
                List.of(
                        say("Document C19/31-E", "文件 C19/31-C"),
                        say("8 February 2019", "2019年2月8日"),
                        say("Original: English", "原文：英文")),
                say("Report by the Secretary-General", "秘书长的报告"),
                title());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(action());
        blocks.add(new Contents(say("Contents", "目录"), 2));
        blocks.add(introduction());
        blocks.add(resources());
        blocks.add(new Section(
                "annex-2",
                say("Annex 2", "附件2"),
                text(say("Allocation matrix", "分配矩阵")),
                Orientation.LANDSCAPE,
                true,
                List.of(tables.objectives())));
        blocks.add(annex());
        blocks.add(contact());
        return blocks;
    }

    private Box action() {
        return new Box(
                Box.Kind.ACTION,
                List.of(
                        new Box.Entry(
                                say("Summary", "概要"),
                                List.of(Paragraph.of(say(
                                        "This document presents the four-year rolling operational plan of the General"
                                                + " Secretariat: what it will deliver, at what cost, and how the cost of"
                                                + " each support service is shared among the objectives and goals.",
                                        "本文件介绍总秘书处的四年期滚动式运作规划：交付哪些成果、所需费用，以及各项支撑服务的费用" + "如何分摊至国际电联的部门目标和总体目标。")))),
                        new Box.Entry(
                                say("Action required", "需采取的行动"),
                                List.of(Paragraph.of(List.of(
                                        new Inline.Text(say("The Council is invited ", "请理事会")),
                                        new Inline.Strong(text(say("to review and approve", "审议并批准"))),
                                        new Inline.Text(say(" the plan.", "本规划。")))))),
                        new Box.Entry(
                                say("References", "参考文件"),
                                List.of(Paragraph.of(List.of(
                                        new Inline.Emphasis(text(say("Convention", "《公约》"))),
                                        new Inline.Text(say(", Art. 5, No. 87A; ", "第5条第87A款；")),
                                        new Inline.Link(
                                                "https://www.itu.int/council",
                                                text(say("Resolutions 71 and 151", "第71号和第151号决议")))))))));
    }

    private Section introduction() {
        return new Section(
                "introduction",
                "1",
                text(say("Introduction", "引言")),
                Orientation.PORTRAIT,
                false,
                List.of(
                        new Paragraph(
                                "1.1",
                                text(say(
                                        "The plan covers the biennium 2020–2021, for which the budget is before the"
                                                + " Council, and gives indicative figures for 2022–2023. Every amount is"
                                                + " traceable to the submission it came from; tables add in both"
                                                + " directions.",
                                        "本规划涵盖2020-2021双年度（预算已提交理事会），并给出2022-2023年的指示性数字。每一金额均可追溯至其来源表格；各表纵横相加均相符。"))),
                        new Paragraph("1.2", reference()),
                        new Section(
                                "framework",
                                "1.1.1",
                                text(say("Results framework", "成果框架")),
                                Orientation.PORTRAIT,
                                false,
                                List.of(
                                        Paragraph.of(say(
                                                "The plan is built on results, which are stated at three levels:",
                                                "规划以成果为基础，分三个层次表述：")),
                                        list()))));
    }

    private List<Inline> reference() {
        return List.of(
                new Inline.Text(say("Of the resources, ", "总秘书处资源中，")),
                new Inline.Strong(List.of(new Inline.Value("share.sectors", say("84 per cent", "84%")))),
                new Inline.Text(say(" support the Sectors (", "用于支持各部门目标（")),
                new Inline.Reference("outputs", text(say("Table 1", "表1"))),
                new Inline.Text(say(").", "）。")),
                new Inline.Break(),
                new Inline.Text(say("The method is in ", "分配方法见")),
                new Inline.Reference("annex-2", text(say("Annex 2", "附件2"))),
                new Inline.Text(say(".", "。")));
    }

    private ItemList list() {
        return new ItemList(List.of(
                new ItemList.Item("–", List.of(Paragraph.of(say("outcomes, which others bring about;", "结果；")))),
                new ItemList.Item(
                        "(a)",
                        List.of(
                                Paragraph.of(say("outputs, which the secretariat delivers;", "输出成果；")),
                                Paragraph.of(say("they are costed.", "输出成果均计算成本。")))),
                new ItemList.Item(
                        "(viii)",
                        List.of(Paragraph.of(say("indicators, with their means of measurement.", "指标及衡量方法。"))))));
    }

    private Section resources() {
        return new Section(
                "resources",
                "2",
                text(say("Resources", "资源")),
                Orientation.PORTRAIT,
                true,
                List.of(tables.outputs(), tables.outcomes()));
    }

    private Section annex() {
        return new Section(
                "annex-1",
                "",
                text(say("Support costs by objective", "按目标列出的支撑费用")),
                Orientation.PORTRAIT,
                false,
                List.of(chart()));
    }

    private Chart chart() {
        List<Chart.Series> series = new ArrayList<>();
        for (List<String> row : tables.costs()) {
            List<BigDecimal> values =
                    row.subList(1, row.size() - 1).stream().map(BigDecimal::new).toList();
            List<String> keys =
                    tables.objectiveCodes().stream().map(code -> "cost." + code).toList();
            series.add(SeriesBuilder.aSeries(tables.costName(row.getFirst()), keys, values));
        }
        return new Chart(
                "costs-chart",
                new Caption(
                        say("Figure 1", "图1"),
                        text(say("Support costs by objective, 2020", "2020年按目标列出的支撑费用")),
                        say(" (million Swiss francs)", "（百万瑞郎）")),
                Chart.Kind.STACKED_BAR,
                tables.objectiveCodes(),
                series,
                new BigDecimal("1000000"),
                new Chart.AxisFormat(".", ","),
                say("R.1 bears most of the costs, 18 million francs.", "R.1承担的费用最多，为1800万瑞郎。"));
    }

    private Box contact() {
        return new Box(
                Box.Kind.CONTACT,
                List.of(
                        new Box.Entry(
                                say("Contact", "联系人"),
                                List.of(Paragraph.of(say("Strategic Planning Division", "战略规划处")))),
                        new Box.Entry(
                                say("E-mail", "电子邮件"),
                                List.of(Paragraph.of(List.of(new Inline.Link(
                                        "mailto:council@example.org", text("council@example.org"))))))));
    }
}
