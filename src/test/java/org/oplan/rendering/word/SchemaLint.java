package org.oplan.rendering.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** Holds every part of a Word file against its schema. */
public final class SchemaLint {
    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    private SchemaLint() {}

    public static List<String> problems(Parts parts) throws IOException, XmlException {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts.all().entrySet()) {
            String name = part.getKey();
            if (name.startsWith("word/") && name.endsWith(".xml")) {
                problems.addAll(problems(name, part.getValue()));
            }
        }
        return problems;
    }

    private static List<String> problems(String name, byte[] part) throws IOException, XmlException {
        XmlObject content = SCHEMAS.parse(new ByteArrayInputStream(part), null, new XmlOptions());
        if (!content.schemaType().isDocumentType()) {
            return List.of(name + ": no schema knows it, so nothing was checked");
        }
        List<XmlError> errors = new ArrayList<>();
        content.validate(new XmlOptions().setErrorListener(errors).setValidateStrict());
        return errors.stream().map(error -> name + ": " + error.getMessage()).toList();
    }
}
