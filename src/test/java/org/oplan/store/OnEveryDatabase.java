package org.oplan.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The tests of a class hold on every {@link TestDatabase}; the property {@code databases} names some for long runs. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(OnEveryDatabase.Each.class)
public @interface OnEveryDatabase {

    /** One invocation for each database. */
    final class Each implements ClassTemplateInvocationContextProvider {
        @Override
        public boolean supportsClassTemplate(ExtensionContext context) {
            return true;
        }

        @Override
        public Stream<Invocation> provideClassTemplateInvocationContexts(ExtensionContext context) {
            return Stream.of(TestDatabase.values())
                    .filter(database ->
                            System.getProperty("databases", database.name()).contains(database.name()))
                    .map(Invocation::new);
        }
    }

    /**
     * The tests on one database.
     *
     * @param database the database
     */
    record Invocation(TestDatabase database) implements ClassTemplateInvocationContext {
        @Override
        public String getDisplayName(int number) {
            return database.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(
                    (BeforeClassTemplateInvocationCallback) context -> TestDatabase.use(database),
                    (AfterClassTemplateInvocationCallback) context -> TestDatabase.use(TestDatabase.FILE));
        }
    }
}
