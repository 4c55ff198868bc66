package org.oplan.rendering.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WordRendererTest {

    @Test
    void equalDocumentsGiveEqualBytes() throws Exception {
        byte[] first = Specimen.bytes(Specimen.english());
        Files.write(Path.of("target", "specimen-en.docx"), first);
        Files.write(Path.of("target", "specimen-zh.docx"), Specimen.bytes(Specimen.chinese()));
        assertThat(first).isEqualTo(Specimen.bytes(Specimen.english()));
    }
}
