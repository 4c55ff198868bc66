package org.oplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The floors of the house and the stairs between them. */
class ArchitectureTest {
    private static final String ROOT = "org.oplan";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** What each package may use of Oplan; every package has a line. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("money", List.of()),
            Map.entry("finding", List.of()),
            Map.entry("document", List.of()),
            Map.entry("bilingual", List.of("document")),
            Map.entry("edition", List.of("money", "finding")),
            Map.entry("plan", List.of("money", "finding")),
            Map.entry("ledger", List.of("money", "finding")),
            Map.entry("progress", List.of("plan", "money", "finding")),
            Map.entry("catalogue", List.of("plan", "edition", "finding")),
            Map.entry("consolidation", List.of("plan", "ledger", "money", "finding")),
            Map.entry("intake", List.of("plan", "ledger", "catalogue", "consolidation", "edition", "money", "finding")),
            Map.entry("allocation", List.of("plan", "ledger", "money", "finding")),
            Map.entry("check", List.of("plan", "ledger", "progress", "allocation", "money", "finding")),
            Map.entry(
                    "figure", List.of("plan", "ledger", "progress", "allocation", "consolidation", "money", "finding")),
            Map.entry(
                    "composition",
                    List.of("plan", "progress", "allocation", "figure", "edition", "document", "revision", "finding")),
            Map.entry("revision", List.of("document", "figure", "finding")),
            Map.entry("rendering.pdf", List.of("document", "edition")),
            Map.entry("rendering.word", List.of("document", "edition", "revision", "finding")),
            Map.entry("export", List.of("plan", "allocation", "figure", "edition", "finding")),
            Map.entry("publication", List.of("document", "figure", "edition", "finding")),
            Map.entry("delivery", List.of("publication", "edition")),
            Map.entry("store", List.of("plan", "ledger", "figure", "finding", "money", "publication", "delivery")),
            Map.entry("job", everythingBut("cli")),
            Map.entry("cli", everythingBut())));

    /** What a framework may be used by; the domain knows none. */
    private static final Map<String, List<String>> FRAMEWORKS = new TreeMap<>(Map.of(
            "org.springframework..", List.of("job", "store", "cli", "delivery", ""),
            "jakarta.mail..", List.of("delivery"),
            "org.apache.poi..", List.of("intake"),
            "org.dhatim..", List.of("intake"),
            "org.apache.commons.csv..", List.of("intake", "export", "publication", "delivery"),
            "org.openpdf..", List.of("rendering.pdf"),
            "freemarker..", List.of("composition"),
            "java.sql..", List.of("store", "job", "cli"),
            "org.flywaydb..", List.of("store"),
            "picocli..", List.of("cli", "")));

    @Test
    void everyPackageHasItsFloor() {
        SortedSet<String> packages = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            packages.add(floor(type.getPackageName()));
        }
        packages.remove("");

        assertThat(packages).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
    }

    @Test
    void everyPackageUsesOnlyTheFloorsBelowIt() {
        MAY_USE.forEach((name, allowed) -> {
            String[] forbidden = MAY_USE.keySet().stream()
                    .filter(other -> !other.equals(name) && !allowed.contains(other))
                    .map(other -> ROOT + "." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + name + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .check(HOUSE);
        });
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void frameworksStayOnTheirFloors() {
        FRAMEWORKS.forEach((framework, floors) -> {
            String[] allowed = floors.stream()
                    .map(floor -> floor.isEmpty() ? ROOT : ROOT + "." + floor)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideOutsideOfPackages(allowed)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(framework)
                    .check(HOUSE);
        });
    }

    @Test
    void theDomainIsPlainJava() {
        ClassesShouldConjunction rule = classes()
                .that()
                .resideInAnyPackage(Stream.of(
                                "money",
                                "finding",
                                "plan",
                                "ledger",
                                "progress",
                                "allocation",
                                "figure",
                                "document",
                                "bilingual",
                                "revision")
                        .map(name -> ROOT + "." + name)
                        .toArray(String[]::new))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "..", "java..", "org.jspecify..");
        rule.check(HOUSE);
    }

    private static String floor(String packageName) {
        return packageName.length() > ROOT.length() ? packageName.substring(ROOT.length() + 1) : "";
    }

    private static List<String> everythingBut(String... names) {
        List<String> excluded = List.of(names);
        return Stream.of(
                        "money",
                        "finding",
                        "document",
                        "bilingual",
                        "edition",
                        "plan",
                        "ledger",
                        "progress",
                        "catalogue",
                        "consolidation",
                        "intake",
                        "allocation",
                        "check",
                        "figure",
                        "composition",
                        "revision",
                        "rendering.pdf",
                        "rendering.word",
                        "export",
                        "publication",
                        "delivery",
                        "store",
                        "job")
                .filter(name -> !excluded.contains(name))
                .toList();
    }
}
