package org.oplan.composition;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.oplan.edition.TemplateFolder;

/**
 * FreeMarker, set up so that a template can print what it is given and nothing else.
 *
 * <p>Templates see maps, lists, strings and our functions; they can load no class, call no Java method and read no file
 * outside the templates folder. Output is XML and escaped by itself.
 */
final class TemplateEngine {
    /** Characters that a document may have before the template is taken to run for ever. */
    private static final int MAX_OUTPUT = 20_000_000;

    private final Configuration configuration;

    TemplateEngine(TemplateFolder folder) {
        Configuration fresh = new Configuration(Configuration.VERSION_2_3_34);
        TemplateLoader loader = new FolderTemplateLoader(folder);
        fresh.setTemplateLoader(loader);
        fresh.setDefaultEncoding(StandardCharsets.UTF_8.name());
        fresh.setOutputFormat(XMLOutputFormat.INSTANCE);
        fresh.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        fresh.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        fresh.setAPIBuiltinEnabled(false);
        fresh.setLocalizedLookup(false);
        fresh.setLocale(Locale.ROOT);
        fresh.setTimeZone(TimeZone.getTimeZone("UTC"));
        fresh.setNumberFormat("computer");
        fresh.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        fresh.setLogTemplateExceptions(false);
        fresh.setWrapUncheckedExceptions(true);
        this.configuration = fresh;
    }

    /**
     * Fills a template.
     *
     * @param name path of the template in the templates folder
     * @param model what the template may print
     * @return the XML text, with a marker before each element that says where in the templates it stands
     */
    String fill(String name, Map<String, Object> model) throws IOException, TemplateException {
        Template template = configuration.getTemplate(name);
        BoundedWriter out = new BoundedWriter(MAX_OUTPUT);
        template.process(model, out);
        return out.text();
    }

    /** A writer that stops a template whose output does not end. */
    private static final class BoundedWriter extends Writer {
        private final StringBuilder text = new StringBuilder();
        private final int limit;

        BoundedWriter(int limit) {
            this.limit = limit;
        }

        String text() {
            return text.toString();
        }

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            if (text.length() + length > limit) {
                throw new IOException("more than " + limit + " characters; a list in the template may not end");
            }
            text.append(buffer, offset, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
