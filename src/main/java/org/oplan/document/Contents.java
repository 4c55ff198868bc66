package org.oplan.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of what the document holds, with page numbers.
 *
 * @param kind what it lists
 * @param title what stands above it; it is not a section and has no number
 * @param levels how many levels of headings it lists, from 1; of no meaning for tables and figures
 */
public record Contents(Kind kind, String title, int levels) implements Block {

    /** The table of contents proper. */
    public Contents(String title, int levels) {
        this(Kind.SECTIONS, title, levels);
    }

    /** The captioned parts that it lists, in reading order; none for a list of sections. */
    public List<Captioned> listed(List<Block> blocks) {
        List<Captioned> parts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Section section) {
                parts.addAll(listed(section.blocks()));
            } else if (block instanceof Captioned part && kind.lists(part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** What is listed. */
    public enum Kind {
        /** The headings of the sections. */
        SECTIONS,
        /** The tables by their captions. */
        TABLES,
        /** Charts, heat maps, flows and pictures by their captions. */
        FIGURES;

        /** Whether a captioned part is listed. */
        boolean lists(Captioned part) {
            return switch (part) {
                case Table table -> this == TABLES;
                case Drawing drawing -> this == FIGURES;
            };
        }
    }
}
