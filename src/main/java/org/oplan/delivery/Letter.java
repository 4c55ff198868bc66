package org.oplan.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oplan.edition.Terms;
import org.oplan.publication.Manifest;
import org.oplan.publication.Sha256;
import org.springframework.core.io.FileSystemResource;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * The message that brings a document to a recipient, in the language of the document.
 *
 * @param recipient who receives it
 * @param issue the document
 * @param style what all letters have in common
 */
record Letter(Recipient recipient, Issue issue, Style style) {
    private static final String KIND = "mail.kind.";

    /**
     * What all letters have in common.
     *
     * @param sender address of the sender
     * @param links address below which the set can be read, {@code https://example.org/plans/}; empty to attach files
     * @param set the folder of the published set
     */
    record Style(String sender, String links, Path set) {}

    /** The message. Its identity depends on recipient and revision alone, so that a mail system knows a second copy. */
    MimeMessage message(Session session, Terms terms, Instant now) throws MessagingException {
        MimeMessage message = new Identified(session, identity());
        MimeMessageHelper helper =
                new MimeMessageHelper(message, style.links().isEmpty(), StandardCharsets.UTF_8.name());
        helper.setFrom(style.sender());
        helper.setTo(recipient.address());
        Map<String, String> arguments = arguments(terms);
        helper.setSubject(terms.text("mail.subject", arguments));
        helper.setText(text(terms, arguments));
        helper.setSentDate(Date.from(now));
        message.setHeader("Content-Language", issue.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (style.links().isEmpty()) {
            for (Manifest.Entry file : issue.files()) {
                helper.addAttachment(
                        name(file), new FileSystemResource(style.set().resolve(file.path())));
            }
        }
        message.saveChanges();
        return message;
    }

    private String text(Terms terms, Map<String, String> arguments) {
        List<String> paragraphs = new ArrayList<>();
        if (!recipient.name().isEmpty()) {
            paragraphs.add(terms.text("mail.greeting", arguments));
        }
        paragraphs.add(terms.text(style.links().isEmpty() ? "mail.attached" : "mail.linked", arguments));
        if (!style.links().isEmpty()) {
            paragraphs.add(String.join(
                    "\n",
                    issue.files().stream()
                            .map(file -> style.links() + file.path())
                            .toList()));
        }
        paragraphs.add(terms.text("mail.automatic", arguments));
        return String.join("\n\n", paragraphs) + "\n";
    }

    private Map<String, String> arguments(Terms terms) {
        Map<String, String> arguments = new TreeMap<>();
        arguments.put("name", recipient.name());
        arguments.put("symbol", issue.symbol());
        arguments.put("kind", kind(terms));
        return arguments;
    }

    /** The name of the kind; of a kind without a name, what it is called in the set. */
    private String kind(Terms terms) {
        return terms.keys().stream()
                .filter(key -> key.startsWith(KIND))
                .filter(key -> (issue.kindAndAudience() + "-").startsWith(key.substring(KIND.length()) + "-"))
                .findFirst()
                .map(terms::text)
                .orElse(issue.kindAndAudience());
    }

    /** {@code C19-31-E.pdf}, and for a symbol that is no file name, the name in the set. */
    private String name(Manifest.Entry file) {
        String type = file.path().substring(file.path().lastIndexOf('.'));
        String name = issue.symbol().replaceAll("[^\\p{L}\\p{N}._()-]+", "-");
        return (name.matches(".*\\p{L}.*") ? name : issue.kindAndAudience()) + type;
    }

    private String identity() {
        String domain = style.sender().substring(style.sender().indexOf('@') + 1);
        return "<" + Sha256.of(recipient.address() + "\n" + issue.path() + "\n" + issue.revision()) + "@" + domain
                + ">";
    }

    /** A message that keeps its identity when it is saved. */
    private static final class Identified extends MimeMessage {
        private final String identity;

        Identified(Session session, String identity) {
            super(session);
            this.identity = identity;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", identity);
        }
    }
}
