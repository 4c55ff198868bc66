package org.oplan.plan;

import java.util.stream.Stream;
import org.oplan.finding.SourceRef;

/**
 * One cell that a scenario changes.
 *
 * @param scenario name of the scenario, {@code fewer-pages}
 * @param sheet which sheet the cell stands on
 * @param code the row: code of the pool, output, receiver or objective
 * @param column the column: a year, or the code of a driver or goal
 * @param value what the cell says instead
 * @param reason why, as it is printed; may be empty
 * @param source the row of the change
 */
public record ScenarioChange(
        String scenario, Sheet sheet, String code, String column, Quantity value, LocalText reason, SourceRef source) {
    /** A sheet whose cells can be changed. */
    public enum Sheet {
        /** Costs of pools, by year. */
        POOLS("Pools"),
        /** Resources of outputs, by year. */
        OUTPUTS("Outputs"),
        /** Quantities of receivers, by driver. */
        QUANTITIES("Quantities"),
        /** Weights of objectives, by goal. */
        CONTRIBUTIONS("Contributions");

        private final String title;

        Sheet(String title) {
            this.title = title;
        }

        /**
         * The sheet of a name.
         *
         * @throws IllegalArgumentException if it is another sheet
         */
        public static Sheet titled(String title) {
            return Stream.of(values())
                    .filter(sheet -> sheet.title.equals(title))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No cell of the sheet can be changed: " + title));
        }

        /** Its name in the workbook. */
        public String title() {
            return title;
        }
    }
}
