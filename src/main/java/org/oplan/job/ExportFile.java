package org.oplan.job;

import org.oplan.edition.TemplateFolder;
import org.oplan.export.ExportSettings;

/** The file {@code exports.properties} of the templates folder, which says what the exports say of the organisation. */
final class ExportFile {
    private static final String NAME = "exports.properties";

    private ExportFile() {}

    /**
     * Reads the file.
     *
     * @throws RunFailure if a setting cannot be followed
     */
    static ExportSettings read(TemplateFolder templates) {
        SettingsFile file = new SettingsFile(templates, NAME);
        ExportSettings.Reading reading = ExportSettings.parse(file.text());
        for (ExportSettings.Mistake mistake : reading.mistakes()) {
            throw file.wrong(mistake.key(), mistake.value(), mistake.accepted());
        }
        return reading.settings();
    }
}
