package org.oplan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One official paper, ready to be drawn: what it says and how it is ordered, not how it looks.
 *
 * @param properties the title, language, symbol and date that every format records about the file
 * @param masthead the head of the first page
 * @param runningHead short title printed at the head of every page but the first
 * @param blocks the body, in reading order
 */
public record Document(Properties properties, Masthead masthead, String runningHead, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /**
     * What a file says about itself.
     *
     * @param title the document's title, as on the masthead
     * @param subject one line on what the document is, for file properties
     * @param author the organisation that issues it
     * @param language its language; the direction of writing follows from it
     * @param symbol the document symbol with its language suffix, {@code C19/31-E}
     * @param date the document's own date, which is also the date of the file's metadata
     * @param draft words across each page while the paper is not approved, {@code DRAFT}; empty for none
     */
    public record Properties(
            String title, String subject, String author, Locale language, String symbol, LocalDate date, String draft) {

        /** Properties of a paper that is no draft. */
        public Properties(String title, String subject, String author, Locale language, String symbol, LocalDate date) {
            this(title, subject, author, language, symbol, date, "");
        }
    }

    /**
     * The same paper under another symbol.
     *
     * @param symbol the symbol as it is recorded about the file and printed on later pages
     * @param line the masthead's first line at the right, which names the symbol
     */
    public Document withSymbol(String symbol, String line) {
        Properties renamed = new Properties(
                properties.title,
                properties.subject,
                properties.author,
                properties.language,
                symbol,
                properties.date,
                properties.draft);
        return new Document(renamed, masthead.withFirstRight(line), runningHead, blocks);
    }

    /** The same paper with words across each page; with empty words, without any. */
    public Document asDraft(String words) {
        Properties marked = new Properties(
                properties.title,
                properties.subject,
                properties.author,
                properties.language,
                properties.symbol,
                properties.date,
                words);
        return new Document(marked, masthead, runningHead, blocks);
    }
}
