package org.oplan.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.oplan.composition.Pictures;
import org.oplan.document.Image;
import org.oplan.intake.PictureFile;

/** The pictures of the input folder, from their snapshots. */
record InputPictures(List<PictureFile> files) implements Pictures {
    InputPictures {
        files = List.copyOf(files);
    }

    @Override
    public Optional<Image> find(String name) {
        return files.stream()
                .filter(picture -> picture.isCalled(name))
                .findFirst()
                .map(InputPictures::image);
    }

    private static Image image(PictureFile picture) {
        try {
            return new Image(
                    picture.name(),
                    picture.mediaType(),
                    Files.readAllBytes(picture.file().snapshot()),
                    picture.width(),
                    picture.height());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read the snapshot of " + picture.file().path(), e);
        }
    }
}
