package org.oplan.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.rendering.pdf.PdfConformance;
import org.oplan.rendering.word.Parts;
import org.oplan.rendering.word.SchemaLint;
import org.oplan.rendering.word.WordLint;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * The documents that a build has written, whatever they are: what must hold of all of them.
 *
 * @param root the folder of the set
 */
record BuiltSet(Path root) {
    private static final Pattern NAME = Pattern.compile("(.+?)-([a-z]{2}(?:-[a-z]{2})?)\\.(pdf|docx)");

    static BuiltSet of(Path output) {
        return new BuiltSet(output.resolve("current"));
    }

    /** The published documents of a format, in all languages. */
    List<Path> documents(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root.toRealPath())) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    /** The kinds of the documents, as the catalogue names them. */
    SortedSet<String> kinds() throws IOException {
        SortedSet<String> kinds = new TreeSet<>();
        List<String> known = TemplateFolder.bundled().kinds().stream().toList();
        for (Path file : documents(".pdf")) {
            String name = file.getFileName().toString();
            kinds.add(known.stream()
                    .filter(kind -> name.startsWith(kind + "-"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No kind makes " + name)));
        }
        return kinds;
    }

    /** The Word files of each paper by language, without editions in two languages. */
    SortedMap<String, SortedMap<String, Path>> papers() throws IOException {
        SortedMap<String, SortedMap<String, Path>> papers = new TreeMap<>();
        for (Path file : documents(".docx")) {
            Matcher name = NAME.matcher(root.toRealPath().relativize(file).toString());
            if (name.matches() && name.group(2).length() == 2) {
                papers.computeIfAbsent(name.group(1), paper -> new TreeMap<>()).put(name.group(2), file);
            }
        }
        return papers;
    }

    void everyPdfConforms() throws Exception {
        for (Path file : documents(".pdf")) {
            byte[] bytes = Files.readAllBytes(file);
            for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
                assertThat(PdfConformance.failures(bytes, flavour))
                        .as("%s: %s", file, flavour)
                        .isEmpty();
            }
        }
    }

    void everyWordFileFollowsItsSchema() throws Exception {
        for (Path file : documents(".docx")) {
            Parts parts = Parts.of(Files.readAllBytes(file));
            assertThat(SchemaLint.problems(parts)).as(file.toString()).isEmpty();
            assertThat(WordLint.problems(parts)).as(file.toString()).isEmpty();
        }
    }

    /** Adds up every table of every document; returns how many totals there were by paper and language. */
    SortedMap<String, Integer> everyTotalAddsUp() throws IOException {
        SortedMap<String, Integer> totals = new TreeMap<>();
        for (Path file : documents(".docx")) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            assertThat(name.matches()).isTrue();
            PrintedNumbers numbers = PrintedNumbers.of(name.group(2));
            Terms terms = Terms.load(TemplateFolder.bundled(), name.group(2).substring(0, 2));
            List<String> beside = List.of(
                    terms.text("row.of-which", Map.of("unit", "")).strip(),
                    terms.text("row.provided", Map.of("service", "")).strip());
            int added = 0;
            for (WordText.Rows table : WordText.of(Files.readAllBytes(file)).tables()) {
                added += new AddedTable(table, numbers, beside).check(name.group(1) + " " + name.group(2));
            }
            totals.put(root.toRealPath().relativize(file).toString(), added);
        }
        return totals;
    }

    /** The numbers of every table in every language, which have to be the same; returns how many there are by paper. */
    SortedMap<String, Integer> everyLanguagePrintsTheSameNumbers() throws IOException {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (var paper : papers().entrySet()) {
            List<List<String>> first = new ArrayList<>();
            for (var edition : paper.getValue().entrySet()) {
                PrintedNumbers numbers = PrintedNumbers.of(edition.getKey());
                List<List<String>> printed = WordText.of(Files.readAllBytes(edition.getValue())).tables().stream()
                        .map(table -> table.cells().stream()
                                .flatMap(List::stream)
                                .flatMap(cell -> numbers.alone(cell).stream())
                                .toList())
                        .toList();
                if (first.isEmpty()) {
                    first.addAll(printed);
                    counts.put(paper.getKey(), (int)
                            printed.stream().mapToLong(List::size).sum());
                }
                assertThat(printed)
                        .as("%s in %s", paper.getKey(), edition.getKey())
                        .isEqualTo(first);
            }
        }
        return counts;
    }
}
