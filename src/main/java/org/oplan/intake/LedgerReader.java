package org.oplan.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.Expenditure;

/**
 * Reads a ledger, line by line, into sums.
 *
 * <p>UTF-8 with or without byte order mark, UTF-16, or what {@link CsvEncoding} recognizes; comma, semicolon or tab; a
 * header line; amounts as in {@link TypedNumber}. {@code unit}, {@code period}, {@code element} and {@code amount} are
 * required, {@code account}, {@code reference} and {@code note} are not.
 *
 * <pre>
 * unit,period,element,account,amount,reference,note
 * GS,2020-01,I.1-1,6100,412350.20,JV-2020-0001,illustrative
 * </pre>
 *
 * <p>A bad line is a finding and is left out; the others count. A file whose end cannot be reached counts for nothing.
 */
final class LedgerReader {
    /** No line of a ledger is as long; an unclosed quotation mark makes one. */
    private static final int LONGEST_LINE = 100_000;

    private static final String DELIMITERS = ",;\t";
    private static final char MARK = '\uFEFF';

    private static final int LONGEST_HEADER = 8_000;

    private final SourceRef source;
    private final LedgerCurrencies currencies;
    private final List<Finding> findings;
    private long line = 1;

    /**
     * A reader of one file.
     *
     * @param source the file
     * @param currencies the units that have a plan
     * @param findings where everything that is wrong goes
     */
    LedgerReader(SourceRef source, LedgerCurrencies currencies, List<Finding> findings) {
        this.source = source;
        this.currencies = currencies;
        this.findings = findings;
    }

    /** The sums of the file; none if it is not a ledger or cannot be read to its end. */
    List<Expenditure> read(Path snapshot) {
        try {
            Optional<Charset> encoding = CsvEncoding.of(snapshot);
            if (encoding.isPresent()) {
                return read(snapshot, encoding.get());
            }
            findings.add(Finding.error(IntakeCodes.ENCODING_UNCLEAR, source));
        } catch (CharacterCodingException e) {
            findings.add(Finding.error(IntakeCodes.ENCODING_UNCLEAR, source));
        } catch (CSVException | PatientReader.TooLongException e) {
            findings.add(Finding.error(IntakeCodes.CSV_UNREADABLE, source.atLine(line)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the snapshot of " + source.file(), e);
        }
        return List.of();
    }

    private List<Expenditure> read(Path snapshot, Charset encoding) throws IOException {
        if (!encoding.equals(StandardCharsets.UTF_8)) {
            findings.add(Finding.note(IntakeCodes.ENCODING_RECOGNIZED, source, "encoding", encoding.name()));
        }
        try (BufferedReader text = Files.newBufferedReader(snapshot, encoding)) {
            skipMark(text);
            return sums(text);
        }
    }

    private List<Expenditure> sums(BufferedReader text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        PatientReader patient = new PatientReader(text, LONGEST_LINE);
        try (CSVParser parser = CSVParser.parse(patient, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            LedgerHeader header = records.hasNext() ? LedgerHeader.of(records.next()) : LedgerHeader.none();
            return header.check(source, findings) ? sums(parser, patient, header) : List.of();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<Expenditure> sums(CSVParser parser, PatientReader patient, LedgerHeader header) {
        LedgerLines lines = new LedgerLines(header, source, currencies, findings);
        LedgerSums sums = new LedgerSums(source);
        line = parser.getCurrentLineNumber() + 1;
        for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
            lines.read(records.next(), line).ifPresent(sums::add);
            patient.renew();
            line = parser.getCurrentLineNumber() + 1;
        }
        lines.finish();
        return sums.toList(findings);
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
    }

    /** The one of comma, semicolon and tab that the first line has most of. */
    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        int[] counts = new int[DELIMITERS.length()];
        int next = text.read();
        for (int i = 1; i < LONGEST_HEADER && next >= 0 && next != '\n' && next != '\r'; i++) {
            int delimiter = DELIMITERS.indexOf(next);
            if (delimiter >= 0) {
                counts[delimiter]++;
            }
            next = text.read();
        }
        text.reset();
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS.charAt(most);
    }
}
