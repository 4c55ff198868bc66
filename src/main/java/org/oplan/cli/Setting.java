package org.oplan.cli;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.oplan.delivery.MailServer;
import org.oplan.delivery.RecipientList;
import org.oplan.store.DatabaseServer;
import org.springframework.scheduling.support.CronExpression;

/** A setting that {@code oplan.yaml} may hold. */
@SuppressWarnings("ImmutableEnumChecker") // the readers are functions without state
enum Setting {
    INPUT("input", "input", "DIR", value -> value),
    OUTPUT("output", "output", "DIR", value -> value),
    TEMPLATES("templates", "", "DIR", value -> value),
    LANGUAGE("language", "en", "en, fr, es, ru, zh, ar", value -> value),
    SERVE_SCHEDULE(
            "serve.schedule",
            "0 0 2 * * *",
            "0 0 2 * * MON-FRI (second minute hour day month weekday)",
            CronExpression::parse),
    SERVE_ZONE("serve.zone", "UTC", "Europe/Zurich, UTC, +01:00", ZoneId::of),
    SERVE_HOLIDAYS("serve.holidays", "", "FILE", value -> value),
    SERVE_BUILD("serve.build", "scheduled", "scheduled, dropped", Build::of),
    SERVE_WATCH("serve.watch", "PT10S", "PT1S to PT30S", Setting::watch),
    PUBLICATION_APPROVAL("publication.approval", "none", "none, required", Setting::approval),
    PUBLICATION_KEEP("publication.keep", "3", "1 to 1000", Setting::keep),
    DATABASE_URL("database.url", "", DatabaseServer.ACCEPTED, url -> new DatabaseServer(url, "", "")),
    DATABASE_USER("database.user", "oplan", "oplan", value -> value),
    DATABASE_PASSWORD_FILE("database.password-file", "", "FILE", value -> value),
    DELIVERY_HOST("delivery.host", "", "mail.example.org", value -> value),
    DELIVERY_PORT("delivery.port", "587", "25, 465, 587", Setting::port),
    DELIVERY_SECURITY("delivery.security", "starttls", "starttls, tls, none", MailServer.Security::of),
    DELIVERY_USER("delivery.user", "", "plans", value -> value),
    DELIVERY_PASSWORD_FILE("delivery.password-file", "", "FILE", value -> value),
    DELIVERY_FROM("delivery.from", "", "plans@example.org", Setting::address),
    DELIVERY_RECIPIENTS("delivery.recipients", "", "FILE", value -> value),
    DELIVERY_SEND("delivery.send", "attachments", "attachments, links", Setting::send),
    DELIVERY_LINKS("delivery.links", "", "https://example.org/plans/", Setting::links);

    /** When {@code serve} builds. */
    enum Build {
        /** By the schedule alone. */
        SCHEDULED,
        /** Also when a file has been dropped. */
        DROPPED;

        static Build of(String value) {
            return Arrays.stream(values())
                    .filter(build -> build.name().toLowerCase(Locale.ROOT).equals(value))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(value));
        }
    }

    private static final int MOST_SETS = 1000;
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final String key;
    private final String standard;
    private final String accepted;
    private final Reader reader;

    /** Makes something of a value, or throws. */
    @FunctionalInterface
    private interface Reader extends Function<String, Object> {}

    Setting(String key, String standard, String accepted, Reader reader) {
        this.key = key;
        this.standard = standard;
        this.accepted = accepted;
        this.reader = reader;
    }

    static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Setting::key).toList();
    }

    /** Its whole name. */
    String key() {
        return key;
    }

    /** What holds if nobody sets it. */
    String standard() {
        return standard;
    }

    /** Examples of values that are accepted. */
    String accepted() {
        return accepted;
    }

    /** A value as it may be repeated to anybody: an address may hold a password where none belongs. */
    String shown(String value) {
        return this == DATABASE_URL
                ? value.replaceAll("//[^@/]*@", "//…@").replaceAll("(?i)(password=)[^&;]*", "$1…")
                : value;
    }

    boolean accepts(String value) {
        try {
            return !value.isBlank() && reader.apply(value) != null;
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return false;
        }
    }

    /** Whether a second person approves what is published. */
    static boolean approval(String value) {
        return switch (value) {
            case "none" -> false;
            case "required" -> true;
            default -> throw new IllegalArgumentException(value);
        };
    }

    private static int keep(String value) {
        int number = Integer.parseInt(value);
        if (number < 1 || number > MOST_SETS) {
            throw new IllegalArgumentException(value);
        }
        return number;
    }

    private static int port(String value) {
        int port = Integer.parseInt(value);
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException(value);
        }
        return port;
    }

    private static String address(String value) {
        if (!RecipientList.isAddress(value)) {
            throw new IllegalArgumentException(value);
        }
        return value;
    }

    private static String send(String value) {
        if (!List.of("attachments", "links").contains(value)) {
            throw new IllegalArgumentException(value);
        }
        return value;
    }

    private static URI links(String value) {
        URI address = URI.create(value);
        if (!List.of("http", "https").contains(String.valueOf(address.getScheme())) || address.getHost() == null) {
            throw new IllegalArgumentException(value);
        }
        return address;
    }

    /** A time between two looks at the folder; two looks after it came, a file is checked: within a minute. */
    private static Duration watch(String value) throws DateTimeParseException {
        Duration duration = Duration.parse(value);
        if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(value);
        }
        return duration;
    }
}
