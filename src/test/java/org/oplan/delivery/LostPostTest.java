package org.oplan.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rounds that a mail server, the line to it or a crash interrupts. */
class LostPostTest extends PostOffice {
    @Test
    void aServerThatDoesNotAnswerIsTriedAgainAfterEverLongerPauses() throws Exception {
        reachable = false;
        List<Duration> pauses = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            assertThat(round(set("a"))).isEqualTo(Map.of(Delivery.State.WAITING, 2));
            Instant due = book.all().getFirst().due().orElseThrow();
            pauses.add(Duration.between(now, due));
            now = due.minusSeconds(1);
            round(set("a"));
            assertThat(book.all().getFirst().attempts()).isEqualTo(i + 1);
            now = due;
        }
        assertThat(pauses)
                .containsExactly(
                        Duration.ofMinutes(1), Duration.ofMinutes(4), Duration.ofMinutes(16), Duration.ofMinutes(64));
        assertThat(book.all().getFirst().reason()).isNotBlank();

        reachable = true;
        assertThat(round(set("a"))).isEqualTo(Map.of(Delivery.State.SENT, 2));
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void whatNeverSucceedsIsGivenUpUntilAPersonWantsItTriedAgain() throws Exception {
        reachable = false;
        for (int i = 0; i < 13; i++) {
            round(set("a"));
            now = now.plus(Duration.ofHours(6));
        }
        assertThat(book.all()).extracting(Delivery::state).containsOnly(Delivery.State.REFUSED);
        assertThat(book.all()).extracting(Delivery::attempts).containsOnly(12);

        reachable = true;
        round(set("a"));
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(new Round(book, post(), clock(), () -> false).run(set("a"), Round.Scope.WAITING))
                .isEqualTo(Map.of(Delivery.State.SENT, 2));
    }

    @Test
    void aCrashBetweenSendingAndRememberingSendsNothingTwice() throws Exception {
        book.beforeEach(delivery -> {
            if (delivery.state() == Delivery.State.SENT) {
                throw new IllegalStateException("crash");
            }
        });
        assertThatThrownBy(() -> round(set("a"))).hasMessage("crash");
        assertThat(server.getReceivedMessages()).hasSize(1);
        book.beforeEach(delivery -> {});

        assertThat(round(set("a"))).isEqualTo(Map.of(Delivery.State.UNCERTAIN, 1, Delivery.State.SENT, 1));
        assertThat(server.getReceivedMessages()).hasSize(2);

        Map<Delivery.State, Integer> counts =
                new Round(book, post(), clock(), () -> false).run(set("a"), Round.Scope.UNCERTAIN);
        assertThat(counts).isEqualTo(Map.of(Delivery.State.SENT, 2));
        List<MimeMessage> copies = to("delegate@example.org");
        assertThat(copies).hasSize(2);
        assertThat(copies.get(0).getMessageID()).isEqualTo(copies.get(1).getMessageID());
    }

    @Test
    void aCrashBeforeSendingSendsLaterWhatHasNotBeenSent() throws Exception {
        book.beforeEach(delivery -> {
            if (delivery.state() == Delivery.State.SENDING) {
                throw new IllegalStateException("crash");
            }
        });
        assertThatThrownBy(() -> round(set("a"))).hasMessage("crash");
        book.beforeEach(delivery -> {});

        assertThat(round(set("a"))).isEqualTo(Map.of(Delivery.State.SENT, 2));
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aConnectionThatIsCutAmidAMessageLeavesTheDeliveryUncertain() throws Exception {
        try (OddMailServer cutting = new OddMailServer("DATA", "354 go ahead", OddMailServer.Manner.HANGS_UP)) {
            MailServer cut = new MailServer("localhost", cutting.port(), MailServer.Security.NONE, "", "");
            Post post = new Post(cut, "plans@example.org", "", List.of(DELEGATE), templates());

            assertThat(new Round(book, post, clock(), () -> false).run(set("a"), Round.Scope.DUE))
                    .isEqualTo(Map.of(Delivery.State.UNCERTAIN, 1));
        }
        assertThat(round(set("a"))).containsEntry(Delivery.State.UNCERTAIN, 1);
        assertThat(to("delegate@example.org")).isEmpty();
    }

    @Test
    void aRecipientThatTheServerDoesNotKnowIsNotTriedAgainAndOneThatIsBusyIs() throws Exception {
        for (String reply : List.of("550 no such user", "450 try later")) {
            try (OddMailServer refusing = new OddMailServer("RCPT", reply, OddMailServer.Manner.GOES_ON)) {
                MailServer refused = new MailServer("localhost", refusing.port(), MailServer.Security.NONE, "", "");
                Post post = new Post(refused, "plans@example.org", "", List.of(DELEGATE), templates());
                NoteBook fresh = new NoteBook();

                new Round(fresh, post, clock(), () -> false).run(set("a"), Round.Scope.DUE);

                assertThat(fresh.all().getFirst().reason()).contains(reply.substring(4));
                assertThat(fresh.all().getFirst().state())
                        .isEqualTo(reply.startsWith("5") ? Delivery.State.REFUSED : Delivery.State.WAITING);
            }
        }
    }

    @Test
    void aServerThatWantsAPasswordReceivesItAndNobodyElseSeesIt() throws Exception {
        server.setUser("plans@example.org", "plans", "s3cret");
        MailServer known =
                new MailServer("localhost", server.getSmtp().getPort(), MailServer.Security.NONE, "plans", "s3cret");
        MailServer unknown =
                new MailServer("localhost", server.getSmtp().getPort(), MailServer.Security.NONE, "plans", "wrong");
        Post post = new Post(known, "plans@example.org", "", List.of(DELEGATE), templates());

        assertThat(post.toString()).doesNotContain("s3cret");
        new Round(
                        book,
                        new Post(unknown, "plans@example.org", "", List.of(DELEGATE), templates()),
                        clock(),
                        () -> false)
                .run(set("a"), Round.Scope.DUE);
        assertThat(book.all()).extracting(Delivery::state).containsOnly(Delivery.State.WAITING);
        new Round(book, post, clock(), () -> false).run(set("a"), Round.Scope.WAITING);
        assertThat(book.all()).extracting(Delivery::state).containsOnly(Delivery.State.SENT);
        assertThat(book.all().toString()).doesNotContain("s3cret");
    }
}
