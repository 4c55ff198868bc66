package org.oplan.bilingual;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.document.Chart;
import org.oplan.document.Drawing;
import org.oplan.document.Flow;
import org.oplan.document.HeatMap;
import org.oplan.document.Picture;

/** Merges drawings: drawn once, with their words in both languages. */
final class BothDrawings {
    private final BothTexts texts;

    BothDrawings(BothTexts texts) {
        this.texts = texts;
    }

    /** Two drawings of one id; of drawings that differ in kind or size, the first with both captions. */
    Drawing merge(Drawing one, Drawing other) {
        Drawing drawn = switch (one) {
            case Chart chart when other instanceof Chart twin && fits(chart, twin) -> merge(chart, twin);
            case HeatMap map when other instanceof HeatMap twin -> merge(map, twin);
            case Flow flow when other instanceof Flow twin && fits(flow, twin) -> merge(flow, twin);
            case Picture picture -> picture;
            default -> one;
        };
        return drawn.under(texts.caption(one.caption(), other.caption()));
    }

    private static boolean fits(Chart one, Chart other) {
        return one.series().size() == other.series().size()
                && one.categories().size() == other.categories().size();
    }

    private static Chart merge(Chart one, Chart other) {
        List<Chart.Series> series = new ArrayList<>();
        for (int i = 0; i < one.series().size(); i++) {
            Chart.Series each = one.series().get(i);
            series.add(new Chart.Series(
                    BothTexts.line(each.name(), other.series().get(i).name()), each.points()));
        }
        return new Chart(
                one.id(),
                one.caption(),
                one.kind(),
                BothTexts.lines(one.categories(), other.categories()),
                series,
                one.scale(),
                one.axis(),
                one.summary());
    }

    private static HeatMap merge(HeatMap one, HeatMap other) {
        SortedMap<HeatMap.Level, String> words = new TreeMap<>(one.words());
        other.words().forEach((level, word) -> words.merge(level, word, BothTexts::line));
        return new HeatMap(
                one.id(),
                one.caption(),
                merge(one.upwards(), other.upwards()),
                merge(one.rightwards(), other.rightwards()),
                one.rows(),
                words,
                one.summary());
    }

    private static HeatMap.Axis merge(HeatMap.Axis one, HeatMap.Axis other) {
        return new HeatMap.Axis(
                BothTexts.line(one.label(), other.label()), BothTexts.lines(one.words(), other.words()));
    }

    private static boolean fits(Flow one, Flow other) {
        return one.stages().stream()
                .map(stage -> stage.nodes().size())
                .toList()
                .equals(other.stages().stream()
                        .map(stage -> stage.nodes().size())
                        .toList());
    }

    private Flow merge(Flow one, Flow other) {
        List<Flow.Stage> stages = new ArrayList<>();
        for (int i = 0; i < one.stages().size(); i++) {
            Flow.Stage stage = one.stages().get(i);
            Flow.Stage twin = other.stages().get(i);
            List<Flow.Node> nodes = new ArrayList<>();
            for (int j = 0; j < stage.nodes().size(); j++) {
                Flow.Node node = stage.nodes().get(j);
                nodes.add(new Flow.Node(
                        node.id(),
                        texts.running(node.text(), twin.nodes().get(j).text())));
            }
            stages.add(new Flow.Stage(BothTexts.line(stage.label(), twin.label()), nodes));
        }
        return new Flow(one.id(), one.caption(), stages, one.links(), one.summary());
    }
}
