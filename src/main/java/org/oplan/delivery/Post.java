package org.oplan.delivery;

import java.util.List;
import org.oplan.edition.TemplateFolder;

/**
 * How documents are sent.
 *
 * @param server the mail server
 * @param sender address of the sender
 * @param links address below which the published set can be read; empty to attach the files
 * @param recipients who receives what
 * @param templates the folder that holds the words
 */
public record Post(
        MailServer server, String sender, String links, List<Recipient> recipients, TemplateFolder templates) {
    public Post {
        recipients = List.copyOf(recipients);
        links = links.isEmpty() || links.endsWith("/") ? links : links + "/";
    }
}
