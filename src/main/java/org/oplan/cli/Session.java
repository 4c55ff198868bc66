package org.oplan.cli;

import java.time.Clock;
import java.util.function.Function;
import org.oplan.edition.TemplateFolder;
import org.oplan.job.Stages;

/**
 * What every command needs.
 *
 * @param screen where words go
 * @param clock for the time taken
 * @param stages the floors over a folder of templates
 * @param templates the templates that the command line names
 */
record Session(Screen screen, Clock clock, Function<TemplateFolder, Stages> stages, TemplateFolder templates) {}
