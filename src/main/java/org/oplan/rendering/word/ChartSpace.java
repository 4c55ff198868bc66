package org.oplan.rendering.word;

import java.util.List;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLegend;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTOverlap;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScaling;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.chart.STAxPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrosses;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLblAlgn;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLegendPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STOrientation;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickMark;
import org.oplan.document.Chart;

/** Describes a chart in the words of DrawingML: upright stacked bars over a light grid. */
final class ChartSpace {
    /** The relationship from a chart to its workbook. */
    static final String WORKBOOK = "rId1";

    private static final int GAP_PER_CENT = 50;
    private static final String FULL_OVERLAP = "100";
    private static final long CATEGORY_AXIS = 1;
    private static final long VALUE_AXIS = 2;

    private final Chart chart;
    private final ChartAxis axis;

    private ChartSpace(Chart chart) {
        this.chart = chart;
        this.axis = ChartAxis.of(chart);
    }

    static ChartSpaceDocument of(Chart chart) {
        return new ChartSpace(chart).write();
    }

    private ChartSpaceDocument write() {
        ChartSpaceDocument document = ChartSpaceDocument.Factory.newInstance();
        var space = document.addNewChartSpace();
        space.addNewDate1904().setVal(false);
        space.addNewRoundedCorners().setVal(false);
        CTChart drawing = space.addNewChart();
        drawing.addNewAutoTitleDeleted().setVal(true);
        CTPlotArea plot = drawing.addNewPlotArea();
        plot.addNewLayout();
        switch (chart.kind()) {
            case STACKED_BAR, BAR, LINE, PIE, DONUT -> bars(plot.addNewBarChart());
        }
        categoryAxis(plot.addNewCatAx());
        valueAxis(plot.addNewValAx());
        ChartLook.unfilled(plot.addNewSpPr());
        legend(drawing.addNewLegend());
        drawing.addNewPlotVisOnly().setVal(true);
        drawing.addNewDispBlanksAs().setVal(STDispBlanksAs.GAP);
        ChartLook.unfilled(space.addNewSpPr());
        ChartLook.text(space.addNewTxPr());
        var workbook = space.addNewExternalData();
        workbook.setId(WORKBOOK);
        workbook.addNewAutoUpdate().setVal(false);
        return document;
    }

    private static void legend(CTLegend legend) {
        legend.addNewLegendPos().setVal(STLegendPos.B);
        legend.addNewOverlay().setVal(false);
        ChartLook.text(legend.addNewTxPr());
    }

    private void bars(CTBarChart bars) {
        bars.addNewBarDir().setVal(STBarDir.COL);
        boolean stacked = chart.kind() == Chart.Kind.STACKED_BAR;
        bars.addNewGrouping().setVal(stacked ? STBarGrouping.STACKED : STBarGrouping.CLUSTERED);
        bars.addNewVaryColors().setVal(false);
        for (int i = 0; i < chart.series().size(); i++) {
            series(bars.addNewSer(), i, chart.series().get(i));
        }
        bars.addNewGapWidth().setVal(GAP_PER_CENT);
        if (stacked) {
            overlap(bars.addNewOverlap());
        }
        bars.addNewAxId().setVal(CATEGORY_AXIS);
        bars.addNewAxId().setVal(VALUE_AXIS);
    }

    /** The type of this value is not among the schema classes that POI ships, so it is written as it stands. */
    private static void overlap(CTOverlap overlap) {
        try (XmlCursor cursor = overlap.newCursor()) {
            cursor.toNextToken();
            cursor.insertAttributeWithValue("val", FULL_OVERLAP);
        }
    }

    private void series(CTBarSer bars, int number, Chart.Series series) {
        bars.addNewIdx().setVal(number);
        bars.addNewOrder().setVal(number);
        strings(bars.addNewTx().addNewStrRef(), ChartWorkbook.name(number), List.of(series.name()));
        ChartLook.fill(bars.addNewSpPr(), number);
        bars.addNewInvertIfNegative().setVal(false);
        CTAxDataSource categories = bars.addNewCat();
        strings(
                categories.addNewStrRef(),
                ChartWorkbook.categories(chart.categories().size()),
                chart.categories());
        numbers(
                bars.addNewVal().addNewNumRef(),
                ChartWorkbook.values(number, series.points().size()),
                series.points());
    }

    private static void strings(CTStrRef reference, String cells, List<String> texts) {
        reference.setF(cells);
        CTStrData data = reference.addNewStrCache();
        data.addNewPtCount().setVal(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            CTStrVal point = data.addNewPt();
            point.setIdx(i);
            point.setV(texts.get(i));
        }
    }

    private static void numbers(CTNumRef reference, String cells, List<Chart.Point> points) {
        reference.setF(cells);
        CTNumData data = reference.addNewNumCache();
        data.setFormatCode("#,##0");
        data.addNewPtCount().setVal(points.size());
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).value().isPresent()) {
                CTNumVal point = data.addNewPt();
                point.setIdx(i);
                point.setV(points.get(i).value().get().toPlainString());
            }
        }
    }

    private static void categoryAxis(CTCatAx axis) {
        axis.addNewAxId().setVal(CATEGORY_AXIS);
        axis.addNewScaling().addNewOrientation().setVal(STOrientation.MIN_MAX);
        axis.addNewDelete().setVal(false);
        axis.addNewAxPos().setVal(STAxPos.B);
        axis.addNewMajorTickMark().setVal(STTickMark.NONE);
        axis.addNewMinorTickMark().setVal(STTickMark.NONE);
        axis.addNewTickLblPos().setVal(STTickLblPos.LOW);
        ChartLook.axisLine(axis.addNewSpPr());
        ChartLook.text(axis.addNewTxPr());
        axis.addNewCrossAx().setVal(VALUE_AXIS);
        axis.addNewCrosses().setVal(STCrosses.AUTO_ZERO);
        axis.addNewAuto().setVal(false);
        axis.addNewLblAlgn().setVal(STLblAlgn.CTR);
        axis.addNewNoMultiLvlLbl().setVal(true);
    }

    private void valueAxis(CTValAx values) {
        values.addNewAxId().setVal(VALUE_AXIS);
        CTScaling scaling = values.addNewScaling();
        scaling.addNewOrientation().setVal(STOrientation.MIN_MAX);
        scaling.addNewMax().setVal(axis.maximum().doubleValue());
        scaling.addNewMin().setVal(0);
        values.addNewDelete().setVal(false);
        values.addNewAxPos().setVal(STAxPos.L);
        ChartLook.gridLine(values.addNewMajorGridlines().addNewSpPr());
        CTNumFmt format = values.addNewNumFmt();
        format.setFormatCode(axis.format());
        format.setSourceLinked(false);
        values.addNewMajorTickMark().setVal(STTickMark.NONE);
        values.addNewMinorTickMark().setVal(STTickMark.NONE);
        values.addNewTickLblPos().setVal(STTickLblPos.NEXT_TO);
        ChartLook.noLine(values.addNewSpPr());
        ChartLook.text(values.addNewTxPr());
        values.addNewCrossAx().setVal(CATEGORY_AXIS);
        values.addNewCrosses().setVal(STCrosses.AUTO_ZERO);
        values.addNewCrossBetween().setVal(STCrossBetween.BETWEEN);
        values.addNewMajorUnit().setVal(axis.step().doubleValue());
    }
}
