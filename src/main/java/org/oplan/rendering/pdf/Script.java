package org.oplan.rendering.pdf;

import java.util.Locale;

/**
 * What setting a text in a language needs to know of it.
 *
 * @param fonts which typeface draws each character
 * @param breaks where lines may end
 * @param direction which way it is written
 */
record Script(FontChoice fonts, BreakRules breaks, Direction direction) {
    static Script of(Locale language) {
        return new Script(new FontChoice(language), new BreakRules(language), Direction.of(language));
    }
}
