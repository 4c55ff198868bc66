package org.oplan.rendering.word;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.oplan.document.Bilingual;
import org.oplan.document.Block;
import org.oplan.document.Caption;
import org.oplan.document.Chart;
import org.oplan.document.Clause;
import org.oplan.document.Contents;
import org.oplan.document.Document;
import org.oplan.document.Flow;
import org.oplan.document.HeatMap;
import org.oplan.document.Image;
import org.oplan.document.Inline;
import org.oplan.document.ItemList;
import org.oplan.document.Masthead;
import org.oplan.document.Paragraph;
import org.oplan.document.Picture;
import org.oplan.document.Section;
import org.oplan.document.Section.Orientation;
import org.oplan.document.Table;

/** A draft with every drawing, note and sign, a resolution, and passages in two languages; in English or Arabic. */
final class DrawnSpecimen {
    private final boolean arabic;
    private int figures;

    private DrawnSpecimen(boolean arabic) {
        this.arabic = arabic;
    }

    static Document english() {
        return new DrawnSpecimen(false).document();
    }

    static Document arabic() {
        return new DrawnSpecimen(true).document();
    }

    private String say(String english, String other) {
        return arabic ? other : english;
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }

    private Document document() {
        String title = say("Progress report on the operational plan", "تقرير مرحلي عن الخطة التشغيلية");
        return new Document(
                new Document.Properties(
                        title,
                        say("Progress report", "تقرير مرحلي"),
                        say("International Telecommunication Union", "الاتحاد الدولي للاتصالات"),
                        arabic ? Locale.forLanguageTag("ar") : Locale.ENGLISH,
                        say("C19/32-E", "C19/32-A"),
                        LocalDate.of(2019, 2, 8),
                        say("DRAFT", "مسودة")),
                new Masthead(
                        "ITU",
                        say("Council 2019", "المجلس 2019"),
                        say("Geneva, 10–20 June 2019", "جنيف، 20-10 يونيو 2019"),
                        List.of(say("Agenda item: PL 1.12", "بند جدول الأعمال: PL 1.12")),
                        List.of(say("Document C19/32-E", "الوثيقة C19/32-A"), say("8 February 2019", "8 فبراير 2019")),
                        say("Report by the Secretary-General", "تقرير من الأمين العام"),
                        title),
                title,
                blocks());
    }

    private List<Block> blocks() {
        return List.of(
                new Contents(say("Contents", "جدول المحتويات"), 2),
                new Contents(Contents.Kind.TABLES, say("Tables", "الجداول"), 1),
                new Contents(Contents.Kind.FIGURES, say("Figures", "الأشكال"), 1),
                section("progress", "1", say("Progress", "التقدم المحرز"), List.of(noted(), states(), languages())),
                section("charts", "2", say("Charts", "الرسوم البيانية"), charts()),
                section("maps", "3", say("Risks and pathways", "المخاطر والمسارات"), List.of(map(), flow(), picture())),
                section("resolution", "4", say("Draft resolution", "مشروع القرار"), clauses()),
                section("both", "5", say("In two languages", "بلغتين"), List.of(pair(1), pair(2))));
    }

    private static Section section(String id, String number, String heading, List<Block> blocks) {
        return new Section(id, number, text(heading), Orientation.PORTRAIT, false, blocks);
    }

    private Paragraph noted() {
        return new Paragraph(
                "1.1",
                List.of(
                        new Inline.Text(say("Resources of ", "بلغت الموارد ")),
                        new Inline.Value("total", "90,419,059"),
                        new Inline.Text(say(" francs were planned", " فرنكاً")),
                        new Inline.Footnote(List.of(
                                new Inline.Text(say("Council Decision 535; see ", "مقرر المجلس 535؛ انظر ")),
                                new Inline.Link("https://www.itu.int/council", text("itu.int/council")),
                                new Inline.Text(say("; ", "؛ ")),
                                new Inline.Reference("states", text(say("Table 1", "الجدول 1"))))),
                        new Inline.Text(say(", as section ", "، كما في القسم ")),
                        new Inline.Reference("charts", text(say("section 2", "القسم 2"))),
                        new Inline.Text(say(" and ", " و")),
                        new Inline.Reference("chart-line", text(say("Figure 3", "الشكل 3"))),
                        new Inline.Text(say(" show.", "."))));
    }

    private Table states() {
        List<Table.Row> rows = new ArrayList<>();
        for (Inline.State.Level level : Inline.State.Level.values()) {
            rows.add(new Table.Row(
                    Table.Row.Kind.DATA,
                    List.of(
                            cell(new Inline.Text("I." + rows.size())),
                            cell(new Inline.State(level, word(level))),
                            cell(new Inline.Sparkline(
                                    List.of(point("7"), point("9"), point(""), point("12")),
                                    say("7, 9, not available, 12", "7، 9، غير متاح، 12"))),
                            cell(new Inline.Value("output." + level, "(1,234)")))));
        }
        List<Table.Cell> heads = List.of(
                Table.Cell.header(say("Output", "الناتج")),
                Table.Cell.header(say("State", "الحالة")),
                Table.Cell.header(say("Trend", "الاتجاه")),
                Table.Cell.header(say("Difference", "الفرق")));
        return new Table(
                "states",
                new Caption(say("Table 1", "الجدول 1"), text(say("State of the outputs", "حالة النواتج")), ""),
                List.of(
                        new Table.Column(Table.Column.Kind.CODE, 1),
                        new Table.Column(Table.Column.Kind.TEXT, 1),
                        new Table.Column(Table.Column.Kind.TEXT, 1),
                        new Table.Column(Table.Column.Kind.FIGURE, 1)),
                List.of(new Table.Row(Table.Row.Kind.HEAD, heads)),
                rows,
                List.of(Paragraph.of(say("As of the quarterly review.", "حتى تاريخ الاستعراض الفصلي."))),
                say("The state of each output.", "حالة كل ناتج."),
                false);
    }

    private String word(Inline.State.Level level) {
        return switch (level) {
            case ON_TRACK -> say("On track", "على المسار");
            case AT_RISK -> say("At risk", "معرَّض للخطر");
            case OFF_TRACK -> say("Off track", "خارج المسار");
            case NOT_AVAILABLE -> say("Not available", "غير متاح");
            case NEUTRAL -> say("Planned", "مخطَّط");
        };
    }

    private static Table.Cell cell(Inline content) {
        return new Table.Cell(1, 1, false, List.of(Paragraph.of(List.of(content))));
    }

    private static Chart.Point point(String value) {
        return value.isEmpty()
                ? Chart.Point.missing("…")
                : Chart.Point.of("key/" + value, new BigDecimal(value), value);
    }

    private Paragraph languages() {
        return Paragraph.of(List.of(
                new Inline.Text(say("In Chinese the plan is called ", "تسمى الخطة بالصينية ")),
                new Inline.Foreign(Locale.CHINESE, text("运作规划")),
                new Inline.Text(say(", in Arabic ", " وبالإنكليزية ")),
                arabic
                        ? new Inline.Foreign(Locale.ENGLISH, text("operational plan (2020)"))
                        : new Inline.Foreign(Locale.forLanguageTag("ar"), text("الخطة التشغيلية (2020)")),
                new Inline.Text(".")));
    }

    private List<Block> charts() {
        return List.of(
                chart(
                        "chart-bar",
                        Chart.Kind.BAR,
                        List.of(series("2020", "5", "-3", "8"), series("2021", "6", "2", "7"))),
                chart(
                        "chart-stacked",
                        Chart.Kind.STACKED_BAR,
                        List.of(series("2020", "5", "3", "8"), series("2021", "6", "2", "7"))),
                chart(
                        "chart-line",
                        Chart.Kind.LINE,
                        List.of(series("2020", "5", "", "8"), series("2021", "6", "2", "7"))),
                chart("chart-pie", Chart.Kind.PIE, List.of(series("2020", "5", "3", "8"))),
                chart("chart-donut", Chart.Kind.DONUT, List.of(series("2020", "5", "3", "8"))));
    }

    private Caption figure(String shows) {
        figures++;
        return new Caption(say("Figure " + figures, "الشكل " + figures), text(shows), "");
    }

    private static Chart.Series series(String name, String... values) {
        return new Chart.Series(
                name, Arrays.stream(values).map(DrawnSpecimen::point).toList());
    }

    private Chart chart(String id, Chart.Kind kind, List<Chart.Series> series) {
        return new Chart(
                id,
                figure(say("Costs by objective", "التكاليف حسب الغايات")),
                kind,
                List.of("R.1", say("T & D", "T و D"), "D.1"),
                series,
                BigDecimal.ONE,
                new Chart.AxisFormat(".", ","),
                say("R.1, T and D.1 by year.", "R.1 وT وD.1 حسب السنة."));
    }

    private HeatMap map() {
        List<String> steps = List.of(say("low", "منخفض"), say("medium", "متوسط"), say("high", "عال"));
        HeatMap.Level[] levels = HeatMap.Level.values();
        return new HeatMap(
                "risks",
                figure(say("Risks", "المخاطر")),
                new HeatMap.Axis(say("Probability", "الاحتمال"), steps),
                new HeatMap.Axis(say("Impact", "التأثير"), steps),
                IntStream.range(0, 3)
                        .mapToObj(row -> IntStream.range(0, 3)
                                .mapToObj(column -> new HeatMap.Cell(
                                        levels[Math.min(3, row + column)],
                                        row == column ? List.of("R." + row, "R." + (row + 4)) : List.of()))
                                .toList())
                        .toList(),
                new TreeMap<>(Map.of(
                        levels[0],
                        say("Low", "منخفض"),
                        levels[1],
                        say("Medium", "متوسط"),
                        levels[2],
                        say("High", "عال"),
                        levels[3],
                        say("Very high", "عال جداً"))),
                say("Two risks are very high.", "هناك خطران عاليان جداً."));
    }

    private Flow flow() {
        return new Flow(
                "flow",
                figure(say("From pools to goals", "من المجمَّعات إلى الأهداف")),
                List.of(
                        new Flow.Stage(say("Pools", "المجمَّعات"), List.of(new Flow.Node("adm", text("ADM")))),
                        new Flow.Stage(
                                say("Goals", "الأهداف"),
                                List.of(
                                        new Flow.Node("g1", text(say("Growth", "النمو"))),
                                        new Flow.Node("g2", text(say("Inclusiveness", "الشمول")))))),
                List.of(link("g1", "6109"), link("g2", "2000")),
                say("Three quarters go to growth.", "يذهب ثلاثة أرباعها إلى النمو."));
    }

    private static Flow.Link link(String to, String weight) {
        return new Flow.Link("adm", to, "flow/" + to, Optional.of(new BigDecimal(weight)), weight);
    }

    private Picture picture() {
        return new Picture(
                "training",
                figure(say("Training in 2019", "التدريب في 2019")),
                new Image("training.png", "image/png", png(), 60, 40),
                say("A blue field with a golden bar.", "حقل أزرق بشريط ذهبي."),
                say("Photo: the secretariat", "الصورة: الأمانة"));
    }

    private static byte[] png() {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x1b4f8a));
        pen.fillRect(0, 0, 60, 40);
        pen.setColor(new Color(0xc9a227));
        pen.fillRect(0, 15, 60, 10);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<Block> clauses() {
        return List.of(
                new Clause(
                        Clause.Kind.RECITAL,
                        text(say("recalling", "إذ يذكِّر")),
                        List.of(
                                item(
                                        "a)",
                                        say(
                                                "Resolution 71 (Rev. Dubai, 2018);",
                                                "بالقرار 71 (المراجَع في دبي، 2018)؛")),
                                item("b)", say("Resolution 151,", "وبالقرار 151،")))),
                new Clause(
                        Clause.Kind.OPERATIVE,
                        text(say("resolves", "يقرر")),
                        List.of(item("", say("to approve the plan.", "الموافقة على الخطة.")))));
    }

    private static ItemList.Item item(String label, String text) {
        return new ItemList.Item(label, List.of(Paragraph.of(text)));
    }

    private static Bilingual pair(int number) {
        return new Bilingual(
                new Bilingual.Side(
                        Locale.ENGLISH,
                        List.of(
                                new Paragraph("5." + number, text("The plan covers four years.")),
                                new ItemList(List.of(item("–", "outputs;"), item("–", "outcomes."))))),
                new Bilingual.Side(
                        Locale.CHINESE,
                        List.of(
                                new Paragraph("5." + number, text("规划为期四年。")),
                                new ItemList(List.of(item("–", "输出成果；"), item("–", "成果。"))))));
    }
}
