package org.oplan.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.oplan.finding.Finding;
import org.oplan.plan.Audience;
import org.oplan.plan.LocalText;
import org.oplan.plan.MastheadForm;
import org.oplan.plan.SessionDeadline;
import org.oplan.plan.SymbolForm;

/**
 * Reads {@code audiences.yaml}: who receives papers, and what their papers look like.
 *
 * <pre>
 * council:
 *   title: {en: Council, zh: 理事会}          # the masthead's meeting for papers that name none
 *   symbols: ["C{yy}/{n}", "C{yy}/INF/{n}"]  # {yy}: the session's year, {n}: a number
 *   masthead:
 *     left: [agenda-item]                    # lines that its papers have, from above
 *     right: [document, date, original]      # the document's symbol comes first
 *   action: {en: "The Council is invited to {task}."}
 *   asks: {operational-plan: approve, other: note}     # {task} by kind: the terms task.approve, task.note
 *   deadline: {translation: 45, held-over: 12}         # days before the session
 *   leaves-out: {operational-plan: [annex-2]}          # sections of a kind that it does not get
 * </pre>
 *
 * <p>Everything but the title may be left out.
 */
final class AudienceReader {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Pattern KIND = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern TASK = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final Pattern DAYS = Pattern.compile("[0-9]{1,3}");

    private final String name;
    private final Fields fields;

    private AudienceReader(String name, Fields fields) {
        this.name = name;
        this.fields = fields;
    }

    /** The audience of a name; what cannot be followed is reported and left out. */
    static Audience read(String name, Fields fields) {
        return new AudienceReader(
                        name, fields.knows("title", "symbols", "masthead", "action", "asks", "deadline", "leaves-out"))
                .audience();
    }

    private Audience audience() {
        if (fields.fields("title").isEmpty()) {
            fields.text("title", true);
        }
        return new Audience(
                name, texts("title"), forms(), masthead(), texts("action"), tasks(), deadline(), leftOut(), true);
    }

    private LocalText texts(String key) {
        SortedMap<String, String> texts = new TreeMap<>();
        fields.fields(key)
                .ifPresent(byLanguage -> byLanguage
                        .keys(LANGUAGE)
                        .forEach(language ->
                                byLanguage.text(language, true).ifPresent(text -> texts.put(language, text))));
        return new LocalText(texts);
    }

    private List<SymbolForm> forms() {
        List<SymbolForm> forms = new ArrayList<>();
        for (String text : fields.list("symbols")) {
            if (SymbolForm.isForm(text)) {
                forms.add(new SymbolForm(text));
            } else {
                fields.refuse("symbols", text, "C{yy}/{n}");
            }
        }
        return forms;
    }

    private MastheadForm masthead() {
        Optional<Fields> masthead = fields.fields("masthead").map(both -> both.knows("left", "right"));
        return masthead.map(AudienceReader::masthead).orElse(MastheadForm.GENERAL);
    }

    /** The symbol leads the right column, where a published revision says what it is a revision of. */
    private static MastheadForm masthead(Fields both) {
        MastheadForm form = new MastheadForm(lines(both, "left"), lines(both, "right"));
        if (form.right().isEmpty() || form.right().getFirst() != MastheadForm.Line.DOCUMENT) {
            both.refuse("right", String.join(", ", both.list("right")), "[document, …]");
        }
        return form;
    }

    private static List<MastheadForm.Line> lines(Fields masthead, String side) {
        List<MastheadForm.Line> lines = new ArrayList<>();
        for (String word : masthead.list(side)) {
            MastheadForm.Line.of(word)
                    .ifPresentOrElse(
                            lines::add,
                            () -> masthead.refuse(side, word, String.join(", ", MastheadForm.Line.words())));
        }
        return lines;
    }

    private SortedMap<String, String> tasks() {
        SortedMap<String, String> tasks = new TreeMap<>();
        fields.fields("asks")
                .ifPresent(asks -> asks.keys(KIND)
                        .forEach(kind -> asks.text(kind, true).ifPresent(task -> {
                            if (TASK.matcher(task).matches()) {
                                tasks.put(kind, task);
                            } else {
                                asks.refuse(kind, task, TASK.pattern());
                            }
                        })));
        return tasks;
    }

    private SessionDeadline deadline() {
        Optional<Fields> deadline = fields.fields("deadline").map(days -> days.knows("translation", "held-over"));
        return deadline.map(days -> new SessionDeadline(days(days, "translation"), days(days, "held-over")))
                .orElse(SessionDeadline.NONE);
    }

    private static OptionalInt days(Fields deadline, String key) {
        Optional<String> text = deadline.text(key, false);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!DAYS.matcher(text.get()).matches()) {
            deadline.refuse(key, text.get(), "0, 1, 2 … 999");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text.get()));
    }

    private SortedMap<String, List<Audience.LeftOut>> leftOut() {
        SortedMap<String, List<Audience.LeftOut>> leftOut = new TreeMap<>();
        fields.fields("leaves-out")
                .ifPresent(kinds -> kinds.keys(KIND)
                        .forEach(kind -> leftOut.put(
                                kind,
                                kinds.list(kind).stream()
                                        .map(section -> new Audience.LeftOut(section, kinds.place(kind)))
                                        .toList())));
        return leftOut;
    }

    /** The same finding in the words of {@code audiences.yaml}, where nothing else can be wrong. */
    static Finding inOwnWords(Finding finding) {
        SortedMap<String, String> said = finding.arguments();
        return Finding.error(
                AudienceCodes.BAD_ENTRY,
                finding.source(),
                "key",
                said.getOrDefault("key", ""),
                "value",
                said.getOrDefault("value", ""),
                "accepted",
                said.getOrDefault("accepted", said.getOrDefault("known", "…")));
    }
}
