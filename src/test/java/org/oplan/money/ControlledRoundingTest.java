package org.oplan.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ControlledRoundingTest {
    private static final long SEED = 20203;

    @Test
    void leavesWholeNumbersAlone() {
        ControlledRounding rounding = ControlledRounding.of(table("1 -2", "0 3"));
        assertThat(wholes(rounding, 2, 2)).isEqualTo("1 -2 0 3");
        assertThat(rounding.total()).isEqualTo(new Rounded(Fraction.of(2), BigInteger.TWO));
        assertThat(rounding.adjusted()).isZero();
    }

    @Test
    void roundsToTheNearestWhereThatAddsUp() {
        assertThat(wholes(ControlledRounding.of(table("1.2 2.8", "0.8 1.2")), 2, 2))
                .isEqualTo("1 3 1 1");
    }

    @Test
    void goesTheOtherWayWhereTheNearestDoesNotAddUp() {
        ControlledRounding rounding = ControlledRounding.of(table("0.4 0.3 0.3", "0.6 0.7 0.7"));
        assertThat(rounding.rowTotal(0).whole()).isOne();
        assertThat(rounding.rowTotal(1).whole()).isEqualTo(BigInteger.TWO);
        assertThat(IntStream.range(0, 3).mapToObj(c -> rounding.columnTotal(c).whole()))
                .containsOnly(BigInteger.ONE);
        assertThat(wholes(rounding, 2, 3)).as("the least adjustment").isEqualTo("1 0 0 0 1 1");
        assertThat(rounding.adjusted()).isEqualTo(2);
        assertThat(rounding.cell(0, 0).adjustment()).isEqualTo(Fraction.of(3, 5));
    }

    @Test
    void roundsCreditsToTheirNeighbours() {
        ControlledRounding rounding = ControlledRounding.of(table("-1.3 -0.7"));
        assertThat(wholes(rounding, 1, 2)).isEqualTo("-1 -1");
        assertThat(rounding.rowTotal(0).whole()).isEqualTo(BigInteger.valueOf(-2));
    }

    @Test
    void hasTheGrandTotalNearestToTheExactOne() {
        assertThat(ControlledRounding.of(table("0.3", "0.3")).total().whole()).isOne();
        assertThat(ControlledRounding.of(table("0.2", "0.2")).total().whole()).isZero();
        assertThat(ControlledRounding.of(table("0.25", "0.25")).total().whole()).isOne();
    }

    @Test
    void roundsATableWithoutCells() {
        assertThat(ControlledRounding.of(List.of()).total()).isEqualTo(new Rounded(Fraction.ZERO, BigInteger.ZERO));
        assertThat(ControlledRounding.of(List.of(List.of())).rowTotal(0).whole())
                .isZero();
    }

    @Test
    void refusesRowsOfUnequalLength() {
        assertThatThrownBy(() -> ControlledRounding.of(table("1 2", "3")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("equally long");
    }

    @Test
    void isZeroRestrictedAndAddsUpForEveryTable() {
        System.out.println("ControlledRoundingTest seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < RandomSystems.COUNT; i++) {
            addsUp(random(random));
        }
    }

    private static void addsUp(List<List<Fraction>> table) {
        ControlledRounding rounding = ControlledRounding.of(table);
        assertThat(everyValue(rounding, table)).as("%s", table).allMatch(ControlledRoundingTest::isNeighbour);
        assertThat(rounding.total().whole()).isEqualTo(rounding.total().exact().nearest());
    }

    @Test
    void addsUpForTwoHundredPoolsAndFiveHundredReceivers() {
        Random random = new Random(SEED);
        addsUp(random(random, 200, 500));
    }

    @Test
    void givesTwoTablesTheSameRowTotals() {
        System.out.println("ControlledRoundingTest seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < RandomSystems.COUNT; i++) {
            List<List<Fraction>> left = random(random);
            List<List<Fraction>> right = split(random, left);
            ControlledRounding.Pair pair = ControlledRounding.pair(left, right);
            assertThat(everyValue(pair.left(), left)).allMatch(ControlledRoundingTest::isNeighbour);
            assertThat(everyValue(pair.right(), right)).allMatch(ControlledRoundingTest::isNeighbour);
            IntStream.range(0, left.size())
                    .forEach(row -> assertThat(pair.right().rowTotal(row))
                            .as("row " + row + " of " + left + " and " + right)
                            .isEqualTo(pair.left().rowTotal(row)));
            assertThat(pair.left().total().whole())
                    .isEqualTo(pair.left().total().exact().nearest());
        }
    }

    @Test
    void givesWholeRowsTheRoundingThatTheyHaveAlone() {
        List<List<Fraction>> left = table("0.4 0.3 0.3", "0.6 0.7 0.7");
        ControlledRounding.Pair pair = ControlledRounding.pair(left, table("0.2 0.8", "1.7 0.3"));
        assertThat(wholes(pair.left(), 2, 3)).isEqualTo("1 0 0 0 1 1");
        assertThat(wholes(pair.right(), 2, 2)).isEqualTo("0 1 2 0");
    }

    @Test
    void refusesTwoTablesWithDifferentRowTotals() {
        assertThatThrownBy(() -> ControlledRounding.pair(table("1 2"), table("4")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same row totals");
    }

    @Test
    void adjustsAsLittleAsAnyOtherRoundingOfASmallTable() {
        System.out.println("ControlledRoundingTest seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < RandomSystems.COUNT / 10; i++) {
            List<List<Fraction>> table = random(random, 2, 3);
            ControlledRounding rounding = ControlledRounding.of(table);
            List<Rounded> cells = cells(rounding, table);
            assertThat(adjustment(cells)).as("table " + table).isEqualTo(leastAdjustment(table));
        }
    }

    @Test
    void aNetworkThatCannotCarryTheUnitsSaysSo() {
        FlowNetwork network = new FlowNetwork(2);
        network.add(0, 1, 1, 5);
        assertThatThrownBy(() -> network.send(2, 0, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The network cannot carry 2 units");
    }

    /** All roundings of six cells are tried. */
    private static Fraction leastAdjustment(List<List<Fraction>> table) {
        Fraction least = Fraction.of(100);
        for (int mask = 0; mask < 64; mask++) {
            List<List<Rounded>> rows = new ArrayList<>();
            for (int row = 0; row < 2; row++) {
                List<Rounded> line = new ArrayList<>();
                for (int column = 0; column < 3; column++) {
                    Fraction exact = table.get(row).get(column);
                    long up = mask >> (3 * row + column) & 1;
                    line.add(new Rounded(exact, exact.floor().add(BigInteger.valueOf(up))));
                }
                rows.add(line);
            }
            if (isControlled(rows)) {
                Fraction adjustment =
                        adjustment(rows.stream().flatMap(List::stream).toList());
                least = adjustment.compareTo(least) < 0 ? adjustment : least;
            }
        }
        return least;
    }

    private static boolean isControlled(List<List<Rounded>> rows) {
        List<Rounded> all = rows.stream().flatMap(List::stream).toList();
        List<Rounded> values = new ArrayList<>(all);
        rows.forEach(row -> values.add(sum(row)));
        for (int column = 0; column < 3; column++) {
            values.add(sum(List.of(rows.get(0).get(column), rows.get(1).get(column))));
        }
        return values.stream().allMatch(ControlledRoundingTest::isNeighbour)
                && sum(all).whole().equals(sum(all).exact().nearest());
    }

    private static Rounded sum(List<Rounded> parts) {
        return new Rounded(
                Fraction.sum(parts.stream().map(Rounded::exact).toList()),
                parts.stream().map(Rounded::whole).reduce(BigInteger.ZERO, BigInteger::add));
    }

    private static Fraction adjustment(List<Rounded> cells) {
        return Fraction.sum(cells.stream()
                .map(Rounded::adjustment)
                .map(adjustment -> adjustment.signum() < 0 ? adjustment.negate() : adjustment)
                .toList());
    }

    /** The floor or the ceiling: less than one away. */
    private static boolean isNeighbour(Rounded value) {
        Fraction adjustment = value.adjustment();
        return adjustment.compareTo(Fraction.ONE) < 0 && adjustment.negate().compareTo(Fraction.ONE) < 0;
    }

    private static List<Rounded> everyValue(ControlledRounding rounding, List<List<Fraction>> table) {
        List<Rounded> values = new ArrayList<>(cells(rounding, table));
        IntStream.range(0, table.size()).forEach(row -> values.add(rounding.rowTotal(row)));
        IntStream.range(0, table.get(0).size()).forEach(column -> values.add(rounding.columnTotal(column)));
        values.add(rounding.total());
        return values;
    }

    private static List<Rounded> cells(ControlledRounding rounding, List<List<Fraction>> table) {
        List<Rounded> cells = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            for (int column = 0; column < table.get(row).size(); column++) {
                assertThat(rounding.cell(row, column).exact())
                        .isEqualTo(table.get(row).get(column));
                cells.add(rounding.cell(row, column));
            }
        }
        return cells;
    }

    private static List<List<Fraction>> random(Random random) {
        return random(random, random.nextInt(5) + 1, random.nextInt(8) + 1);
    }

    /** Another table of three columns with the same row totals. */
    private static List<List<Fraction>> split(Random random, List<List<Fraction>> table) {
        return table.stream()
                .map(row -> {
                    Fraction first = Fraction.of(random.nextInt(300) - 60L, 10);
                    Fraction second = Fraction.of(random.nextInt(300), 7);
                    return List.of(first, second, Fraction.sum(row).minus(first).minus(second));
                })
                .toList();
    }

    /** Tenths, so that whole cells and whole margins occur often; some cells nil, some rows made whole. */
    private static List<List<Fraction>> random(Random random, int rows, int columns) {
        List<List<Fraction>> table = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Fraction> line = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                line.add(random.nextInt(4) == 0 ? Fraction.ZERO : Fraction.of(random.nextInt(200) - 40L, 10));
            }
            if (random.nextBoolean()) {
                Fraction rest = Fraction.sum(line).remainder();
                line.set(0, line.get(0).minus(rest));
            }
            table.add(line);
        }
        return table;
    }

    private static List<List<Fraction>> table(String... rows) {
        return List.of(rows).stream()
                .map(row -> List.of(row.split(" ", -1)).stream()
                        .map(cell -> Fraction.of(new java.math.BigDecimal(cell)))
                        .toList())
                .toList();
    }

    private static String wholes(ControlledRounding rounding, int rows, int columns) {
        List<String> wholes = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                wholes.add(rounding.cell(row, column).whole().toString());
            }
        }
        return String.join(" ", wholes);
    }
}
