package org.oplan.rendering.word;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oplan.document.Block;
import org.oplan.document.Captioned;
import org.oplan.document.Section;

/** What the parts of a document are called by: the numbers of sections, the labels of captions. */
final class Labels {
    private final Map<String, String> byId = new TreeMap<>();

    private Labels() {}

    static Labels of(List<Block> blocks) {
        Labels labels = new Labels();
        labels.collect(blocks);
        return labels;
    }

    private void collect(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Section section) {
                byId.put(section.id(), section.number());
                collect(section.blocks());
            } else if (block instanceof Captioned part) {
                byId.put(part.id(), part.caption().label());
            }
        }
    }

    /** The label of a part; empty if it has none. */
    String of(String id) {
        return byId.getOrDefault(id, "");
    }
}
