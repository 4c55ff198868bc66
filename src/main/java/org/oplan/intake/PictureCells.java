package org.oplan.intake;

import java.util.ArrayList;
import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.plan.ColumnType;
import org.oplan.plan.Entry;
import org.oplan.plan.Plan;
import org.oplan.plan.Register;

/** Compares the pictures that sheets name with those that were handed in. */
final class PictureCells {
    private final List<PictureFile> pictures;
    private final List<Named> named = new ArrayList<>();

    /**
     * A cell that names a picture.
     *
     * @param name the picture's name
     * @param cell the cell
     */
    private record Named(String name, SourceRef cell) {}

    private PictureCells(List<Plan> plans, List<PictureFile> pictures) {
        this.pictures = pictures;
        plans.stream().flatMap(plan -> plan.registers().stream()).forEach(this::collect);
    }

    /** Pictures that are missing, that share a name, or that no sheet names. */
    static List<Finding> check(List<Plan> plans, List<PictureFile> pictures) {
        return new PictureCells(plans, pictures).findings();
    }

    private void collect(Register register) {
        List<String> columns = register.sheet().columns().stream()
                .filter(column -> column.type() == ColumnType.PICTURE)
                .flatMap(column -> register.entries().stream()
                        .flatMap(entry -> entry.values().keySet().stream())
                        .filter(cell -> cell.equals(column.name()) || cell.startsWith(column.name() + "/")))
                .distinct()
                .toList();
        for (Entry entry : register.entries()) {
            columns.stream()
                    .filter(column -> !entry.word(column).isEmpty())
                    .forEach(column -> named.add(new Named(entry.word(column), entry.place(column))));
        }
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Named cell : named) {
            List<PictureFile> found = called(cell.name());
            if (found.isEmpty()) {
                findings.add(Finding.error(IntakeCodes.PICTURE_MISSING, cell.cell(), "name", cell.name()));
            } else if (found.size() > 1) {
                String files = String.join(
                        ", ",
                        found.stream().map(picture -> picture.file().path()).toList());
                findings.add(Finding.error(
                        IntakeCodes.PICTURE_NAME_TAKEN, cell.cell(), "name", cell.name(), "files", files));
            }
        }
        pictures.stream()
                .filter(picture -> named.stream().noneMatch(cell -> picture.isCalled(cell.name())))
                .forEach(picture -> findings.add(Finding.note(IntakeCodes.PICTURE_UNUSED, place(picture))));
        return findings;
    }

    private List<PictureFile> called(String name) {
        return pictures.stream().filter(picture -> picture.isCalled(name)).toList();
    }

    private static SourceRef place(PictureFile picture) {
        return SourceRef.ofFile(picture.file().path(), picture.file().sha256());
    }
}
