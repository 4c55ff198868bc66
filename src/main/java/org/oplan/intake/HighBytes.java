package org.oplan.intake;

import java.util.ArrayList;
import java.util.List;

/** Judges the runs of bytes beyond ASCII in a text of unknown encoding. */
final class HighBytes {
    /** The letters and marks that French, Spanish, English and their names use, in Windows-1252. */
    private static final String WESTERN =
            "\u00C0\u00C1\u00C2\u00C4\u00C7\u00C8\u00C9\u00CA\u00CB\u00CD\u00CE\u00CF\u00D1\u00D3\u00D4\u00D6\u00DA"
                    + "\u00D9\u00DB\u00DC\u00DF\u00E0\u00E1\u00E2\u00E4\u00E6\u00E7\u00E8\u00E9\u00EA\u00EB\u00ED\u00EE"
                    + "\u00EF\u00F1\u00F3\u00F4\u00F6\u00F9\u00FA\u00FB\u00FC\u00FF\u00A0\u00A1\u00A7\u00AA\u00AB\u00B0"
                    + "\u00BA\u00BB\u00BF\u0080\u0085\u008C\u0091\u0092\u0093\u0094\u0096\u0097\u009C";

    private static final int LONGEST_WESTERN_RUN = 3;
    private static final int ASCII = 0x80;

    private final List<Integer> run = new ArrayList<>();
    private boolean chinese = true;
    private boolean western = true;

    /** Takes the next byte of the text; an ASCII byte ends a run. */
    void add(int next) {
        if (next >= ASCII) {
            run.add(next);
        } else if (!run.isEmpty()) {
            chinese &= isChinese();
            western &= run.size() <= LONGEST_WESTERN_RUN && run.stream().allMatch(high -> WESTERN.indexOf(high) >= 0);
            run.clear();
        }
    }

    /** Whether every run is made of common Chinese characters and their punctuation, two bytes each. */
    boolean fitChinese() {
        return chinese;
    }

    /** Whether every run is one of a few letters that Western languages put among plain ones. */
    boolean fitWestern() {
        return western;
    }

    private boolean isChinese() {
        if (run.size() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < run.size(); i += 2) {
            int lead = run.get(i);
            boolean isMark = lead >= 0xA1 && lead <= 0xA9;
            boolean isCommon = lead >= 0xB0 && lead <= 0xD7;
            if (!(isMark || isCommon) || run.get(i + 1) < 0xA1) {
                return false;
            }
        }
        return true;
    }
}
