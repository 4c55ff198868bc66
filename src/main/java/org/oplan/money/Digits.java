package org.oplan.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Whole numbers by their digits to a prime base, each between minus and plus half of it; the lowest come first. */
final class Digits {
    private final BigInteger base;
    private final int size;
    private final List<long[]> places = new ArrayList<>();

    /** So many numbers that are nil by now. */
    Digits(long base, int size) {
        this.base = BigInteger.valueOf(base);
        this.size = size;
    }

    /** The digits of these numbers. */
    static Digits of(List<BigInteger> numbers, long base) {
        Digits digits = new Digits(base, numbers.size());
        List<BigInteger> rest = numbers;
        while (rest.stream().anyMatch(number -> number.signum() != 0)) {
            long[] place = new long[numbers.size()];
            List<BigInteger> next = new ArrayList<>();
            for (int i = 0; i < place.length; i++) {
                place[i] = digits.balanced(rest.get(i).mod(digits.base).longValueExact());
                next.add(rest.get(i).subtract(BigInteger.valueOf(place[i])).divide(digits.base));
            }
            digits.places.add(place);
            rest = next;
        }
        return digits;
    }

    /** How many places are known. */
    int count() {
        return places.size();
    }

    /** A place, from 0; nil above those that are known. */
    long[] place(int index) {
        return index < places.size() ? places.get(index) : new long[size];
    }

    /** Adds a place, given by remainders from 0, and returns it. */
    long[] add(long[] remainders) {
        long[] place = new long[size];
        for (int i = 0; i < size; i++) {
            place[i] = balanced(remainders[i]);
        }
        places.add(place);
        return place;
    }

    /** The base to the power of the places that are known. */
    BigInteger modulus() {
        return base.pow(places.size());
    }

    /** The numbers, of which at least one place is known. */
    List<BigInteger> numbers() {
        return IntStream.range(0, size)
                .mapToObj(i -> number(i, 0, places.size()))
                .toList();
    }

    /** Halves of a number are put together, since long numbers are multiplied faster than many short ones. */
    private BigInteger number(int index, int from, int to) {
        if (to - from == 1) {
            return BigInteger.valueOf(places.get(from)[index]);
        }
        int middle = (from + to) >>> 1;
        return number(index, middle, to).multiply(power(middle - from)).add(number(index, from, middle));
    }

    private final List<BigInteger> powers = new ArrayList<>(List.of(BigInteger.ONE));

    private BigInteger power(int exponent) {
        while (powers.size() <= exponent) {
            powers.add(powers.getLast().multiply(base));
        }
        return powers.get(exponent);
    }

    private long balanced(long remainder) {
        return remainder > base.longValueExact() >> 1 ? remainder - base.longValueExact() : remainder;
    }
}
