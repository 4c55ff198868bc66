package org.oplan.rendering.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Tests run on the whole set of schema classes; what ships is the smaller one.
 *
 * <p>A schema class that only the whole set holds would be missed by no other test and fail in production.
 */
class ShippedClassesTest {

    @Test
    void theSmallerSetOfSchemaClassesIsEnough() throws Exception {
        try (URLClassLoader shipped = new URLClassLoader(shippedClassPath(), ClassLoader.getPlatformClassLoader())) {
            Class<?> specimen = shipped.loadClass(Specimen.class.getName());
            Method english = specimen.getDeclaredMethod("english");
            Method bytes = specimen.getDeclaredMethod("bytes", english.getReturnType());
            english.setAccessible(true);
            bytes.setAccessible(true);

            assertThat((byte[]) bytes.invoke(null, english.invoke(null))).isEqualTo(Specimen.bytes(Specimen.english()));
        }
    }

    private static URL[] shippedClassPath() throws Exception {
        URI ooxml = POIXMLDocument.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        Path lite = Path.of(URI.create(ooxml.toString().replace("poi-ooxml", "poi-ooxml-lite")));
        Assumptions.assumeTrue(Files.exists(lite), "The smaller set of schema classes is not at " + lite);
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<URL> urls = new ArrayList<>(List.of(lite.toUri().toURL()));
        for (String entry : path.split(File.pathSeparator, -1)) {
            if (!entry.contains("poi-ooxml-full")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
