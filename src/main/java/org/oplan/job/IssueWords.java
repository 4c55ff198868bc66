package org.oplan.job;

import java.util.Locale;
import java.util.Map;
import org.oplan.document.Document;
import org.oplan.edition.Edition;
import org.oplan.publication.RegisterEntry;
import org.oplan.publication.Revision;

/**
 * What a published document says about its symbol and revision, in its language.
 *
 * @param edition the language
 */
record IssueWords(Edition edition) {

    /** A document with its symbol: on the masthead {@code Revision 1 to Document C19/31-E}. */
    Document on(Document document, RegisterEntry.Issue issue) {
        Revision revision = issue.revision();
        String key = revision.kind() == Revision.Kind.ORIGINAL
                ? "masthead.document"
                : "masthead." + revision.kind().code().toLowerCase(Locale.ROOT);
        Map<String, String> arguments = Map.of("symbol", issue.symbol(), "number", Integer.toString(revision.number()));
        String line = edition.terms().text(key, arguments);
        return document.withSymbol(symbol(issue), line);
    }

    /** The symbol with its revision, {@code C19/31(Rev.1)-E}. */
    String symbol(RegisterEntry.Issue issue) {
        String suffix = edition.symbolSuffix();
        String bare = issue.symbol().endsWith(suffix)
                ? issue.symbol().substring(0, issue.symbol().length() - suffix.length())
                : issue.symbol();
        return issue.revision().symbol(bare, suffix);
    }
}
