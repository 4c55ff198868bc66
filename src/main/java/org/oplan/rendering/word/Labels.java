package org.oplan.rendering.word;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.oplan.document.Block;
import org.oplan.document.Captioned;
import org.oplan.document.Section;

/** What the parts of a document are called by: the numbers of sections, the labels of captions. */
final class Labels {
    private static final int LEVELS = 4;

    private final Map<String, String> byId = new TreeMap<>();
    private final Set<String> counted = new HashSet<>();
    private final int[] counts = new int[LEVELS];

    private Labels() {}

    /** The labels of a document whose headings Word counts. */
    static Labels counted(List<Block> blocks) {
        Labels labels = new Labels();
        labels.collect(blocks, 0);
        return labels;
    }

    /** The labels of a document all of which are text. */
    static Labels of(List<Block> blocks) {
        Labels labels = counted(blocks);
        labels.counted.clear();
        return labels;
    }

    private void collect(List<Block> blocks, int depth) {
        for (Block block : blocks) {
            if (block instanceof Section section) {
                byId.put(section.id(), section.number());
                count(section, depth);
                collect(section.blocks(), depth + 1);
            } else if (block instanceof Captioned part) {
                byId.put(part.id(), part.caption().label());
            }
        }
    }

    /** Counts the headings as Word does, and notes those whose number is the count. */
    private void count(Section section, int depth) {
        if (depth >= LEVELS) {
            return;
        }
        String number =
                Arrays.stream(counts, 0, depth).mapToObj(above -> above + ".").collect(Collectors.joining())
                        + (counts[depth] + 1);
        if (number.equals(section.number())) {
            counts[depth]++;
            Arrays.fill(counts, depth + 1, LEVELS, 0);
            counted.add(section.id());
        }
    }

    /** Whether Word can count the number of a section. */
    boolean isCounted(String id) {
        return counted.contains(id);
    }

    /** The label of a part; empty if it has none. */
    String of(String id) {
        return byId.getOrDefault(id, "");
    }
}
