package org.oplan.delivery;

import java.util.Locale;
import java.util.Properties;

/**
 * The server that takes our mail.
 *
 * @param host its name
 * @param port its port
 * @param security how the connection is protected
 * @param user the user to log in as; empty for none
 * @param password the user's password; never shown
 */
public record MailServer(String host, int port, Security security, String user, String password) {
    private static final String CONNECT_MILLISECONDS = "8000";
    private static final String ANSWER_MILLISECONDS = "20000";

    /** How a connection is protected. */
    public enum Security {
        /** Not at all; for a server on this machine. */
        NONE,
        /** Encrypted from its first command on, or not used. */
        STARTTLS,
        /** Encrypted from its first byte on. */
        TLS;

        /** The one with a name in lower case. */
        public static Security of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /** What the mail library has to know. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLISECONDS);
        properties.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.sendpartial", "false");
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + ":" + port + " " + security + (user.isEmpty() ? "" : " as " + user);
    }
}
