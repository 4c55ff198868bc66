package org.oplan.plan;

import java.util.List;
import java.util.Optional;
import org.oplan.finding.SourceRef;

/**
 * How a workbook belongs together with those of other units.
 *
 * @param consolidates codes of the units whose workbooks it brings together; none if it stands for itself
 * @param partOf code of the unit whose plan holds its amounts, too; empty for none
 * @param members the units whose workbooks were found, in the order in which they are named
 * @param source the cell that names the units; the workbook if there is none
 */
public record Membership(List<String> consolidates, String partOf, List<Member> members, Optional<SourceRef> source) {
    /** A workbook that stands for itself. */
    public static final Membership NONE = new Membership(List.of(), "", List.of(), Optional.empty());

    public Membership {
        consolidates = List.copyOf(consolidates);
        members = List.copyOf(members);
    }

    /** The same with the workbooks that were found. */
    public Membership with(List<Member> found) {
        return new Membership(consolidates, partOf, found, source);
    }

    /**
     * A unit whose workbook was brought together with others.
     *
     * @param unit its code
     * @param title its name
     * @param partOf code of the member whose amounts hold its own; empty if they count by themselves
     * @param provided codes of the cost pools that other members hold and that are not counted again
     * @param file the workbook's hash
     */
    public record Member(String unit, LocalText title, String partOf, List<String> provided, String file) {
        public Member {
            provided = List.copyOf(provided);
        }
    }
}
