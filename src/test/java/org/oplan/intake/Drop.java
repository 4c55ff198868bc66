package org.oplan.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.oplan.catalogue.Catalogue;
import org.oplan.edition.TemplateFolder;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;

/** An input folder of a test, which is taken and read like the real one. */
final class Drop {
    private final Path input;
    private final Path snapshots;

    Drop(Path directory) throws IOException {
        input = Files.createDirectories(directory.resolve("input"));
        snapshots = directory.resolve("snapshots");
    }

    Path input() {
        return input;
    }

    Path snapshots() {
        return snapshots;
    }

    Drop with(String name, PlanWorkbook workbook) throws IOException {
        workbook.writeTo(file(name));
        return this;
    }

    Drop with(String name, byte[] bytes) throws IOException {
        Files.write(file(name), bytes);
        return this;
    }

    Drop with(String name, String text) throws IOException {
        Files.writeString(file(name), text);
        return this;
    }

    Checked<List<DroppedFile>> take() {
        return DropFolder.take(input, snapshots, Settling.none());
    }

    Inputs read() {
        return InputReader.read(take().value().orElseThrow(), Catalogue.of(TemplateFolder.bundled()));
    }

    /** What is found in a folder that holds nothing but this workbook. */
    static List<Finding> findings(Path directory, PlanWorkbook workbook) throws IOException {
        return new Drop(directory).with("plan.xlsx", workbook).read().findings();
    }

    Path file(String name) throws IOException {
        Path file = input.resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }
}
