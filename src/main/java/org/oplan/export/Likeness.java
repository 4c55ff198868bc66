package org.oplan.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How alike two keys are: the number of characters to insert, delete or replace (Levenshtein), in any case. */
final class Likeness {
    private Likeness() {}

    /** Those of the keys that are most like the wanted one, most alike first, then in alphabetical order. */
    static List<String> nearest(String wanted, Collection<String> keys, int count) {
        return keys.stream()
                .sorted(Comparator.comparingInt((String key) -> distance(wanted, key))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .toList();
    }

    static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
