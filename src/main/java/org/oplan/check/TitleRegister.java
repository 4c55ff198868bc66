package org.oplan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.oplan.finding.SourceRef;
import org.oplan.plan.LocalText;
import org.oplan.plan.Plan;

/** The titles of a plan's goals, objectives, outcomes and outputs, which printed titles are held to. */
final class TitleRegister {
    private final List<Entry> entries = new ArrayList<>();

    private TitleRegister() {}

    /** What an element is. */
    enum Kind {
        GOAL,
        OBJECTIVE,
        OUTCOME,
        OUTPUT
    }

    /**
     * The titles of one element.
     *
     * @param code its code
     * @param kind what it is
     * @param title its title
     * @param shortTitle its short title; may be empty
     * @param source the row
     */
    record Entry(String code, Kind kind, LocalText title, LocalText shortTitle, SourceRef source) {

        /** Whether a text is one of the element's titles in a language. */
        boolean isCalled(String text, String language) {
            return Stream.of(title, shortTitle)
                    .flatMap(titles -> titles.in(language).stream())
                    .anyMatch(name -> isSame(text, name));
        }

        /** Whether two elements have the same title in some language, so that they may well have it in others. */
        boolean isNamesakeOf(Entry other) {
            return title.byLanguage().entrySet().stream()
                    .anyMatch(own -> other.title()
                            .in(own.getKey())
                            .filter(name -> plain(name).equals(plain(own.getValue())))
                            .isPresent());
        }
    }

    static TitleRegister of(Plan plan) {
        TitleRegister register = new TitleRegister();
        plan.goals()
                .forEach(goal -> register.add(goal.code(), Kind.GOAL, goal.title(), goal.shortTitle(), goal.source()));
        plan.objectives()
                .forEach(objective -> register.add(
                        objective.code(),
                        Kind.OBJECTIVE,
                        objective.title(),
                        objective.shortTitle(),
                        objective.source()));
        plan.outcomes()
                .forEach(outcome -> register.add(
                        outcome.code(), Kind.OUTCOME, outcome.title(), LocalText.empty(), outcome.source()));
        plan.outputs()
                .forEach(output ->
                        register.add(output.code(), Kind.OUTPUT, output.title(), LocalText.empty(), output.source()));
        return register;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The titles of a code. */
    Optional<Entry> entry(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** The other element whose title a code is given in a language; empty if the title is its own or nobody's. */
    Optional<Entry> owner(Entry given, String text, String language) {
        return given.isCalled(text, language)
                ? Optional.empty()
                : entries.stream()
                        .filter(other -> !other.code().equals(given.code()))
                        .filter(other -> other.isCalled(text, language))
                        .filter(other -> !other.isNamesakeOf(given))
                        .findFirst();
    }

    /**
     * Whether a printed title is the registered one; blanks and a full stop do not count, and one cut off by dots may
     * go on.
     */
    private static boolean isSame(String printed, String registered) {
        String text = plain(printed);
        String shown = text.replaceAll("[（(]?(…|\\.\\.\\.)[）)]?$", "");
        return shown.length() < text.length()
                ? !shown.isEmpty() && plain(registered).startsWith(shown)
                : text.equals(plain(registered));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0]+|(?<!\\.)[.。]$", "");
    }

    private void add(String code, Kind kind, LocalText title, LocalText shortTitle, SourceRef source) {
        entries.add(new Entry(code, kind, title, shortTitle, source));
    }
}
