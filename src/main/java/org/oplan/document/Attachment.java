package org.oplan.document;

/**
 * A file that travels inside a document: the figures that it prints, as data.
 *
 * @param name file name, {@code figures.csv}
 * @param mediaType its media type, {@code text/csv}
 * @param description one line on what it holds, in the document's language
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy of the figures for each document would be waste
public record Attachment(String name, String mediaType, String description, byte[] content) {}
