package org.oplan.document;

/** A piece of the body that starts on a line of its own. */
public sealed interface Block permits Section, Paragraph, ItemList, Clause, Box, Contents, Table, Drawing, Bilingual {}
