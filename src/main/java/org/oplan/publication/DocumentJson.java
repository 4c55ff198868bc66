package org.oplan.publication;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oplan.document.Block;
import org.oplan.document.Document;
import org.oplan.document.Inline;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** Composed papers as JSON; every block and every piece of text says what it is. */
final class DocumentJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultVisibility(all -> all.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .addMixIn(Block.class, Named.class)
            .addMixIn(Inline.class, Named.class)
            .registerSubtypes(names(Block.class))
            .registerSubtypes(names(Inline.class))
            .build();

    private DocumentJson() {}

    /** The name of its type stands beside the components of a record. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Named {}

    /**
     * What is written of a paper.
     *
     * @param document what it says
     * @param figures its figures, by key
     */
    private record Text(Document document, List<Figure> figures) {}

    /** The text of a paper. */
    static byte[] of(ComposedPaper paper) {
        return MAPPER.writeValueAsBytes(
                new Text(paper.document(), List.copyOf(paper.figures().all())));
    }

    /**
     * The paper that a text holds.
     *
     * @throws tools.jackson.core.JacksonException if it holds none
     */
    static ComposedPaper read(byte[] json) {
        Text text = MAPPER.readValue(json, Text.class);
        return new ComposedPaper(text.document(), new FigureBook(text.figures()));
    }

    private static NamedType[] names(Class<?> sealed) {
        List<NamedType> names = new ArrayList<>();
        collect(sealed, names);
        return names.toArray(NamedType[]::new);
    }

    private static void collect(Class<?> type, List<NamedType> names) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted, names);
            }
        } else {
            names.add(new NamedType(type, type.getSimpleName().toLowerCase(Locale.ROOT)));
        }
    }
}
