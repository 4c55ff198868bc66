package org.oplan.job;

import java.io.IOException;
import java.time.Clock;
import java.util.function.Function;
import org.oplan.edition.TemplateFolder;
import org.oplan.publication.OutputFolder;

/**
 * Takes what a run works on: snapshots of input and templates, and the run's identity.
 *
 * @param stages the floors over a folder of templates
 * @param clock the time
 * @param progress who wants to know
 * @param stop who may ask to stop
 */
record Preparation(Function<TemplateFolder, Stages> stages, Clock clock, Progress progress, StopSignal stop) {

    /** A run over what is in the input folder now. */
    BuildRun of(BuildRequest request, Holding held) throws IOException {
        OutputFolder output = held.output();
        TemplateSnapshot templates = TemplateSnapshot.take(request.templates(), output.snapshots());
        Stages floors = stages.apply(templates.folder());
        RunState state = RunState.take(floors, request.input(), output.snapshots(), request.scenarios())
                .withKnownScenarios();
        if (state.files().isEmpty() && state.passedOver().isEmpty()) {
            throw RunFailure.at("input-empty", request.input());
        }
        CodeFingerprint software = CodeFingerprint.ofThisProcess();
        String identity = RunIdentity.of(state, templates, software, request);
        Predecessor predecessor =
                Predecessor.of(output, identity, request.rules().approval());
        return new BuildRun(
                held, floors, state, templates, identity, clock, progress, stop, predecessor, software, request);
    }
}
