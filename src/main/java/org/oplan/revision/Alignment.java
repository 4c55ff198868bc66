package org.oplan.revision;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds which entries of two lists belong together, in order: the common subsequence of the greatest likeness.
 *
 * <p>Equal entries at both ends are paired at once; what lies between costs the product of the lengths.
 */
final class Alignment {
    private static final int NONE = -1;

    private Alignment() {}

    /**
     * How much two entries are alike.
     *
     * @param <T> what is compared
     */
    interface Likeness<T> {
        /** A number that grows with the likeness; 0 for entries that do not belong together. */
        int of(T before, T after);
    }

    /**
     * One step through both lists.
     *
     * @param before index in the old list; -1 if only the new one has an entry here
     * @param after index in the new list; -1 if only the old one has an entry here
     */
    record Step(int before, int after) {
        boolean isPair() {
            return before != NONE && after != NONE;
        }
    }

    /** The steps through both lists; what is gone comes before what is new in its place. */
    static <T> List<Step> of(List<T> before, List<T> after, Likeness<T> likeness) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            steps.add(new Step(i, i));
        }
        middle(
                before.subList(head, before.size() - tail),
                after.subList(head, after.size() - tail),
                likeness,
                head,
                steps);
        for (int i = tail; i > 0; i--) {
            steps.add(new Step(before.size() - i, after.size() - i));
        }
        return steps;
    }

    private static <T> void middle(List<T> before, List<T> after, Likeness<T> likeness, int offset, List<Step> steps) {
        int[][] best = new int[before.size() + 1][after.size() + 1];
        int[][] alike = new int[before.size()][after.size()];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                alike[i][j] = likeness.of(before.get(i), after.get(j));
                int apart = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = alike[i][j] == 0 ? apart : Math.max(apart, best[i + 1][j + 1] + alike[i][j]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean both = i < before.size() && j < after.size();
            if (both && alike[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + alike[i][j]) {
                steps.add(new Step(offset + i++, offset + j++));
            } else if (i < before.size() && best[i][j] == best[i + 1][j]) {
                steps.add(new Step(offset + i++, NONE));
            } else {
                steps.add(new Step(NONE, offset + j++));
            }
        }
    }
}
