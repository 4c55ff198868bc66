package org.oplan.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.oplan.edition.Terms;
import org.oplan.publication.PublishedSet;

/**
 * Sends what is to be sent of a published set, each revision of a document once to each recipient.
 *
 * <p>Before a message leaves, the book says that it is being sent; afterwards, what became of it. If the process ends
 * between the two, the next round cannot know whether the mail server took the message. Such a delivery becomes
 * uncertain and is not repeated, unless a person asks for that; the second copy then bears the identity of the first,
 * by which mail systems recognise it. What the server certainly did not take is tried again, after ever longer pauses.
 */
public final class Round {
    private final DeliveryBook book;
    private final Post post;
    private final Clock clock;
    private final BooleanSupplier stopped;
    private final SortedMap<Delivery.State, Integer> counts = new TreeMap<>();

    /**
     * A round.
     *
     * @param book where deliveries are remembered
     * @param post how they are sent
     * @param clock the time
     * @param stopped whether somebody wants the round to end
     */
    public Round(DeliveryBook book, Post post, Clock clock, BooleanSupplier stopped) {
        this.book = book;
        this.post = post;
        this.clock = clock;
        this.stopped = stopped;
    }

    /** What is tried. */
    public enum Scope {
        /** What is due. */
        DUE,
        /** All that certainly has not arrived: what waits, and what was refused. */
        WAITING,
        /** The same, and what may have arrived or not. */
        UNCERTAIN
    }

    /** An issue that a recipient is to have. */
    private record Wish(Recipient recipient, Issue issue) {
        String key() {
            return recipient.address() + "\n" + issue.path() + "\n" + issue.revision();
        }
    }

    /**
     * Makes the round.
     *
     * @return how many deliveries of the set are in which state now
     */
    public SortedMap<Delivery.State, Integer> run(PublishedSet set, Scope scope) {
        SortedMap<String, Wish> wishes = wishes(set);
        SortedMap<String, Delivery> known = new TreeMap<>();
        book.all().forEach(delivery -> known.put(key(delivery), settled(delivery, wishes.keySet())));
        List<Delivery> open = new ArrayList<>();
        wishes.forEach((key, wish) -> {
            Delivery delivery = known.get(key);
            if (delivery == null) {
                delivery = Delivery.waiting(wish.recipient().address(), wish.issue(), clock.instant());
                book.put(delivery);
            }
            if (isTried(delivery, scope)) {
                open.add(delivery);
            } else {
                count(delivery);
            }
        });
        send(open, wishes, new Letter.Style(post.sender(), post.links(), set.folder()));
        return Collections.unmodifiableSortedMap(counts);
    }

    private SortedMap<String, Wish> wishes(PublishedSet set) {
        SortedMap<String, Wish> wishes = new TreeMap<>();
        Set<String> spoken = new HashSet<>(Terms.languages(post.templates()));
        for (Issue issue : Issue.of(set.manifest())) {
            for (Recipient recipient : post.recipients()) {
                if (recipient.wants(issue) && spoken.contains(issue.language())) {
                    Wish wish = new Wish(recipient, issue);
                    wishes.putIfAbsent(wish.key(), wish);
                }
            }
        }
        return wishes;
    }

    /** Nobody sends this moment: what seems to be on its way was interrupted, what waits in vain is withdrawn. */
    private Delivery settled(Delivery delivery, Set<String> wanted) {
        Delivery settled = switch (delivery.state()) {
            case SENDING -> delivery.in(Delivery.State.UNCERTAIN, clock.instant(), delivery.reason());
            case WAITING ->
                wanted.contains(key(delivery))
                        ? delivery
                        : delivery.in(Delivery.State.WITHDRAWN, clock.instant(), delivery.reason());
            case WITHDRAWN ->
                wanted.contains(key(delivery))
                        ? delivery.again(clock.instant(), clock.instant(), delivery.reason())
                        : delivery;
            case SENT, REFUSED, UNCERTAIN -> delivery;
        };
        if (!settled.equals(delivery)) {
            book.put(settled);
        }
        return settled;
    }

    private boolean isTried(Delivery delivery, Scope scope) {
        return switch (delivery.state()) {
            case WAITING ->
                scope != Scope.DUE || !delivery.due().orElse(Instant.MIN).isAfter(clock.instant());
            case REFUSED -> scope != Scope.DUE;
            case UNCERTAIN -> scope == Scope.UNCERTAIN;
            case SENDING, SENT, WITHDRAWN -> false;
        };
    }

    private void send(List<Delivery> open, Map<String, Wish> wishes, Letter.Style style) {
        if (open.isEmpty()) {
            return;
        }
        Optional<String> unreachable = Optional.empty();
        try (Mailbox mailbox = new Mailbox(post.server())) {
            for (Delivery delivery : open) {
                if (unreachable.isEmpty() && !stopped.getAsBoolean()) {
                    Answer answer = mailbox.connect();
                    if (answer instanceof Answer.Unreachable lost) {
                        unreachable = Optional.of(lost.reason());
                    }
                }
                Wish wish = wishes.get(key(delivery));
                if (unreachable.isPresent() && delivery.state() == Delivery.State.WAITING) {
                    count(put(later(delivery.sending(clock.instant()), unreachable.get())));
                } else if (wish == null || unreachable.isPresent() || stopped.getAsBoolean()) {
                    count(delivery);
                } else {
                    count(send(mailbox, delivery, new Letter(wish.recipient(), wish.issue(), style)));
                }
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("The mail library has no SMTP", e);
        }
    }

    private Delivery send(Mailbox mailbox, Delivery delivery, Letter letter) throws MessagingException {
        Terms terms = Terms.load(post.templates(), letter.issue().language());
        MimeMessage message = letter.message(mailbox.session(), terms, clock.instant());
        Delivery sending = put(delivery.sending(clock.instant()));
        Answer answer = mailbox.send(message);
        Instant now = clock.instant();
        return put(
                switch (answer) {
                    case Answer.Taken taken -> sending.in(Delivery.State.SENT, now, "");
                    case Answer.Unknown cut -> sending.in(Delivery.State.UNCERTAIN, now, cut.reason());
                    case Answer.Unreachable lost -> later(sending, lost.reason());
                    case Answer.Refused refused ->
                        refused.isFinal()
                                ? sending.in(Delivery.State.REFUSED, now, refused.reason())
                                : later(sending, refused.reason());
                });
    }

    private Delivery later(Delivery tried, String reason) {
        Instant now = clock.instant();
        return BackOff.isOver(tried.attempts())
                ? tried.in(Delivery.State.REFUSED, now, reason)
                : tried.again(now, now.plus(BackOff.after(tried.attempts())), reason);
    }

    private Delivery put(Delivery delivery) {
        book.put(delivery);
        return delivery;
    }

    private void count(Delivery delivery) {
        counts.merge(delivery.state(), 1, Integer::sum);
    }

    private static String key(Delivery delivery) {
        return delivery.address() + "\n" + delivery.path() + "\n" + delivery.revision();
    }
}
