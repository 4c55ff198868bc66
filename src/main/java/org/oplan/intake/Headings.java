package org.oplan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What a column may be called in the six official languages; the words are in {@code headings.csv}.
 *
 * <p>A column of texts has its language after its name: {@code title_zh}, {@code Titre_fr}, {@code 标题_zh}.
 */
final class Headings {
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "zh");
    private static final Pattern BLANKS = Pattern.compile("[\\s_]+");
    private static final Pattern OF_YEAR = Pattern.compile("([0-9]{4})_(.+)");
    private static final Pattern QUARTER = Pattern.compile("_[0-9]{4}_q[1-4]$");
    private static final String ALTERNATIVES = "\\|";
    private static final List<CSVRecord> ROWS = rows();
    /** The names that a heading could stand for: {@code note} is one in English and another word's in Spanish. */
    private static final Map<String, List<String>> NAMES = names();

    private Headings() {}

    /**
     * The name of a column.
     *
     * @param heading what its header cell says
     * @param known whether the sheet may have a column of a name
     * @return the name; empty if the sheet has no such column in any language
     */
    static Optional<String> name(String heading, Predicate<String> known) {
        if (known.test(heading)) {
            return Optional.of(heading);
        }
        String plain = plain(heading);
        if (known.test(plain)) {
            return Optional.of(plain);
        }
        int mark = mark(plain);
        String suffix = mark < 0 ? "" : plain.substring(mark);
        String stem = mark < 0 ? plain : plain.substring(0, mark);
        return only(plain, "", known).or(() -> only(stem, suffix, known)).or(() -> ofYear(plain, known));
    }

    /**
     * What a column is called in a language, if a reader tells it from the sheet's other columns; else its name.
     *
     * @param name the column's name, {@code title_zh}
     * @param language the language of the word, which need not be that of the texts
     * @param known whether the sheet may have a column of a name
     */
    static String word(String name, String language, Predicate<String> known) {
        int mark = mark(name);
        Optional<String> whole = word(name, language);
        Optional<String> stem = mark < 0
                ? Optional.empty()
                : word(name.substring(0, mark), language).map(word -> word + name.substring(mark));
        return whole.or(() -> stem)
                .filter(word -> name(word, known).filter(name::equals).isPresent() && isExact(word, name))
                .orElse(name);
    }

    /** A column of a year, {@code 2026_revised}, whose word stands after the year in any language. */
    private static Optional<String> ofYear(String plain, Predicate<String> known) {
        Matcher year = OF_YEAR.matcher(plain);
        return year.matches()
                ? NAMES.getOrDefault(year.group(2), List.of()).stream()
                        .map(name -> year.group(1) + "_" + name)
                        .filter(known)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> word(String name, String language) {
        Matcher year = OF_YEAR.matcher(name);
        if (year.matches()) {
            return word(year.group(2), language).map(word -> year.group(1) + "_" + word);
        }
        return LANGUAGES.contains(language)
                ? ROWS.stream()
                        .filter(row -> row.get("name").equals(name))
                        .map(row -> row.get(language).split(ALTERNATIVES, -1)[0])
                        .filter(word -> !word.isBlank())
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a heading is one of the words themselves, and not merely like one. */
    static boolean isExact(String heading, String name) {
        Matcher year = OF_YEAR.matcher(name);
        if (year.matches()) {
            String start = year.group(1) + "_";
            return heading.equals(name)
                    || (heading.startsWith(start) && isExact(heading.substring(start.length()), year.group(2)));
        }
        String stem = name.contains("_") && heading.contains("_") ? heading.substring(0, mark(heading)) : heading;
        return heading.equals(name)
                || ROWS.stream()
                        .filter(row -> name.startsWith(row.get("name")))
                        .anyMatch(row -> LANGUAGES.stream()
                                .flatMap(language -> List.of(row.get(language).split(ALTERNATIVES, -1)).stream())
                                .anyMatch(word -> word.equals(heading) || word.equals(stem)));
    }

    /** Where the language, year or quarter after a column's name begins; -1 if there is none. */
    private static int mark(String heading) {
        Matcher quarter = QUARTER.matcher(heading);
        return quarter.find() ? quarter.start() : heading.lastIndexOf('_');
    }

    private static Optional<String> only(String word, String suffix, Predicate<String> known) {
        List<String> names = NAMES.getOrDefault(word, List.of()).stream()
                .map(name -> name + suffix)
                .filter(known)
                .toList();
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    /** Without the differences that nobody sees: case, width, composition, kind of blank. */
    private static String plain(String heading) {
        String normal = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BLANKS.matcher(normal.strip()).replaceAll("_");
    }

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new HashMap<>();
        for (CSVRecord row : ROWS) {
            for (String language : LANGUAGES) {
                for (String word : row.get(language).split(ALTERNATIVES, -1)) {
                    names.merge(plain(word), List.of(row.get("name")), Headings::union);
                }
            }
        }
        return Map.copyOf(names);
    }

    private static List<String> union(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private static List<CSVRecord> rows() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Objects.requireNonNull(Headings.class.getResourceAsStream("headings.csv"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CSVParser parser = format.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("The headings are bundled", e);
        }
    }
}
