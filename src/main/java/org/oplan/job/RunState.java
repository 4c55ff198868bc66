package org.oplan.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oplan.figure.FigureBook;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.intake.DroppedFile;
import org.oplan.intake.Inputs;
import org.oplan.plan.Plan;

/**
 * What is known of the input: read, checked, allocated, each once and only when somebody asks.
 *
 * <p>Nothing of it is stored. After a crash it is computed again from the same snapshot, with the same result.
 */
public final class RunState {
    private final Checked<List<DroppedFile>> taken;
    private final Once<Inputs> inputs;
    private final Once<List<Finding>> checked;
    private final Once<SortedMap<String, Checked<FigureBook>>> allocated;
    private final List<String> scenarios;

    private RunState(Stages stages, Checked<List<DroppedFile>> taken, List<String> scenarios) {
        this.taken = taken;
        this.scenarios = List.copyOf(scenarios);
        this.inputs = new Once<>(() -> stages.read(files()));
        this.checked = new Once<>(() -> check(stages));
        this.allocated = new Once<>(() -> allocate(stages));
    }

    /** Takes a snapshot of the input folder, from which everything else is computed. */
    public static RunState take(Stages stages, Path input, Path snapshots) {
        return take(stages, input, snapshots, List.of());
    }

    /** The same, with scenarios that are allocated beside the plans that have them. */
    public static RunState take(Stages stages, Path input, Path snapshots, List<String> scenarios) {
        return new RunState(stages, stages.take(input, snapshots), scenarios);
    }

    /** Names of the scenarios that are asked for. */
    public List<String> scenarios() {
        return scenarios;
    }

    /**
     * The same snapshot.
     *
     * @throws RunFailure if no plan has one of the scenarios that are asked for
     */
    public RunState withKnownScenarios() {
        for (String scenario : scenarios) {
            SortedSet<String> known = new TreeSet<>();
            inputs().plans().forEach(plan -> known.addAll(plan.alternatives().scenarios()));
            if (!known.contains(scenario)) {
                throw RunFailure.at(known.isEmpty() ? "scenario-without-sheet" : "scenario-unknown", scenario)
                        .with("known", String.join(", ", known));
            }
        }
        return this;
    }

    /** The files of the snapshot, by path. */
    public List<DroppedFile> files() {
        return taken.value().orElse(List.of());
    }

    /** What was found while the snapshot was taken. */
    public List<Finding> passedOver() {
        return taken.findings();
    }

    /** What the files say. */
    public Inputs inputs() {
        return inputs.get();
    }

    /** What the checks found. */
    public List<Finding> checkFindings() {
        return checked.get();
    }

    /** A plan's figures; empty if its costs cannot be allocated. */
    public Optional<FigureBook> figures(Plan plan) {
        return Optional.ofNullable(allocated.get().get(plan.slug())).flatMap(Checked::value);
    }

    /** What was found while costs were allocated. */
    public List<Finding> allocationFindings() {
        return allocated.get().values().stream()
                .flatMap(result -> result.findings().stream())
                .toList();
    }

    /** Everything that was found up to the allocation, worst first, each once. */
    public List<Finding> findings() {
        return Stream.of(passedOver(), inputs().findings(), checkFindings(), allocationFindings())
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** All papers that the plans ask for, by path. */
    public List<PaperOrder> papers() {
        SortedMap<String, PaperOrder> orders = new TreeMap<>();
        for (Plan plan : inputs().plans()) {
            plan.papers()
                    .forEach(paper -> plan.identity().languages().forEach(language -> {
                        PaperOrder order = new PaperOrder(plan, paper, language);
                        orders.putIfAbsent(order.path(), order);
                    }));
        }
        return List.copyOf(orders.values());
    }

    /** The papers that are also asked for in two languages side by side, by path. */
    List<BilingualOrder> bilingualPapers() {
        SortedMap<String, BilingualOrder> orders = new TreeMap<>();
        for (Plan plan : inputs().plans()) {
            plan.papers()
                    .forEach(paper -> plan.identity().bilingual().forEach(pair -> {
                        BilingualOrder order = new BilingualOrder(
                                new PaperOrder(plan, paper, pair.first()), new PaperOrder(plan, paper, pair.second()));
                        orders.putIfAbsent(order.path(), order);
                    }));
        }
        return List.copyOf(orders.values());
    }

    private List<Finding> check(Stages stages) {
        List<Finding> findings = new ArrayList<>(samePlanTwice());
        findings.addAll(stages.check(inputs()));
        return List.copyOf(findings);
    }

    /** Two workbooks with one unit and period: nobody but their senders can say which one holds. */
    private List<Finding> samePlanTwice() {
        Map<String, List<Plan>> bySlug =
                inputs().plans().stream().collect(Collectors.groupingBy(Plan::slug, TreeMap::new, Collectors.toList()));
        return bySlug.entrySet().stream()
                .filter(same -> same.getValue().size() > 1)
                .flatMap(same -> same.getValue().stream().map(plan -> samePlanTwice(plan, same.getValue())))
                .toList();
    }

    private static Finding samePlanTwice(Plan plan, List<Plan> all) {
        String others = all.stream()
                .map(other -> other.identity().source().file())
                .filter(file -> !file.equals(plan.identity().source().file()))
                .sorted()
                .collect(Collectors.joining(", "));
        return Finding.error("same-plan-twice", plan.identity().source(), "plan", plan.slug(), "others", others);
    }

    private SortedMap<String, Checked<FigureBook>> allocate(Stages stages) {
        SortedMap<String, Checked<FigureBook>> books = new TreeMap<>();
        for (Plan plan : inputs().plans()) {
            books.computeIfAbsent(plan.slug(), slug -> stages.figures(plan, inputs(), scenarios));
        }
        return books;
    }
}
