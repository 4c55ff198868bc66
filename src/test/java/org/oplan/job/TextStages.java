package org.oplan.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.oplan.composition.Pictures;
import org.oplan.document.Attachment;
import org.oplan.document.Block;
import org.oplan.document.Document;
import org.oplan.document.Inline;
import org.oplan.document.Masthead;
import org.oplan.document.PageNumbers;
import org.oplan.document.Paragraph;
import org.oplan.edition.Edition;
import org.oplan.export.DataFile;
import org.oplan.export.FiguresCsv;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.intake.DroppedFile;
import org.oplan.intake.Inputs;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Paper;
import org.oplan.plan.Plan;
import org.oplan.publication.Sha256;
import org.oplan.revision.RevisedDocument;
import org.oplan.revision.Version;

/**
 * Floors that read plans from text files and write text, for tests of what stands between the floors.
 *
 * <p>A file has one word a line: {@code plan GS} names the unit, {@code error} is an error in it, {@code warning} a
 * warning, {@code unprintable en} a character that the English document cannot show, {@code slow 300} a rendering that
 * takes so many milliseconds, {@code hog} one that takes all memory, {@code figure total/2020 42} a figure,
 * {@code reads amount/2020 42} one with its line as the source, {@code prints council total/2020} a paper's use of it,
 * {@code text council words} its words. A file without {@code plan} is a broken file.
 */
public final class TextStages implements Stages {
    private final List<RunReport> reports;

    /** Floors with reports about the run. */
    public TextStages(RunReport... reports) {
        this.reports = List.of(reports);
    }

    @Override
    public Checked<List<DroppedFile>> take(Path input, Path snapshots) {
        try (Stream<Path> paths = Files.walk(input)) {
            List<DroppedFile> files = new ArrayList<>();
            for (Path file : paths.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                Path copy = Files.write(snapshots.resolve(Sha256.of(bytes)), bytes);
                files.add(new DroppedFile(input.relativize(file).toString(), Sha256.of(bytes), bytes.length, copy));
            }
            return Checked.of(files, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Inputs read(List<DroppedFile> files) {
        List<Plan> plans = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (DroppedFile file : files) {
            SourceRef source = SourceRef.ofFile(file.path(), file.sha256());
            List<String> unit = words(file.snapshot(), "plan");
            if (unit.isEmpty()) {
                findings.add(Finding.error("missing-glyph", source, "character", "?"));
            } else {
                plans.add(PlanBuilder.aPlan(unit.getFirst(), source).titled(file.snapshot()));
            }
            words(file.snapshot(), "error").forEach(word -> findings.add(Finding.error("missing-glyph", source)));
            words(file.snapshot(), "warning").forEach(word -> findings.add(Finding.warning("missing-glyph", source)));
        }
        return new Inputs(plans, List.of(), Ledger.empty(), List.of(), findings);
    }

    @Override
    public List<Finding> check(Inputs inputs) {
        return List.of();
    }

    @Override
    public Checked<FigureBook> figures(Plan plan, Inputs inputs, List<String> scenarios) {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("total/2020", "42"));
        for (String line : words(file(plan.papers().getFirst()), "figure")) {
            String[] parts = line.split(" ", -1);
            figures.add(figure(parts[0], parts[1], Arrays.copyOfRange(parts, 2, parts.length)));
        }
        figures.addAll(read(plan.papers().getFirst()));
        return Checked.of(new FigureBook(figures), List.of());
    }

    private static List<Figure> read(Paper paper) {
        List<Figure> figures = new ArrayList<>();
        List<String> lines = lines(file(paper));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("reads ")) {
                String[] parts = lines.get(i).split(" ", -1);
                List<SourceRef> line = List.of(paper.source().atLine(i + 1));
                Figure.Step step = new Figure.Step("amount", parts[2], line);
                BigDecimal value = new BigDecimal(parts[2]);
                figures.add(new Figure(parts[1], value, Figure.Kind.AMOUNT, "sum", List.of(step), List.of(), line));
            }
        }
        return figures;
    }

    private static Figure figure(String key, String value, String... parts) {
        return new Figure(key, new BigDecimal(value), Figure.Kind.AMOUNT, "sum", List.of(), List.of(parts), List.of());
    }

    private static Path file(Paper paper) {
        return Path.of(paper.title().in("en").orElseThrow());
    }

    @Override
    public List<DataFile> export(Plan plan, FigureBook figures) {
        return List.of(new DataFile("figures.csv", out -> out.write(FiguresCsv.of(figures))));
    }

    @Override
    public Checked<Document> compose(Plan plan, Paper paper, FigureBook figures, Pictures pictures, Edition edition) {
        Path file = file(paper);
        if (words(file, "unprintable").contains(edition.language())) {
            return Checked.refused(List.of(Finding.error("missing-glyph", paper.source(), "character", "?")));
        }
        Masthead masthead = new Masthead("ITU", "Council", "Geneva", List.of(), List.of(), "", plan.slug());
        return Checked.of(
                new Document(
                        new Document.Properties(
                                String.join(" ", words(file, "hog").isEmpty() ? words(file, "slow") : List.of("hog")),
                                paper.audience(),
                                "ITU",
                                edition.locale(),
                                paper.symbol(),
                                LocalDate.of(2019, 2, 8)),
                        masthead,
                        plan.slug(),
                        blocks(paper, figures)),
                List.of());
    }

    @Override
    public List<RunReport> reports() {
        return reports;
    }

    @Override
    public Checked<PageNumbers> renderPdf(
            Document document, List<Attachment> attachments, SourceRef source, OutputStream out) {
        switch (document.properties().title()) {
            case "" -> {}
            case "hog" -> takeAllMemory();
            case String time -> sleep(Long.parseLong(time));
        }
        write("PDF " + described(document) + " " + attachments.getFirst().name(), out);
        return Checked.of(new PageNumbers(new TreeMap<>(), 3), List.of());
    }

    @Override
    public List<Finding> renderWord(Document document, PageNumbers pages, OutputStream out) {
        write("Word " + described(document) + " " + pages.total(), out);
        return List.of();
    }

    @Override
    public List<Finding> renderChanges(RevisedDocument document, PageNumbers pages, OutputStream out) {
        write(
                "Changes " + described(document.in(Version.BEFORE)) + " | " + described(document.in(Version.AFTER))
                        + " " + pages.total(),
                out);
        return List.of();
    }

    private static List<Block> blocks(Paper paper, FigureBook figures) {
        List<Inline> text = new ArrayList<>();
        words(file(paper), "prints " + paper.audience()).stream()
                .map(key -> figures.find(key).orElseThrow())
                .forEach(figure ->
                        text.add(new Inline.Value(figure.key(), figure.value().toPlainString())));
        words(file(paper), "text " + paper.audience()).forEach(words -> text.add(new Inline.Text(words)));
        return List.of(Paragraph.of(text));
    }

    private static String described(Document document) {
        return document.masthead().title() + " " + document.properties().subject() + " "
                + document.properties().language() + " " + document.blocks() + " "
                + document.properties().draft()
                + String.join(" ", document.masthead().right());
    }

    private static void write(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(Path file, String key) {
        return lines(file).stream()
                .filter(line -> line.equals(key) || line.startsWith(key + " "))
                .map(line -> line.substring(key.length()).strip())
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void takeAllMemory() {
        List<byte[]> taken = new ArrayList<>();
        while (!taken.contains(new byte[0])) {
            taken.add(new byte[1 << 20]);
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
