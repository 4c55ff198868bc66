package org.oplan.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.oplan.delivery.Delivery;
import org.oplan.export.CsvTable;
import org.oplan.publication.DurableFile;

/**
 * The record of deliveries as a file, for those who keep it elsewhere: one delivery a line, the newest first.
 *
 * <pre>
 * changed,state,symbol,document,address,attempts,due,reason,revision
 * 2026-11-25T02:04:11Z,SENT,C19/31-E,gs-2020-2023/operational-plan-council-en,delegate@example.org,1,,,9f2c…
 * </pre>
 */
public final class DeliveryRecord {
    private static final String FILE = "deliveries.csv";

    private DeliveryRecord() {}

    /** The record as a table; what others have written is no formula to whoever opens it. */
    public static CsvTable csv(List<Delivery> deliveries) {
        CsvTable table = new CsvTable(
                "changed", "state", "symbol", "document", "address", "attempts", "due", "reason", "revision");
        deliveries.forEach(delivery -> table.row(
                delivery.changed().toString(),
                delivery.state().name(),
                CsvTable.text(delivery.symbol()),
                CsvTable.text(delivery.path()),
                CsvTable.text(delivery.address()),
                Integer.toString(delivery.attempts()),
                delivery.due().map(Instant::toString).orElse(""),
                CsvTable.text(delivery.reason()),
                delivery.revision()));
        return table;
    }

    /** Writes the record into the folder that nobody else can read, for it holds addresses. */
    static void write(Path workspace, List<Delivery> deliveries) throws IOException {
        DurableFile.write(workspace.resolve(FILE), csv(deliveries).bytes());
    }
}
