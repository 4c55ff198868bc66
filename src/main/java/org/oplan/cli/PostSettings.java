package org.oplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.oplan.delivery.MailServer;
import org.oplan.delivery.Post;
import org.oplan.delivery.RecipientList;
import org.oplan.edition.TemplateFolder;
import org.oplan.job.RunFailure;

/**
 * The settings {@code delivery.*}, which say how documents are sent; without a mail server, nothing is sent.
 *
 * <p>The password stands in a file of its own or in the environment, never among the settings.
 */
final class PostSettings {
    /** The variable of the environment that holds the password, if no file does. */
    static final String PASSWORD = "OPLAN_MAIL_PASSWORD";

    private final Settings settings;

    private PostSettings(Settings settings) {
        this.settings = settings;
    }

    /**
     * How documents are sent; empty if they are not.
     *
     * @throws RunFailure if a setting is missing, or the list of recipients cannot be used
     */
    static Optional<Post> of(Settings settings, TemplateFolder templates, Map<String, String> environment) {
        return settings.get(Setting.DELIVERY_HOST).isEmpty()
                ? Optional.empty()
                : Optional.of(new PostSettings(settings).post(templates, environment));
    }

    private Post post(TemplateFolder templates, Map<String, String> environment) {
        boolean links = settings.get(Setting.DELIVERY_SEND).equals("links");
        String password = Secret.read(settings.get(Setting.DELIVERY_PASSWORD_FILE), PASSWORD, environment);
        MailServer server = new MailServer(
                settings.get(Setting.DELIVERY_HOST),
                Integer.parseInt(settings.get(Setting.DELIVERY_PORT)),
                MailServer.Security.of(settings.get(Setting.DELIVERY_SECURITY)),
                settings.get(Setting.DELIVERY_USER),
                password);
        return new Post(
                server,
                needed(Setting.DELIVERY_FROM, Setting.DELIVERY_HOST),
                links ? needed(Setting.DELIVERY_LINKS, Setting.DELIVERY_SEND) : "",
                recipients(Path.of(needed(Setting.DELIVERY_RECIPIENTS, Setting.DELIVERY_HOST)))
                        .recipients(),
                templates);
    }

    private String needed(Setting setting, Setting other) {
        String value = settings.get(setting);
        if (value.isEmpty()) {
            throw RunFailure.at("config-needed", Settings.FILE)
                    .with("key", setting.key())
                    .with("other", other.key())
                    .with("accepted", setting.accepted());
        }
        return value;
    }

    private static RecipientList recipients(Path file) {
        try {
            RecipientList list = RecipientList.read(file);
            for (RecipientList.Mistake mistake : list.mistakes()) {
                throw RunFailure.at("recipients-wrong", file)
                        .with("line", mistake.line())
                        .with("column", mistake.column())
                        .with("value", mistake.value())
                        .with("accepted", mistake.accepted());
            }
            return list;
        } catch (IOException e) {
            throw RunFailure.at("recipients-unreadable", file, String.valueOf(e.getMessage()), e);
        }
    }
}
