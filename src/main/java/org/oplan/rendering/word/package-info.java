/**
 * Draws the document tree as native Word.
 *
 * <p>Entry type: {@link org.oplan.rendering.word.WordRenderer}. May use: {@code document}, {@code edition},
 * {@code revision}, {@code finding}.
 *
 * <p>The body is only ever appended to: {@code Story} hands out paragraphs and tables, {@code BlockWriter} walks the
 * tree and gives each kind of block to its writer, {@code WordFile} holds the parts, {@code FixedZip} packs them. How a
 * page looks stands in {@code styles.xml}, not in Java; {@code styles-zh.xml} holds what differs where the text is
 * Chinese. {@code HouseStyle} brings the styles, heads, feet and page set-up of an organisation's base document.
 *
 * <p>A revision is drawn by the same writers: {@code MergedTree} makes one tree of both versions, {@code Marks} says
 * what in it is new or gone, {@code Tracking} puts that into Word's insertions and deletions.
 */
@NullMarked
package org.oplan.rendering.word;

import org.jspecify.annotations.NullMarked;
