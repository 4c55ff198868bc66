package org.oplan.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The software that makes the documents.
 *
 * @param name its name
 * @param version its version
 */
public record Software(String name, String version) {

    /** This software. */
    public static Software running() {
        Properties properties = new Properties();
        try (InputStream in = Software.class.getResourceAsStream("software.properties")) {
            if (in == null) {
                throw new IllegalStateException("software.properties is missing beside " + Software.class.getName());
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read software.properties", e);
        }
        return new Software(properties.getProperty("name", ""), properties.getProperty("version", ""));
    }
}
