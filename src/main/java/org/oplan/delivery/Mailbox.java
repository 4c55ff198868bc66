package org.oplan.delivery;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Hands messages to the mail server over one connection, and understands its answers. */
final class Mailbox implements AutoCloseable {
    private static final int FIRST_FINAL_CODE = 500;

    private final MailServer server;
    private final Session session;
    private final Transport transport;

    Mailbox(MailServer server) throws MessagingException {
        this.server = server;
        this.session = Session.getInstance(server.properties());
        this.transport = session.getTransport("smtp");
    }

    Session session() {
        return session;
    }

    /** Opens the connection, unless it is open. */
    Answer connect() {
        if (transport.isConnected()) {
            return new Answer.Taken();
        }
        try {
            if (server.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(server.host(), server.port(), server.user(), server.password());
            }
            return new Answer.Taken();
        } catch (MessagingException e) {
            return new Answer.Unreachable(reason(e));
        }
    }

    /** Hands over a message; the connection is open. */
    Answer send(MimeMessage message) {
        try {
            Address[] recipients = message.getAllRecipients();
            transport.sendMessage(message, recipients);
            return new Answer.Taken();
        } catch (SendFailedException e) {
            int code = code(e);
            return code <= 0 ? new Answer.Unknown(reason(e)) : new Answer.Refused(reason(e), code >= FIRST_FINAL_CODE);
        } catch (MessagingException e) {
            return new Answer.Unknown(reason(e));
        }
    }

    /** The server's reply code, 550; 0 if it did not reply. */
    private static int code(Exception failure) {
        int code = 0;
        for (Exception cause = failure; cause instanceof MessagingException next; cause = next.getNextException()) {
            int here = switch (cause) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSenderFailedException sender -> sender.getReturnCode();
                case SMTPSendFailedException send -> send.getReturnCode();
                default -> 0;
            };
            code = Math.max(code, here);
        }
        return code;
    }

    private static String reason(MessagingException failure) {
        Exception last = failure;
        while (last instanceof MessagingException next && next.getNextException() != null) {
            last = next.getNextException();
        }
        String message = last.getMessage();
        return message == null
                ? last.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }

    @Override
    @SuppressWarnings("EmptyCatch") // what was taken is taken
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // The server has hung up first.
        }
    }
}
