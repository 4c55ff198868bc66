package org.oplan.revision;

import org.oplan.document.Caption;

/**
 * A caption with its marks.
 *
 * @param label the kind and number
 * @param text what is shown
 * @param unit the unit after the text
 */
public record RevisedCaption(Versions<String> label, RevisedText text, Versions<String> unit) {

    /** The caption as a version has it. */
    public Caption in(Version version) {
        return new Caption(label.in(version), text.in(version), unit.in(version));
    }
}
