package org.oplan.publication;

import java.nio.file.Path;

/**
 * A set of documents that readers can open.
 *
 * @param folder its folder
 * @param manifest what it holds
 */
public record PublishedSet(Path folder, Manifest manifest) {}
