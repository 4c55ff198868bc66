package org.oplan.rendering.pdf;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Predicate;
import org.oplan.document.Flow;

/** How thick the bands of a flow are: its widest column of boxes takes about a third of a page. */
final class FlowWeights {
    private static final float SHARE_OF_PAGE = 0.36f;

    private final Flow flow;
    private final float perUnit;

    FlowWeights(Flow flow, float depth) {
        this.flow = flow;
        BigDecimal most = BigDecimal.ZERO;
        for (Flow.Stage stage : flow.stages()) {
            BigDecimal sum = stage.nodes().stream().map(this::through).reduce(BigDecimal.ZERO, BigDecimal::add);
            most = most.max(sum);
        }
        this.perUnit = most.signum() == 0
                ? 0
                : BigDecimal.valueOf(depth * SHARE_OF_PAGE)
                        .divide(most, MathContext.DECIMAL64)
                        .floatValue();
    }

    /** What passes through a box: the more of what comes in and what goes out. */
    private BigDecimal through(Flow.Node node) {
        return sum(link -> link.from().equals(node.id()))
                .max(sum(link -> link.to().equals(node.id())));
    }

    private BigDecimal sum(Predicate<Flow.Link> which) {
        return flow.links().stream()
                .filter(which)
                .map(link -> link.weight().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The height that all bands of a box take together. */
    float thickness(Flow.Node node) {
        return through(node).floatValue() * perUnit;
    }

    /** The height of one band. */
    float thickness(Flow.Link link) {
        return link.weight().orElse(BigDecimal.ZERO).floatValue() * perUnit;
    }
}
