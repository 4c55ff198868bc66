package org.oplan.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Gauss and Jordan's elimination in fractions: slow, short, and independent of what it tests. */
final class Elimination {
    private Elimination() {}

    /** The solution; empty if there is no single one. */
    static List<Fraction> solve(List<List<BigInteger>> matrix, List<BigInteger> right) {
        List<List<Fraction>> rows = new ArrayList<>();
        for (int i = 0; i < matrix.size(); i++) {
            List<Fraction> row =
                    new ArrayList<>(matrix.get(i).stream().map(Fraction::of).toList());
            row.add(Fraction.of(right.get(i)));
            rows.add(row);
        }
        for (int column = 0; column < rows.size(); column++) {
            int pivot = column;
            while (pivot < rows.size() && rows.get(pivot).get(column).signum() == 0) {
                pivot++;
            }
            if (pivot == rows.size()) {
                return List.of();
            }
            Collections.swap(rows, pivot, column);
            Fraction leading = rows.get(column).get(column);
            rows.get(column).replaceAll(value -> value.dividedBy(leading));
            for (int row = 0; row < rows.size(); row++) {
                Fraction factor = rows.get(row).get(column);
                for (int i = 0; row != column && i < rows.get(row).size(); i++) {
                    Fraction less = factor.times(rows.get(column).get(i));
                    rows.get(row).set(i, rows.get(row).get(i).minus(less));
                }
            }
        }
        return rows.stream().map(List::getLast).toList();
    }
}
