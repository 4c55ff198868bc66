package org.oplan.revision;

import org.oplan.document.Chart;

/**
 * A chart in both versions, with the marks of its caption; what is drawn has no marks.
 *
 * @param mark which versions have it
 * @param chart the chart
 * @param caption its caption
 */
public record RevisedChart(Mark mark, Versions<Chart> chart, RevisedCaption caption) implements RevisedBlock {

    @Override
    public Chart in(Version version) {
        return chart.in(version);
    }
}
