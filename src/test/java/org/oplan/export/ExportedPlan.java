package org.oplan.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.oplan.allocation.Allocation;
import org.oplan.edition.TemplateFolder;
import org.oplan.figure.FigureBook;
import org.oplan.figure.PlanFigures;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.Ledger;
import org.oplan.ledger.Posted;
import org.oplan.money.Money;
import org.oplan.plan.Plan;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A plan with all files that accompany it.
 *
 * @param plan the plan
 * @param figures its figures
 * @param files the bytes of the files by name
 */
record ExportedPlan(Plan plan, FigureBook figures, SortedMap<String, byte[]> files) {
    private static final SourceRef LEDGER = SourceRef.ofFile("ledger.csv", "b".repeat(64));

    /** Exports a plan, with expenditure of 12.50 on its first output. */
    static ExportedPlan of(Plan plan) throws IOException {
        return of(plan, defaults());
    }

    static ExportedPlan of(Plan plan, ExportSettings settings) throws IOException {
        Money spent = Money.of(new BigDecimal("12.50"), plan.identity().currency());
        Ledger ledger = new Ledger(List.of(Expenditure.of(
                plan.identity().unit(),
                plan.outputs().getFirst().code(),
                YearMonth.of(plan.identity().period().first(), 1),
                new Posted(spent, 1, LEDGER.atLine(2)),
                LEDGER)));
        FigureBook figures =
                PlanFigures.of(plan, ledger, Allocation.of(plan).value().orElseThrow());
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (DataFile file : new PlanExports(TemplateFolder.bundled(), settings).of(plan, figures)) {
            files.put(file.name(), file.bytes());
        }
        return new ExportedPlan(plan, figures, files);
    }

    /** The settings that the software comes with. */
    static ExportSettings defaults() {
        byte[] text = TemplateFolder.bundled().read("exports.properties").orElseThrow();
        ExportSettings.Reading reading = ExportSettings.parse(new String(text, StandardCharsets.UTF_8));
        if (!reading.mistakes().isEmpty()) {
            throw new AssertionError(reading.mistakes());
        }
        return reading.settings();
    }

    BigDecimal figure(String key) {
        return figures.find(key).orElseThrow(() -> new AssertionError(key)).value();
    }

    byte[] bytes(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    Element xml(String name) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes(name)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
