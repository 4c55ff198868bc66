package org.oplan.composition;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oplan.edition.TemplateFolder;

/**
 * Loads templates from the templates folder and marks where each element of our vocabulary stands.
 *
 * <p>Before a start tag it puts the processing instruction {@code <?at file:line?>}. A mistake that only shows in the
 * finished XML can then be reported at the template's own line.
 */
final class FolderTemplateLoader implements TemplateLoader {
    private static final Pattern START_TAG = Pattern.compile("<(?=[a-z])");
    private static final Pattern MARK = Pattern.compile("<\\?at ([^?]*)\\?>");

    private final TemplateFolder folder;

    FolderTemplateLoader(TemplateFolder folder) {
        this.folder = folder;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        if (!TemplateFolder.isInside(name)) {
            return null;
        }
        return folder.read(name)
                .map(bytes -> marked(name, new String(bytes, StandardCharsets.UTF_8)))
                .orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader((String) source);
    }

    @Override
    public void closeTemplateSource(Object source) {}

    /** The last mark before an offset of the finished XML: {@code file:line}, or the fallback if there is none. */
    static String placeBefore(String xml, int offset, String fallback) {
        Matcher mark = MARK.matcher(xml.substring(0, Math.min(offset, xml.length())));
        String place = fallback;
        while (mark.find()) {
            place = mark.group(1);
        }
        return place;
    }

    private static String marked(String name, String template) {
        StringBuilder marked = new StringBuilder();
        String[] lines = template.split("\n", -1);
        boolean comment = false;
        for (int i = 0; i < lines.length; i++) {
            comment |= lines[i].contains("<#--");
            String mark = "<?at " + name + ":" + (i + 1) + "?>";
            marked.append(comment ? lines[i] : START_TAG.matcher(lines[i]).replaceAll(mark + "$0"));
            comment &= !lines[i].contains("-->");
            if (i < lines.length - 1) {
                marked.append('\n');
            }
        }
        return marked.toString();
    }
}
