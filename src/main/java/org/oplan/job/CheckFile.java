package org.oplan.job;

import org.oplan.check.CheckSettings;
import org.oplan.edition.TemplateFolder;

/** The file {@code checks.properties} of the templates folder, which sets severities and tolerances of rules. */
final class CheckFile {
    private static final String NAME = "checks.properties";

    private CheckFile() {}

    /**
     * Reads the file; without one, every rule is as it is.
     *
     * @throws RunFailure if a setting cannot be followed
     */
    static CheckSettings read(TemplateFolder templates) {
        SettingsFile file = new SettingsFile(templates, NAME);
        CheckSettings.Reading reading = CheckSettings.parse(file.text());
        for (CheckSettings.Mistake mistake : reading.mistakes()) {
            throw file.wrong(mistake.key(), mistake.value(), mistake.accepted());
        }
        return reading.settings();
    }
}
