package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;

/** Collects the structure of a document while it is laid out; the order of asking is the order of reading. */
final class TagTree {
    private final List<Tag> tags = new ArrayList<>();
    private final Tag root;

    TagTree() {
        root = new Tag(0, null, Role.DOCUMENT, TagAttributes.None.NONE);
        tags.add(root);
    }

    Tag root() {
        return root;
    }

    Tag add(Tag parent, Role role) {
        return add(parent, role, TagAttributes.None.NONE);
    }

    Tag add(Tag parent, Role role, TagAttributes attributes) {
        Tag tag = new Tag(tags.size(), parent, role, attributes);
        tags.add(tag);
        return tag;
    }

    /** All elements in reading order. */
    List<Tag> tags() {
        return List.copyOf(tags);
    }
}
