package org.oplan.composition;

import java.util.Optional;
import org.oplan.document.Image;

/** The pictures that a document may show. */
public interface Pictures {
    /** No pictures at all. */
    Pictures NONE = name -> Optional.empty();

    /**
     * The picture of a name, if there is one.
     *
     * @param name file name, {@code training-2019.jpg}
     */
    Optional<Image> find(String name);
}
