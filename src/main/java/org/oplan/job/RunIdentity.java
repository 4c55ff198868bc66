package org.oplan.job;

import java.util.ArrayList;
import java.util.List;
import org.oplan.publication.Json;
import org.oplan.publication.Sha256;
import org.oplan.publication.Software;

/** What makes two runs the same run: equal inputs, templates and software. Neither the date nor the person counts. */
final class RunIdentity {
    private RunIdentity() {}

    /** A hash over everything that the documents of a run depend on. */
    static String of(RunState state, TemplateSnapshot templates, CodeFingerprint software, BuildRequest request) {
        List<Object> facts = new ArrayList<>();
        facts.add("oplan-run-1");
        facts.add(Software.running());
        facts.add(software.sha256());
        facts.add(List.of("language", request.language()));
        state.files().forEach(file -> facts.add(List.of("input", file.path(), file.sha256())));
        state.passedOver().stream().sorted().forEach(finding -> facts.add(List.of("passed over", finding)));
        templates.hashes().forEach((path, hash) -> facts.add(List.of("template", path, hash)));
        if (request.rules().approval()) {
            facts.add("drafts");
        }
        state.scenarios().forEach(scenario -> facts.add(List.of("scenario", scenario)));
        return Sha256.of(Json.text(facts));
    }
}
