package org.oplan.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;

/**
 * A folder in which one thing is wrong, and one in which it nearly is.
 *
 * @param code the code of what is wrong
 * @param breach lays out the folder in which it is
 * @param nearMiss lays out the folder in which it nearly is
 * @param beside a code that cannot but be found too; the empty text if there is none
 */
record IntakeCase(String code, Scene breach, Scene nearMiss, String beside) {

    /** Lays out a folder and says what is found in it. */
    @FunctionalInterface
    interface Scene {
        List<Finding> findings(Drop drop) throws Exception;
    }

    /** Lays out a folder that is then read. */
    @FunctionalInterface
    interface Layout {
        void lay(Drop drop) throws Exception;
    }

    static IntakeCase of(String code, Layout breach, Layout nearMiss) {
        return new IntakeCase(code, read(breach), read(nearMiss), "");
    }

    /** A case of a workbook that is alone in its folder. */
    static IntakeCase ofWorkbook(
            String code, UnaryOperator<PlanWorkbook> breach, UnaryOperator<PlanWorkbook> nearMiss) {
        return of(
                code,
                drop -> drop.with("plan.xlsx", breach.apply(PlanWorkbook.aWorkbook())),
                drop -> drop.with("plan.xlsx", nearMiss.apply(PlanWorkbook.aWorkbook())));
    }

    /** A case of one cell. */
    static IntakeCase ofCell(String code, String sheet, String cell, Object breach, Object nearMiss) {
        return ofWorkbook(code, plan -> plan.with(sheet, cell, breach), plan -> plan.with(sheet, cell, nearMiss));
    }

    /** A case in which something else is found as well. */
    IntakeCase beside(String other) {
        return new IntakeCase(code, breach, nearMiss, other);
    }

    List<Finding> findingsOfBreach(Path folder) throws Exception {
        return breach.findings(new Drop(folder));
    }

    List<Finding> findingsOfNearMiss(Path folder) throws Exception {
        return nearMiss.findings(new Drop(folder));
    }

    /** What is found when a folder is taken and read. */
    static Scene read(Layout layout) {
        return drop -> {
            layout.lay(drop);
            Checked<List<DroppedFile>> taken = drop.take();
            List<Finding> findings = new ArrayList<>(taken.findings());
            if (taken.value().isPresent()) {
                findings.addAll(drop.read().findings());
            }
            return findings;
        };
    }

    @Override
    public String toString() {
        return code;
    }
}
