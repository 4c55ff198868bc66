package org.oplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OnEveryDatabaseTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPackages("org.oplan.job", "org.oplan.store");

    /** What a test uses that builds or remembers something. */
    private static final Set<String> USES_A_DATABASE = Set.of(
            "org.oplan.cli.Shell",
            "org.oplan.job.CrashScene",
            "org.oplan.job.OplanProcess",
            "org.oplan.job.Secretariat",
            "org.oplan.job.TextOplan",
            "org.oplan.store.Database",
            "org.oplan.store.TestDatabase");

    /** A line that can be cut leads to a server; explaining remembers nothing. */
    private static final Set<String> ON_ONE =
            Set.of("org.oplan.job.LostDatabaseTest", "org.oplan.job.RetracedFiguresTest");

    @Test
    void everyTestOfJobsAndTheirRecordRunsOnEveryDatabase() {
        List<String> onOne = CLASSES.stream()
                .filter(type -> type.getSimpleName().endsWith("Test") && usesADatabase(type))
                .filter(type -> !type.isAnnotatedWith(OnEveryDatabase.class))
                .map(JavaClass::getName)
                .filter(name -> !ON_ONE.contains(name))
                .toList();

        assertThat(onOne).isEmpty();
        assertThat(CLASSES.stream().filter(type -> type.isAnnotatedWith(OnEveryDatabase.class)))
                .hasSizeGreaterThan(12);
    }

    private static boolean usesADatabase(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getName())
                .anyMatch(USES_A_DATABASE::contains);
    }
}
