package org.oplan.document;

/** What has a number and a caption, and can be referred to. */
public sealed interface Captioned permits Table, Drawing {

    /** The anchor, unique in the document, {@code [a-z][a-z0-9-]{0,38}}. */
    String id();

    /** What stands above it. */
    Caption caption();
}
