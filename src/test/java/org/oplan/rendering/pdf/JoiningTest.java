package org.oplan.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoiningTest {

    @ParameterizedTest
    @CsvSource({
        "ب, ب, a letter alone",
        "ببب, ﺑﺒﺐ, initial medial and final",
        "دار, دار, letters that join on one side only",
        "بدب, ﺑﺪب, a letter that ends a group",
        "ب د, ب د, a space parts words",
        "مُدّة, ﻣُﺪّة, vowel signs do not part letters",
        "ءب, ءب, hamza joins nothing",
        "ـبـ, ـﺒـ, tatweel joins on both sides",
        "ITUب, ITUب, other scripts join nothing"
    })
    void lettersTakeTheFormThatTheirNeighboursAskFor(String text, String forms, String why) {
        // A letter that stands alone keeps its own character where the font has no isolated form.
        assertThat(Joining.forms(text, FontShelf.font(Face.ARABIC_REGULAR)::charExists))
                .as(why)
                .isEqualTo(forms);
    }

    @ParameterizedTest
    @CsvSource({"لا, ﻻ", "بلا, ﺑﻼ", "لأ, ﻷ", "لإ, ﻹ", "لآ, ﻵ"})
    void lamAndAlefAreOneSignThatStandsForBoth(String text, String drawn) {
        String forms = Joining.forms(text, FontShelf.font(Face.ARABIC_REGULAR)::charExists);

        assertThat(forms).hasSameSizeAs(text).startsWith(drawn);
        char taken = forms.charAt(forms.length() - 1);
        assertThat(HiddenLetters.takenIn(taken)).isTrue();
        assertThat(HiddenLetters.read(HiddenLetters.glyph(taken))).isEqualTo(text.substring(text.length() - 1));
        assertThat(HiddenLetters.read(forms.charAt(forms.length() - 2))).isEqualTo("ل");
    }
}
