package org.oplan.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.oplan.finding.SourceRef;

/**
 * A number that a document may print, and where it comes from.
 *
 * <p>A figure holds no words of any language: its rule is the term {@code rule.NAME} and the lines of its trace are the
 * terms {@code trace.NAME}.
 *
 * @param key its name, parts separated by {@code /}: {@code annex2/ADM/R.1/2020}
 * @param value the value as it is printed: amounts in major units, shares in per cent ({@code 37.2} for 37.2 %)
 * @param kind what the value is
 * @param rule name of the rule that gives the value, {@code allocated}
 * @param trace how the rule came to the value, step by step, in the order in which an auditor would ask
 * @param parts keys of the figures that it was computed from
 * @param sources the cells that were read for it directly; those of its parts come in addition
 */
public record Figure(
        String key,
        BigDecimal value,
        Kind kind,
        String rule,
        List<Step> trace,
        List<String> parts,
        List<SourceRef> sources) {
    public Figure {
        trace = List.copyOf(trace);
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
    }

    /** The same figure of a variant of the plan, which has figures of its own for its parts. */
    Figure of(String variant) {
        return new Figure(
                Traced.key(variant, key),
                value,
                kind,
                rule,
                trace,
                parts.stream().map(part -> Traced.key(variant, part)).toList(),
                sources);
    }

    /** The same figure with more parts. */
    Figure withParts(List<String> more) {
        return new Figure(
                key,
                value,
                kind,
                rule,
                trace,
                Stream.concat(parts.stream(), more.stream()).distinct().toList(),
                sources);
    }

    /** What a value is, from which its printed form follows. */
    public enum Kind {
        /** Money, in whole major units. */
        AMOUNT,
        /** A share in per cent, with as many decimals as the value has. */
        SHARE,
        /** A number of things. */
        COUNT
    }

    /**
     * One step of the way to a value.
     *
     * @param name what it is, {@code pool}, {@code driver}, {@code base}, {@code share}, {@code exact},
     *     {@code adjustment}
     * @param value its value, language-neutral: a plain decimal number, a code or a fraction
     * @param sources the cells that it was read from; may be empty
     */
    public record Step(String name, String value, List<SourceRef> sources) {
        public Step {
            sources = List.copyOf(sources);
        }
    }
}
