package org.oplan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rounds against a real mail server. */
class RoundTest extends PostOffice {
    @Test
    void everyRecipientReceivesTheirDocumentsInTheirLanguageWithTheFiles() throws Exception {
        assertThat(round(set("a"))).isEqualTo(Map.of(Delivery.State.SENT, 2));

        MimeMessage english = to("delegate@example.org").getFirst();
        assertThat(english.getSubject()).isEqualTo("C19/31-E: Operational plan");
        assertThat(english.getFrom()[0].toString()).isEqualTo("plans@example.org");
        assertThat(english.getHeader("Content-Language")[0]).isEqualTo("en");
        assertThat(text(english)).contains("Dear Ms Delegate", "C19/31-E");
        assertThat(attachments(english)).containsExactly("C19-31-E.docx=word a en", "C19-31-E.pdf=pdf a en");
        assertThat(to("library@example.org").getFirst().getSubject()).isEqualTo("C19/31-C：运作规划");
        assertThat(book.all()).extracting(Delivery::state).containsOnly(Delivery.State.SENT);
    }

    @Test
    void linksTakeThePlaceOfFilesIfThatIsWanted() throws Exception {
        Post post =
                new Post(server(), "plans@example.org", "https://example.org/plans", List.of(DELEGATE), templates());
        new Round(book, post, clock(), () -> false).run(set("a"), Round.Scope.DUE);

        assertThat(to("delegate@example.org").getFirst().getContent().toString())
                .contains("https://example.org/plans/gs-2020-2023/operational-plan-council-en.pdf");
    }

    @Test
    void aRevisionIsSentOnceAndTheNextOneIsSentAgain() throws Exception {
        round(set("a"));
        round(set("a"));
        now = NOON.plus(Duration.ofDays(1));
        assertThat(round(set("a"))).isEqualTo(Map.of(Delivery.State.SENT, 2));
        assertThat(server.getReceivedMessages()).hasSize(2);

        round(set("b"));
        assertThat(server.getReceivedMessages()).hasSize(4);
        assertThat(book.all()).hasSize(4);
    }

    @Test
    void aRecipientOnSeveralLinesReceivesADocumentOnce() throws Exception {
        Recipient again = new Recipient(DELEGATE.address(), "", "*", "council", "en");
        new Round(book, post(List.of(DELEGATE, again)), clock(), () -> false).run(set("a"), Round.Scope.DUE);

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatWaitsForAnOlderRevisionOrARecipientWhoHasLeftIsWithdrawn() throws Exception {
        reachable = false;
        round(set("a"));
        reachable = true;

        new Round(book, post(List.of(LIBRARY)), clock(), () -> false).run(set("b"), Round.Scope.WAITING);

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(book.all().stream().map(Delivery::state))
                .containsExactlyInAnyOrder(Delivery.State.SENT, Delivery.State.WITHDRAWN, Delivery.State.WITHDRAWN);
    }

    @Test
    void aRoundThatIsAskedToEndLeavesTheRestForTheNext() throws Exception {
        new Round(book, post(), clock(), () -> server.getReceivedMessages().length > 0).run(set("a"), Round.Scope.DUE);
        assertThat(server.getReceivedMessages()).hasSize(1);

        round(set("a"));
        assertThat(server.getReceivedMessages()).hasSize(2);
    }
}
