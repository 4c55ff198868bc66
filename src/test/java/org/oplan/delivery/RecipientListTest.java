package org.oplan.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipientListTest {
    private static final String HEAD = "address,name,kind,audience,language\n";

    @TempDir
    private Path folder;

    @Test
    void aLineNamesKindAudienceAndLanguageAndAStarStandsForAny() throws IOException {
        RecipientList list = read("\uFEFF# who reads what\n" + HEAD
                + "a@example.org,Ms A,operational-plan,council,en\nb@example.org,,*,tdag,fr\n");

        assertThat(list.mistakes()).isEmpty();
        assertThat(list.recipients())
                .containsExactly(
                        new Recipient("a@example.org", "Ms A", "operational-plan", "council", "en"),
                        new Recipient("b@example.org", "", "*", "tdag", "fr"));
    }

    @ParameterizedTest
    @CsvSource({
        "operational-plan, council, en, operational-plan-council-en, true",
        "operational-plan, council, fr, operational-plan-council-en, false",
        "operational-plan, tdag, en, operational-plan-council-en, false",
        "resource-allocation, '*', en, operational-plan-council-en, false",
        "'*', council, en, operational-plan-council-en, true",
        "'*', '*', en, operational-plan-council-en, true",
        "operational, council, en, operational-plan-council-en, false",
        "integrity-report, '*', en, integrity-report-en, true",
        "integrity-report, council, en, integrity-report-en, false"
    })
    void aRecipientWantsWhatTheLineSays(String kind, String audience, String language, String path, boolean wanted) {
        Recipient recipient = new Recipient("a@example.org", "", kind, audience, language);
        Issue issue = new Issue(path, "C19/31-E", "en", "r", List.of());

        assertThat(recipient.wants(issue)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "'a@example.org,A,plan,council,english', language, english",
        "'not an address,A,plan,council,en', address, not an address",
        "'\"a@example.org\nBcc: b@example.org\",A,plan,council,en', address, Bcc",
        "'Ms A <a@example.org>,A,plan,council,en', address, Ms A",
        "'a@example.org,A,PLAN,council,en', kind, PLAN",
        "'a@example.org,A,plan,,en', audience, ''",
        "'a@example.org,A,plan,council', '', a@example.org"
    })
    void aLineThatCannotBeUsedIsNamedWithWhatIsAccepted(String line, String column, String value) throws IOException {
        RecipientList list = read(HEAD + line + "\n");

        assertThat(list.recipients()).isEmpty();
        assertThat(list.mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.column()).isEqualTo(column);
            assertThat(mistake.value()).contains(value);
            assertThat(mistake.accepted()).isNotBlank();
        });
    }

    @Test
    void aListWithoutItsColumnsIsNoList() throws IOException {
        assertThat(read("mail,language\na@example.org,en\n").mistakes())
                .singleElement()
                .extracting(RecipientList.Mistake::column)
                .isEqualTo("address");
        assertThatThrownBy(() -> read(HEAD + "\"a@example.org,A")).isInstanceOf(IOException.class);
    }

    private RecipientList read(String text) throws IOException {
        return RecipientList.read(Files.writeString(folder.resolve("recipients.csv"), text));
    }
}
