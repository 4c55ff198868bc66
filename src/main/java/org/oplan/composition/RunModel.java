package org.oplan.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.oplan.edition.Edition;
import org.oplan.edition.FindingWords;
import org.oplan.edition.RuleWords;
import org.oplan.figure.RunFigures;
import org.oplan.finding.Finding;
import org.oplan.finding.RunRecord;
import org.oplan.finding.SourceRef;
import org.oplan.plan.Plan;

/** A run as templates see it: its files with their findings, what was blocked and what was waived, in one language. */
final class RunModel {
    /** Digits of a hash that tell files apart on paper. */
    private static final int SHORT = 12;

    private final RunRecord run;
    private final Edition edition;
    private final Legible legible;

    RunModel(RunRecord run, Edition edition, IntPredicate drawable) {
        this.run = run;
        this.edition = edition;
        this.legible = new Legible(drawable);
    }

    /** The model by name. */
    Map<String, Object> asMap(List<Plan> plans) {
        Map<String, Object> model = new RunHead(plans, edition, legible).asMap();
        model.put("files", files());
        model.put("blocked", blocked());
        model.put("waived", run.waived().stream().map(this::waived).toList());
        return model;
    }

    private List<Map<String, Object>> files() {
        List<Map<String, Object>> files = new ArrayList<>();
        for (String path : run.places()) {
            Map<String, Object> file = new TreeMap<>();
            file.put("number", Integer.toString(files.size() + 1));
            file.put("path", legible.of(path));
            String hash = run.files().getOrDefault(path, "");
            file.put("hash", hash.substring(0, Math.min(SHORT, hash.length())));
            file.put("complaints", listed(run.complaints(path)));
            file.put("remarks", listed(run.remarks(path)));
            files.add(file);
        }
        return files;
    }

    private List<Map<String, String>> listed(List<Finding> findings) {
        return findings.stream().limit(RunFigures.LISTED).map(this::finding).toList();
    }

    private Map<String, String> finding(Finding finding) {
        FindingWords words = FindingWords.of(finding, edition.terms());
        Map<String, String> model = new TreeMap<>();
        model.put("code", finding.code());
        model.put("severity", words.severity());
        model.put("place", place(finding.source()));
        model.put("found", legible.of(words.found()));
        model.put("expected", legible.of(words.expected()));
        model.put("remedy", legible.of(words.remedy()));
        return model;
    }

    /** Where in its file something stands; empty for the file as a whole. */
    private String place(SourceRef source) {
        if (source.line() > 0) {
            return edition.terms().text("place.line", Map.of("line", Long.toString(source.line())));
        }
        String sheet = legible.of(source.sheet());
        return source.cell().isEmpty() ? sheet : sheet + "!" + source.cell();
    }

    /** Documents that the same errors block stand together. */
    private List<Map<String, Object>> blocked() {
        Map<List<String>, List<String>> byReasons = new LinkedHashMap<>();
        run.blocked()
                .forEach((path, findings) -> byReasons
                        .computeIfAbsent(reasons(findings), reasons -> new ArrayList<>())
                        .add(path));
        List<Map<String, Object>> blocked = new ArrayList<>();
        byReasons.forEach((reasons, documents) -> blocked.add(Map.of("documents", documents, "reasons", reasons)));
        return blocked;
    }

    private List<String> reasons(List<Finding> findings) {
        return findings.stream()
                .map(Finding::code)
                .distinct()
                .sorted()
                .map(this::rule)
                .toList();
    }

    private Map<String, String> waived(Finding finding) {
        Map<String, String> model = new TreeMap<>();
        String severity = finding.arguments().getOrDefault("severity", "");
        model.put("file", legible.of(finding.source().file()));
        model.put("place", place(finding.source()));
        model.put("rule", rule(finding.arguments().getOrDefault("rule", "")));
        model.put("severity", edition.terms().text("severity." + severity.toLowerCase(Locale.ROOT)));
        model.put("reason", legible.of(finding.arguments().getOrDefault("reason", "")));
        model.put("name", legible.of(finding.arguments().getOrDefault("name", "")));
        return model;
    }

    private String rule(String code) {
        return RuleWords.of(code, edition.terms()).map(RuleWords::meaning).orElse(code);
    }
}
