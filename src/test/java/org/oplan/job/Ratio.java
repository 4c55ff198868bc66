package org.oplan.job;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A quotient of whole numbers, for checking arithmetic without the arithmetic that is checked. */
record Ratio(BigInteger over, BigInteger under) {
    static final Ratio ZERO = of("0");

    Ratio {
        BigInteger common = over.gcd(under);
        over = over.divide(common);
        under = under.divide(common);
    }

    static Ratio of(BigDecimal decimal) {
        return new Ratio(decimal.movePointRight(30).toBigIntegerExact(), BigInteger.TEN.pow(30));
    }

    static Ratio of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    Ratio plus(Ratio other) {
        return new Ratio(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Ratio minus(Ratio other) {
        return plus(other.times(of("-1")));
    }

    Ratio times(Ratio other) {
        return new Ratio(over.multiply(other.over), under.multiply(other.under));
    }

    Ratio per(Ratio other) {
        return new Ratio(over.multiply(other.under), under.multiply(other.over));
    }

    /** The decimal number with so many decimals that is not above this, or not below it. */
    BigDecimal decimal(int decimals, boolean up) {
        BigDecimal exact = new BigDecimal(over.multiply(BigInteger.TEN.pow(decimals)));
        RoundingMode mode = up ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return exact.divide(new BigDecimal(under), 0, mode).movePointLeft(decimals);
    }
}
