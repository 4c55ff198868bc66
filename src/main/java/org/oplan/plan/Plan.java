package org.oplan.plan;

import java.util.List;
import java.util.Optional;

/**
 * A unit's operational plan: everything that one plan workbook says.
 *
 * <p>A companion workbook, such as a quarter's progress, has papers, passages and registers of its own; the results
 * framework, the costs and the risks are then those of {@linkplain #withFrameworkOf the plan} that it goes with.
 *
 * <p>Lists keep the order of the workbook. Codes are unique within their list; they need not resolve: unknown codes are
 * findings of the checks.
 *
 * @param identity unit, period, currency, languages
 * @param papers the documents to make, by kind and audience
 * @param passages narrative texts
 * @param goals strategic goals
 * @param units Sectors and the intersectoral work
 * @param objectives objectives of all units that receive costs
 * @param outcomes outcomes with their indicators
 * @param outputs outputs with their planned resources
 * @param services support services
 * @param pools cost pools of the support services
 * @param drivers what the pools are allocated by
 * @param contributions how objectives serve goals
 * @param risks risks
 * @param mitigations mitigation measures
 * @param controls declared totals
 * @param printed figures and titles as papers print them
 * @param waivers findings that somebody has accepted
 * @param stages the way of costs from pools to objectives; empty for one stage by the direct method
 * @param registers the sheets that the kinds of its papers bring
 * @param alternatives people and scenarios
 */
public record Plan(
        Identity identity,
        List<Paper> papers,
        List<Passage> passages,
        List<Goal> goals,
        List<Unit> units,
        List<Objective> objectives,
        List<Outcome> outcomes,
        List<Output> outputs,
        List<SupportService> services,
        List<CostPool> pools,
        List<Driver> drivers,
        List<Contribution> contributions,
        List<Risk> risks,
        List<Mitigation> mitigations,
        List<ControlTotal> controls,
        List<PrintedFigure> printed,
        List<Waiver> waivers,
        List<CostStage> stages,
        List<Register> registers,
        Alternatives alternatives) {
    public Plan {
        papers = List.copyOf(papers);
        passages = List.copyOf(passages);
        goals = List.copyOf(goals);
        units = List.copyOf(units);
        objectives = List.copyOf(objectives);
        outcomes = List.copyOf(outcomes);
        outputs = List.copyOf(outputs);
        services = List.copyOf(services);
        pools = List.copyOf(pools);
        drivers = List.copyOf(drivers);
        contributions = List.copyOf(contributions);
        risks = List.copyOf(risks);
        mitigations = List.copyOf(mitigations);
        controls = List.copyOf(controls);
        printed = List.copyOf(printed);
        waivers = List.copyOf(waivers);
        stages = List.copyOf(stages);
        registers = List.copyOf(registers);
    }

    /** A plan without people and scenarios. */
    public Plan(
            Identity identity,
            List<Paper> papers,
            List<Passage> passages,
            List<Goal> goals,
            List<Unit> units,
            List<Objective> objectives,
            List<Outcome> outcomes,
            List<Output> outputs,
            List<SupportService> services,
            List<CostPool> pools,
            List<Driver> drivers,
            List<Contribution> contributions,
            List<Risk> risks,
            List<Mitigation> mitigations,
            List<ControlTotal> controls,
            List<PrintedFigure> printed,
            List<Waiver> waivers,
            List<CostStage> stages,
            List<Register> registers) {
        this(
                identity,
                papers,
                passages,
                goals,
                units,
                objectives,
                outcomes,
                outputs,
                services,
                pools,
                drivers,
                contributions,
                risks,
                mitigations,
                controls,
                printed,
                waivers,
                stages,
                registers,
                Alternatives.NONE);
    }

    /** The same plan with other resources, and nothing beside it. */
    public Plan withResources(List<Output> otherOutputs, List<CostPool> otherPools) {
        return with(otherOutputs, otherPools, drivers, contributions);
    }

    /** The same plan with other resources and keys, and nothing beside it. */
    public Plan with(
            List<Output> otherOutputs,
            List<CostPool> otherPools,
            List<Driver> otherDrivers,
            List<Contribution> otherContributions) {
        return new Plan(
                identity,
                papers,
                passages,
                goals,
                units,
                objectives,
                outcomes,
                otherOutputs,
                services,
                otherPools,
                otherDrivers,
                otherContributions,
                risks,
                mitigations,
                controls,
                printed,
                waivers,
                stages,
                registers);
    }

    /** The same plan with something else beside it. */
    public Plan beside(Alternatives others) {
        return new Plan(
                identity,
                papers,
                passages,
                goals,
                units,
                objectives,
                outcomes,
                outputs,
                services,
                pools,
                drivers,
                contributions,
                risks,
                mitigations,
                controls,
                printed,
                waivers,
                stages,
                registers,
                others);
    }

    /** The same workbook that says something else of what it is. */
    public Plan identified(Identity other) {
        return new Plan(
                other,
                papers,
                passages,
                goals,
                units,
                objectives,
                outcomes,
                outputs,
                services,
                pools,
                drivers,
                contributions,
                risks,
                mitigations,
                controls,
                printed,
                waivers,
                stages,
                registers,
                alternatives);
    }

    /** The unit with a code. */
    public Optional<Unit> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** Whether the objective belongs to the intersectoral work. */
    public boolean isIntersectoral(Objective objective) {
        return unit(objective.unit())
                .filter(unit -> unit.kind() == Unit.Kind.INTERSECTORAL)
                .isPresent();
    }

    /** The outputs of an objective, in order. */
    public List<Output> outputsOf(Objective objective) {
        return outputs.stream()
                .filter(output -> output.objective().equals(objective.code()))
                .toList();
    }

    /** The outcomes of an objective, in order. */
    public List<Outcome> outcomesOf(Objective objective) {
        return outcomes.stream()
                .filter(outcome -> outcome.objective().equals(objective.code()))
                .toList();
    }

    /** The register of a sheet. */
    public Optional<Register> register(String sheet) {
        return registers.stream()
                .filter(register -> register.sheet().name().equals(sheet))
                .findFirst();
    }

    /** This companion workbook with what the plan says that it goes with. */
    public Plan withFrameworkOf(Plan plan) {
        return new Plan(
                identity,
                papers,
                passages,
                plan.goals,
                plan.units,
                plan.objectives,
                plan.outcomes,
                plan.outputs,
                plan.services,
                plan.pools,
                plan.drivers,
                plan.contributions,
                plan.risks,
                plan.mitigations,
                controls,
                printed,
                waivers,
                plan.stages,
                registers);
    }

    /**
     * Short name of the workbook in paths: unit and period, {@code gs-2020-2023}, and of a companion workbook its name,
     * {@code gs-2020-2023-progress-2020-q1}.
     */
    public String slug() {
        return identity.isCompanion() ? planSlug() + "-" + identity.workbook() : planSlug();
    }

    /** Short name of the plan that the workbook is or goes with. */
    public String planSlug() {
        return identity.unit().toLowerCase(java.util.Locale.ROOT) + "-"
                + identity.period().first() + "-" + identity.period().last();
    }
}
