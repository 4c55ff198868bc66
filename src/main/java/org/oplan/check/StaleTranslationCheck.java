package org.oplan.check;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.oplan.check.PlanTexts.PlanText;
import org.oplan.finding.Finding;
import org.oplan.plan.Plan;

/**
 * A text that was changed since the version before is translated anew.
 *
 * <p>A translation is stale if the version before had the very same words for another text of the base language, and
 * not for this one; so rows may move between versions. Case, punctuation and blanks make no other text.
 */
final class StaleTranslationCheck {
    static final String CODE = "stale-translation";

    private static final Pattern UNSPOKEN = Pattern.compile("[\\p{P}\\p{Z}\\s]+");
    private static final int SHOWN = 120;

    private final Plan before;
    /** By column and translation: what the version before said in its base language. */
    private final Map<List<String>, List<String>> originals = new HashMap<>();

    /** The check against the version before. */
    StaleTranslationCheck(Plan before) {
        this.before = before;
        for (PlanText text : PlanTexts.of(before)) {
            text.text()
                    .in(before.identity().baseLanguage())
                    .ifPresent(base -> text.text()
                            .byLanguage()
                            .forEach((language, words) -> originals.merge(
                                    key(text, language, words), List.of(base), StaleTranslationCheck::joined)));
        }
    }

    /** The translations that nobody has touched although their texts were changed. */
    List<Finding> check(Plan plan) {
        String base = plan.identity().baseLanguage();
        return base.equals(before.identity().baseLanguage())
                ? PlanTexts.of(plan).stream().flatMap(text -> stale(text, base)).toList()
                : List.of();
    }

    private Stream<Finding> stale(PlanText text, String base) {
        Optional<String> original = text.text().in(base);
        return original.stream()
                .flatMap(now -> text.text().byLanguage().entrySet().stream()
                        .filter(translation -> !translation.getKey().equals(base))
                        .filter(translation -> !spoken(translation.getValue()).equals(spoken(now)))
                        .flatMap(translation ->
                                changed(text, translation.getKey(), translation.getValue(), now).stream()));
    }

    private Optional<Finding> changed(PlanText text, String language, String words, String now) {
        List<String> known = originals.getOrDefault(key(text, language, words), List.of());
        boolean isChanged = known.stream().map(StaleTranslationCheck::spoken).noneMatch(spoken(now)::equals);
        return known.stream()
                .filter(original -> isChanged)
                .findFirst()
                .map(original -> Finding.warning(
                        CODE,
                        text.source(),
                        "column",
                        text.field() + "_" + language,
                        "language",
                        language,
                        "version",
                        before.identity().version(),
                        "before",
                        shown(original)));
    }

    private static List<String> key(PlanText text, String language, String words) {
        return List.of(text.source().sheet(), text.field(), language, spoken(words));
    }

    /** What would be the same if it were read aloud. */
    private static String spoken(String text) {
        return UNSPOKEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    private static String shown(String text) {
        int end = text.codePointCount(0, text.length()) > SHOWN ? text.offsetByCodePoints(0, SHOWN) : text.length();
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
