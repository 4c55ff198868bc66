package org.oplan.money;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Long whole numbers cut into pieces of 32 bits, so that sums of products with small numbers are taken piece by piece.
 *
 * <p>{@value #MOST} products of a piece with a number of {@value #SMALL_BITS} bits are summed in a machine word.
 */
final class Limbs {
    private static final int BITS = 32;
    private static final int SMALL_BITS = 20;
    private static final int MOST = 1_000;

    private final long[][] pieces;
    private final int length;

    /** The pieces of these numbers, lowest first; the last one carries the sign. */
    Limbs(List<BigInteger> numbers) {
        length = 1 + numbers.stream().mapToInt(BigInteger::bitLength).max().orElse(0) / BITS;
        pieces = new long[numbers.size()][length];
        for (int i = 0; i < pieces.length; i++) {
            for (int piece = 0; piece < length; piece++) {
                BigInteger above = numbers.get(i).shiftRight(BITS * piece);
                pieces[i][piece] = piece < length - 1 ? Integer.toUnsignedLong(above.intValue()) : above.longValue();
            }
        }
    }

    /** Whether sums of products with these factors fit into machine words. */
    static boolean fit(List<BigInteger> factors) {
        return factors.size() <= MOST && factors.stream().allMatch(factor -> factor.bitLength() <= SMALL_BITS);
    }

    /** The sum of the numbers' products with factors that fit. */
    BigInteger times(List<BigInteger> factors) {
        long[] sums = new long[length];
        for (int i = 0; i < pieces.length; i++) {
            long factor = factors.get(i).longValueExact();
            for (int piece = 0; factor != 0 && piece < length; piece++) {
                sums[piece] += factor * pieces[i][piece];
            }
        }
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * length + Long.BYTES);
        long carry = 0;
        for (int piece = 0; piece < length; piece++) {
            carry += sums[piece];
            bytes.putInt(Integer.BYTES * (length - 1 - piece) + Long.BYTES, (int) carry);
            carry >>= BITS;
        }
        return new BigInteger(bytes.putLong(0, carry).array());
    }
}
