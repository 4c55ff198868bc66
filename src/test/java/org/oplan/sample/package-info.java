/**
 * Makes the sample files that are committed under {@code input} and among the test resources.
 *
 * <p>{@link org.oplan.sample.SampleFiles} names the files and what they are made of. Words, figures and looks are CSV
 * resources; the classes here only put them together.
 */
@NullMarked
package org.oplan.sample;

import org.jspecify.annotations.NullMarked;
