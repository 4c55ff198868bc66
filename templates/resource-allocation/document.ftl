<#ftl output_format="XML" encoding="UTF-8">
<#--
  How a unit's support costs reach objectives and strategic goals: stages, keys with their sources, matrices, rounding.

  Words come from the plan workbook (plan, paper) and from terms/LANGUAGE/documents.properties (msg); every number is
  a figure of the figure book (figure, plainFigure). Elements are those of document.xsd.
-->
<#include "/shared/paper.ftl">
<#-- A table with more columns than a page holds is printed in parts of like size; totals of rows stand in the last one. -->
<#function parts columns most=5>
  <#if columns?size lte most><#return [columns]></#if>
  <#local count = (columns?size / most)?ceiling>
  <#return columns?chunk((columns?size / count)?ceiling)>
</#function>
<#-- How many columns of short numbers, such as people or shares, a page holds, and how many of amounts. -->
<#function widest prefix><#return prefix?has_content?then(10, 5)></#function>
<#function partId part><#return (part gt 1)?then("-" + part, "")></#function>
<#function partOf caption part columns most=5>
  <#local count = parts(columns, most)?size>
  <#if count == 1><#return caption></#if>
  <#return msg("caption.part", {"table": caption, "part": part, "parts": count})>
</#function>
<#assign period = plan.period, years = plan.poolYears>
<#assign sectors = plan.units?filter(unit -> unit.objectives?has_content)>
<#-- More pools than can be told apart in a chart are drawn as one. -->
<#assign charted = plan.pools>
<#if plan.pools?size gt 12><#assign charted = [{"code": "all", "title": msg("column.support-costs")}]></#if>
<@official subject=msg("resource-allocation.subject", {"unit": plan.unitTitle, "period": period.text})>

<section id="method">
  <h>${msg("heading.method")}</h>
  <p numbered="yes">${msg("text.method", {"unit": plan.unitTitle})}</p>
  <#list plan.stages as stage>
  <p numbered="yes">${msg("text.stage", {"number": stage?counter, "title": stage.title?has_content?then(stage.title, msg("stage.default"))})}${msg("sentence.gap")}${msg("method." + stage.method)}<#if stage.order?has_content>${msg("sentence.gap")}${msg("order." + stage.order, {"pools": stage.pools?map(pool -> pool.title)?join(msg("list.separator")?markup_string)})}</#if></p>
  </#list>
  <p numbered="yes">${msg("text.stage-goals", {"number": plan.stages?size + 1})}</p>
  <p numbered="yes">${msg("text.exact")}</p>
</section>

<section id="keys">
  <h>${msg("heading.keys")}</h>
  <p numbered="yes">${msg("text.keys")}</p>
  <table id="table-keys" summary="${msg("summary.keys")}">
    <caption>${msg("table.keys")}</caption>
    <colgroup><col kind="code"/><col kind="text" weight="3"/><col kind="text" weight="3"/><col kind="text" weight="4"/></colgroup>
    <thead><tr><th colspan="2">${msg("column.pool")}</th><th>${msg("column.driver")}</th><th>${msg("column.basis")}</th></tr></thead>
    <tbody>
      <#list plan.stages as stage>
      <#if plan.stages?size gt 1><tr kind="group"><th colspan="4">${msg("row.stage", {"number": stage?counter, "title": stage.title})}</th></tr></#if>
      <#list stage.pools as pool>
      <tr>
        <td>${pool.code}</td><th>${pool.title}</th>
        <td>${pool.driverTitle}</td>
        <td><#if pool.basis?has_content>${pool.basis}<#else>${msg("not-available")}</#if></td>
      </tr>
      </#list>
      </#list>
    </tbody>
  </table>
  <#assign counted = plan.drivers?filter(driver -> hasFigure("key", driver.code, "all"))>
  <#if counted?size * plan.receivers?size gt 10000>
  <p numbered="yes">${msg("text.keys-large")}</p>
  <#elseif counted?has_content>
  <#list parts(counted, 10) as part>
  <table id="table-key-shares${partId(part?counter)}" summary="${msg("summary.key-shares")}">
    <caption unit="${msg("unit.percent")}">${partOf(msg("table.key-shares"), part?counter, counted, 10)}</caption>
    <colgroup><col kind="code"/><col kind="text"/><#list part as driver><col kind="figure"/></#list></colgroup>
    <thead><tr><th colspan="2">${msg("column.receiver")}</th><#list part as driver><th>${driver.title}</th></#list></tr></thead>
    <tbody>
      <#list plan.receivers as receiver>
      <#if part?filter(driver -> hasFigure("key", driver.code, receiver.code))?has_content>
      <tr>
        <td>${receiver.code}</td><th>${receiver.title}</th>
        <#list part as driver><td><#if hasFigure("key", driver.code, receiver.code)>${figure("key", driver.code, receiver.code)}<#else>–</#if></td></#list>
      </tr>
      </#if>
      </#list>
      <tr kind="total"><th colspan="2">${msg("row.total")}</th><#list part as driver><td>${figure("key", driver.code, "all")}</td></#list></tr>
    </tbody>
    <notes><p>${msg("note.key-shares")}</p></notes>
  </table>
  </#list>
  </#if>
</section>

<#list plan.stages as stage>
<#if stage.code?has_content>
<section id="stage-${stage?counter}">
  <h>${msg("row.stage", {"number": stage?counter, "title": stage.title})}</h>
  <#list years as year>
  <#assign name = "stage/" + stage.code, adjusted = "stage/" + stage.code + "-adjusted">
  <#if hasFigure(adjusted, year)>
  <@matrix id="table-stage-" + stage?counter + "-" + year name=name rows=plan.receivers columns=stage.pools year=year
    caption=msg("table.stage", {"number": stage?counter, "year": year}) summary=msg("summary.stage", {"number": stage?counter, "year": year})
    title=msg("column.receiver") note=msg("note.rounding", {"count": figure(adjusted, year)})/>
  <#else>
  <p numbered="yes">${msg("summary.stage-large", {"number": stage?counter, "year": year})}</p>
  </#if>
  </#list>
</section>
</#if>
</#list>

<section id="by-output">
  <h>${msg("heading.by-output")}</h>
  <p numbered="yes">${msg("text.by-output")}</p>
  <@outputs id="table-by-output" years=plan.period.years unit=msg("unit." + plan.currency) caption=msg("table.by-output", {"period": period.text}) summary=msg("summary.by-output")/>
  <@outputUnits id="table-output-units" years=plan.period.years unit=msg("unit." + plan.currency) caption=msg("table.output-units", {"period": period.text})/>
</section>

<section id="by-objective">
  <h>${msg("heading.by-objective")}</h>
  <p numbered="yes">${msg("text.by-objective", {"unit": plan.unitTitle})}</p>
  <#list years as year>
  <@objectivePools id="table-objectives-" + year year=year unit=msg("unit." + plan.currency) caption=msg("table.annex-2-objectives", {"unit": plan.unitTitle, "year": year}) note=msg("note.rounding", {"count": figure("annex2-adjusted", year)})/>
  <chart id="chart-objectives-${year}" kind="stacked-bar" scale="1000000">
    <caption unit="${msg("unit.millions." + plan.currency)}">${msg("chart.pools-objectives", {"unit": plan.unitTitle, "year": year})}</caption>
    <#list plan.units as unit><#list unit.objectives as objective><category total="annex2/all/${objective.code}/${year}">${objective.code}</category></#list></#list>
    <#list charted as pool>
    <series name="${pool.title}"><#list plan.units as unit><#list unit.objectives as objective><value key="annex2/${pool.code}/${objective.code}/${year}"/></#list></#list></series>
    </#list>
  </chart>
  </#list>
</section>

<section id="by-goal">
  <h>${msg("heading.by-goal")}</h>
  <p numbered="yes">${msg("text.by-goal")}</p>
  <#list years as year>
  <table id="table-goals-${year}" summary="${msg("summary.by-goal", {"year": year})}">
    <caption unit="${msg("unit." + plan.currency)}">${msg("table.annex-2-goals", {"unit": plan.unitTitle, "year": year})}</caption>
    <colgroup><col kind="text"/><#list plan.goals as goal><col kind="figure"/></#list><col kind="figure"/></colgroup>
    <thead><tr><th>${msg("column.pool")}</th><#list plan.goals as goal><th>${goal.shortTitle}</th></#list><th>${msg("row.total")}</th></tr></thead>
    <tbody>
      <#list plan.pools as pool>
      <tr>
        <th>${pool.title}</th>
        <#list plan.goals as goal><td>${figure("annex2-goals", pool.code, goal.code, year)}</td></#list>
        <td><b>${figure("annex2-goals", pool.code, "all", year)}</b></td>
      </tr>
      </#list>
      <tr kind="total">
        <th>${msg("row.total")}</th>
        <#list plan.goals as goal><td>${figure("annex2-goals", "all", goal.code, year)}</td></#list>
        <td>${figure("annex2-goals", "all", "all", year)}</td>
      </tr>
    </tbody>
    <notes><p>${msg("note.rounding", {"count": figure("annex2-goals-adjusted", year)})}</p></notes>
  </table>
  <chart id="chart-goals-${year}" kind="stacked-bar" scale="1000000">
    <caption unit="${msg("unit.millions." + plan.currency)}">${msg("chart.pools-goals", {"unit": plan.unitTitle, "year": year})}</caption>
    <#list plan.goals as goal><category total="annex2-goals/all/${goal.code}/${year}">${goal.shortTitle}</category></#list>
    <#list charted as pool>
    <series name="${pool.title}"><#list plan.goals as goal><value key="annex2-goals/${pool.code}/${goal.code}/${year}"/></#list></series>
    </#list>
  </chart>
  <@objectiveGoals id="table-objectives-goals-" + year year=year unit=msg("unit." + plan.currency) caption=msg("table.objectives-goals", {"unit": plan.unitTitle, "year": year}) note=msg("note.objectives-goals")/>
  </#list>
</section>

<#if sectors?has_content && years?has_content>
<section id="by-unit">
  <h>${msg("heading.by-unit")}</h>
  <p numbered="yes">${msg("text.by-unit")}</p>
  <#list years as year>
  <@poolUnits id="table-pool-units-" + year year=year unit=msg("unit." + plan.currency) caption=msg("table.pool-units", {"unit": plan.unitTitle, "year": year})/>
  <@unitGoals id="table-unit-goals-" + year year=year unit=msg("unit." + plan.currency) caption=msg("table.unit-goals", {"unit": plan.unitTitle, "year": year}) note=msg("note.objectives-goals")/>
  </#list>
</section>
</#if>

<#assign servedYears = years?filter(year -> hasFigure("services", "all", "all", year))>
<#if servedYears?has_content>
<section id="by-service">
  <h>${msg("heading.by-service")}</h>
  <p numbered="yes">${msg("text.by-service")}</p>
  <#list servedYears as year>
  <#list sectors as unit>
  <@services id="table-services-" + unit.code?lower_case + "-" + year unit=unit year=year money=msg("unit." + plan.currency) caption=msg("table.services", {"title": unit.title, "year": year})/>
  </#list>
  </#list>
</section>
</#if>

<#assign revisedYears = plan.period.years?filter(year -> hasFigure("revised", "output-total", "all", year))>
<#assign actualYears = plan.period.years?filter(year -> hasFigure("actual", "output-total", "all", year))>
<#assign comparedYears = plan.period.years?filter(year -> revisedYears?seq_contains(year) || actualYears?seq_contains(year))>
<#if comparedYears?has_content>
<section id="comparison">
  <h>${msg("heading.comparison")}</h>
  <p numbered="yes">${msg("text.comparison")}</p>
  <#list comparedYears as year>
  <#assign shown = (revisedYears?seq_contains(year)?then(["revised"], [])) + (actualYears?seq_contains(year)?then(["actual"], []))>
  <@compared id="table-compared-outputs-" + year name="output" total="output-total" groups=plan.objectives year=year shown=shown
    caption=msg("caption.compared", {"table": msg("table.compared-outputs", {"year": year})}) title=msg("column.output")/>
  <#if hasFigure("annex2", "all", "all", year)>
  <@compared id="table-compared-pools-" + year name="annex2" total="annex2" rows=plan.pools after="all" year=year shown=shown
    caption=msg("caption.compared", {"table": msg("table.compared-pools", {"year": year})}) title=msg("column.pool")/>
  <@compared id="table-compared-objectives-" + year name="annex2/all" total="annex2/all" rows=plan.allObjectives year=year shown=shown
    caption=msg("caption.compared", {"table": msg("table.compared-objectives", {"year": year})}) title=msg("column.objective")/>
  <@compared id="table-compared-goals-" + year name="annex2-goals/all" total="annex2-goals/all" rows=plan.goals year=year shown=shown
    caption=msg("caption.compared", {"table": msg("table.compared-goals", {"year": year})}) title=msg("column.goal")/>
  </#if>
  </#list>
</section>
</#if>

<#if hasFigure("previous", "output-total", "all", plan.period.years[0])>
<section id="previous">
  <h>${msg("heading.previous")}</h>
  <p numbered="yes">${msg("text.previous")}</p>
  <#list plan.period.years as year>
  <@compared id="table-previous-outputs-" + year name="output" total="output-total" groups=plan.objectives year=year shown=["previous"]
    caption=msg("caption.previous", {"table": msg("table.compared-outputs", {"year": year})}) title=msg("column.output")/>
  <#if hasFigure("previous", "annex2", "all", "all", year) && hasFigure("annex2", "all", "all", year)>
  <@compared id="table-previous-objectives-" + year name="annex2/all" total="annex2/all" rows=plan.allObjectives year=year shown=["previous"]
    caption=msg("caption.previous", {"table": msg("table.compared-objectives", {"year": year})}) title=msg("column.objective")/>
  </#if>
  </#list>
</section>
</#if>

<#assign staffedYears = plan.period.years?filter(year -> hasFigure("people", "output-total", "all", year))>
<#if staffedYears?has_content>
<section id="people">
  <h>${msg("heading.people")}</h>
  <p numbered="yes">${msg("text.people")}</p>
  <@outputs id="table-people-outputs" prefix="people/" years=staffedYears unit=msg("unit.staff-months") caption=msg("table.people-outputs", {"period": period.text}) summary=msg("summary.people") note=msg("note.people")/>
  <@outputUnits id="table-people-output-units" prefix="people/" years=staffedYears unit=msg("unit.staff-months") caption=msg("table.people-output-units", {"period": period.text}) note=msg("note.people")/>
  <#list staffedYears as year>
  <#if hasFigure("people", "annex2", "all", "all", year)>
  <@objectivePools id="table-people-objectives-" + year prefix="people/" year=year unit=msg("unit.staff-months") caption=msg("table.people-objectives", {"year": year}) note=msg("note.people")/>
  <@objectiveGoals id="table-people-goals-" + year prefix="people/" year=year unit=msg("unit.staff-months") caption=msg("table.people-goals", {"year": year}) note=msg("note.people-goals")/>
  <@poolUnits id="table-people-units-" + year prefix="people/" year=year unit=msg("unit.staff-months") caption=msg("table.people-units", {"year": year})/>
  <@unitGoals id="table-people-unit-goals-" + year prefix="people/" year=year unit=msg("unit.staff-months") caption=msg("table.people-unit-goals", {"year": year}) note=msg("note.people-goals")/>
  <#if hasFigure("people", "services", "all", "all", year)>
  <#list sectors as unit>
  <@services id="table-people-services-" + unit.code?lower_case + "-" + year prefix="people/" unit=unit year=year money=msg("unit.staff-months") caption=msg("table.people-services", {"title": unit.title, "year": year})/>
  </#list>
  </#if>
  </#if>
  </#list>
  <p numbered="yes">${msg("text.priorities")}</p>
  <#list staffedYears as year>
  <#assign supported = hasFigure("annex2-goals", "all", "all", year), supporting = hasFigure("people", "annex2-goals", "all", "all", year)>
  <table id="table-priorities-${year}" summary="${msg("summary.priorities", {"year": year})}">
    <caption unit="${msg("unit." + plan.currency)}">${msg("table.priorities", {"year": year})}</caption>
    <colgroup><col kind="text"/><col kind="figure"/><col kind="figure"/><col kind="figure"/><col kind="figure"/></colgroup>
    <thead><tr><th>${msg("column.goal")}</th><th>${msg("column.planned-resources")}</th><th>${msg("column.support-costs")}</th><th>${msg("column.output-people")}</th><th>${msg("column.support-people")}</th></tr></thead>
    <tbody>
      <#list plan.goals as goal>
      <tr>
        <th>${goal.shortTitle}</th>
        <td>${figure("annex1", "all", goal.code, year)}</td>
        <td><#if supported>${figure("annex2-goals", "all", goal.code, year)}<#else>–</#if></td>
        <td>${figure("people", "annex1", "all", goal.code, year)}</td>
        <td><#if supporting>${figure("people", "annex2-goals", "all", goal.code, year)}<#else>–</#if></td>
      </tr>
      </#list>
      <tr kind="total">
        <th>${msg("row.total")}</th>
        <td>${figure("annex1", "all", "all", year)}</td>
        <td><#if supported>${figure("annex2-goals", "all", "all", year)}<#else>–</#if></td>
        <td>${figure("people", "annex1", "all", "all", year)}</td>
        <td><#if supporting>${figure("people", "annex2-goals", "all", "all", year)}<#else>–</#if></td>
      </tr>
    </tbody>
  </table>
  </#list>
</section>
</#if>

<#list plan.scenarios as scenario>
<#assign variant = "scenario/" + scenario.name>
<#if hasFigure(variant, "output-total", "all", plan.period.years[0])>
<section id="scenario-${scenario?counter}">
  <h>${msg("heading.scenario", {"name": scenario.name})}</h>
  <p numbered="yes">${msg("text.scenario")}</p>
  <table id="table-scenario-${scenario?counter}" summary="${msg("summary.scenario-changes")}">
    <caption>${msg("table.scenario-changes")}</caption>
    <colgroup><col kind="text" weight="3"/><col kind="figure"/><col kind="figure"/><col kind="text" weight="4"/></colgroup>
    <thead><tr><th>${msg("column.cell")}</th><th>${msg("column.planned")}</th><th>${msg("column.scenario")}</th><th>${msg("column.reason")}</th></tr></thead>
    <tbody>
      <#list scenario.changes as change>
      <tr>
        <th>${change.sheet}${msg("list.separator")}${change.code}${msg("list.separator")}${change.column}</th>
        <td><#if hasFigure(variant, "cell-before", change.sheet, change.code, change.column)>${figure(variant, "cell-before", change.sheet, change.code, change.column)}<#else>–</#if></td>
        <td>${figure(variant, "cell", change.sheet, change.code, change.column)}</td>
        <td>${change.reason}</td>
      </tr>
      </#list>
    </tbody>
  </table>
  <#-- Outputs change what is shared out only where a key counts costs; such a key has no figures of its own. -->
  <#assign reaches = scenario.changes?filter(change -> change.sheet != "Outputs")?has_content
    || plan.drivers?filter(driver -> !hasFigure("key", driver.code, "all"))?has_content>
  <#list plan.period.years as year>
  <#if reaches && hasFigure(variant, "annex2", "all", "all", year) && hasFigure("annex2", "all", "all", year)>
  <@compared id="table-scenario-" + scenario?counter + "-pools-" + year name="annex2" total="annex2" rows=plan.pools after="all" year=year shown=[variant]
    caption=msg("caption.scenario", {"table": msg("table.compared-pools", {"year": year}), "name": scenario.name}) title=msg("column.pool")/>
  <@compared id="table-scenario-" + scenario?counter + "-objectives-" + year name="annex2/all" total="annex2/all" rows=plan.allObjectives year=year shown=[variant]
    caption=msg("caption.scenario", {"table": msg("table.compared-objectives", {"year": year}), "name": scenario.name}) title=msg("column.objective")/>
  <@compared id="table-scenario-" + scenario?counter + "-goals-" + year name="annex2-goals/all" total="annex2-goals/all" rows=plan.goals year=year shown=[variant]
    caption=msg("caption.scenario", {"table": msg("table.compared-goals", {"year": year}), "name": scenario.name}) title=msg("column.goal")/>
  </#if>
  </#list>
  <#list plan.period.years as year>
  <#if scenario.changes?filter(change -> change.sheet == "Outputs" && change.column == year)?has_content>
  <@compared id="table-scenario-" + scenario?counter + "-outputs-" + year name="output" total="output-total" groups=plan.objectives year=year shown=[variant]
    caption=msg("caption.scenario", {"table": msg("table.compared-outputs", {"year": year}), "name": scenario.name}) title=msg("column.output")/>
  </#if>
  </#list>
</section>
</#if>
</#list>

<section id="rounding">
  <h>${msg("heading.rounding")}</h>
  <p numbered="yes">${msg("text.rounding")}</p>
  <#list years as year>
  <@adjustments id="table-adjusted-objectives-" + year name="annex2-adjusted" columns=plan.allObjectives year=year
    caption=msg("table.adjusted-objectives", {"year": year}) title=msg("column.objective")/>
  <@adjustments id="table-adjusted-goals-" + year name="annex2-goals-adjusted" columns=plan.goals year=year
    caption=msg("table.adjusted-goals", {"year": year}) title=msg("column.goal")/>
  </#list>
  <@contact/>
</section>
</@official>

<#-- The macros from here to the next rule print money, or people where the prefix of their keys is people/. -->

<#-- Objectives by pool. -->
<#macro objectivePools id year unit caption note prefix="">
<#list parts(plan.pools, widest(prefix)) as part>
<table id="${id}${partId(part?counter)}" summary="${msg("summary.by-objective", {"year": year})}">
  <caption unit="${unit}">${partOf(caption, part?counter, plan.pools, widest(prefix))}</caption>
  <colgroup><col kind="code"/><col kind="text"/><#list part as pool><col kind="figure"/></#list><#if part?is_last><col kind="figure"/></#if></colgroup>
  <thead><tr><th colspan="2">${msg("column.objective")}</th><#list part as pool><th>${pool.title}</th></#list><#if part?is_last><th>${msg("row.total")}</th></#if></tr></thead>
  <tbody>
    <#list sectors as sector>
    <tr kind="group"><th colspan="${part?size + part?is_last?then(3, 2)}">${sector.title}</th></tr>
    <#list sector.objectives as objective>
    <tr>
      <td>${objective.code}</td><th>${objective.shortTitle}</th>
      <#list part as pool><td>${figure(prefix + "annex2", pool.code, objective.code, year)}</td></#list>
      <#if part?is_last><td><b>${figure(prefix + "annex2", "all", objective.code, year)}</b></td></#if>
    </tr>
    </#list>
    </#list>
    <tr kind="total">
      <th colspan="2">${msg("row.total")}</th>
      <#list part as pool><td>${figure(prefix + "annex2", pool.code, "all", year)}</td></#list>
      <#if part?is_last><td>${figure(prefix + "annex2", "all", "all", year)}</td></#if>
    </tr>
  </tbody>
  <#if part?is_last><notes><p>${note}</p></notes></#if>
</table>
</#list>
</#macro>

<#-- Outputs by year, with the total of each objective. -->
<#macro outputs id years unit caption summary prefix="" note="">
<table id="${id}" summary="${summary}">
  <caption unit="${unit}">${caption}</caption>
  <colgroup><col kind="code"/><col kind="text"/><#list years as year><col kind="figure"/></#list></colgroup>
  <thead><tr><th colspan="2">${msg("column.output")}</th><#list years as year><th>${year}</th></#list></tr></thead>
  <tbody>
    <#list plan.objectives as objective>
    <#list objective.outputs as output>
    <tr><td>${output.code}</td><th>${output.title}</th><#list years as year><td>${figure(prefix + "output", output.code, year)}</td></#list></tr>
    </#list>
    <tr kind="total"><th colspan="2">${msg("row.total-objective", {"objective": objective.code})}</th><#list years as year><td>${figure(prefix + "output-total", objective.code, year)}</td></#list></tr>
    </#list>
    <tr kind="total"><th colspan="2">${msg("row.total")}</th><#list years as year><td>${figure(prefix + "output-total", "all", year)}</td></#list></tr>
  </tbody>
  <#if note?has_content><notes><p>${note}</p></notes></#if>
</table>
</#macro>

<#-- The outputs of each Sector by year; nothing if one Sector has them all. -->
<#macro outputUnits id years unit caption prefix="" note="">
<#local busy = sectors?filter(sector -> years?filter(year -> hasFigure(prefix + "output-units", sector.code, year))?has_content)>
<#if busy?size gt 1>
<table id="${id}" summary="${msg("summary.output-units")}">
  <caption unit="${unit}">${caption}</caption>
  <colgroup><col kind="text"/><#list years as year><col kind="figure"/></#list></colgroup>
  <thead><tr><th>${msg("column.sector")}</th><#list years as year><th>${year}</th></#list></tr></thead>
  <tbody>
    <#list busy as sector>
    <tr><th>${sector.title}</th><#list years as year><td>${figure(prefix + "output-units", sector.code, year)}</td></#list></tr>
    </#list>
    <tr kind="total"><th>${msg("row.total")}</th><#list years as year><td>${figure(prefix + "output-total", "all", year)}</td></#list></tr>
  </tbody>
  <#if note?has_content><notes><p>${note}</p></notes></#if>
</table>
</#if>
</#macro>

<#-- What supports each objective, by goal; columns have no total, since rows are rounded to the totals of objectives. -->
<#macro objectiveGoals id year unit caption note prefix="">
<table id="${id}" summary="${msg("summary.objectives-goals", {"year": year})}">
  <caption unit="${unit}">${caption}</caption>
  <colgroup><col kind="code"/><col kind="text"/><#list plan.goals as goal><col kind="figure"/></#list><col kind="figure"/></colgroup>
  <thead><tr><th colspan="2">${msg("column.objective")}</th><#list plan.goals as goal><th>${goal.shortTitle}</th></#list><th>${msg("row.total")}</th></tr></thead>
  <tbody>
    <#list sectors as sector>
    <tr kind="group"><th colspan="${plan.goals?size + 3}">${sector.title}</th></tr>
    <#list sector.objectives as objective>
    <tr>
      <td>${objective.code}</td><th>${objective.shortTitle}</th>
      <#list plan.goals as goal><td>${figure(prefix + "support", objective.code, goal.code, year)}</td></#list>
      <td><b>${figure(prefix + "support", objective.code, "all", year)}</b></td>
    </tr>
    </#list>
    </#list>
  </tbody>
  <notes><p>${note}</p></notes>
</table>
</#macro>

<#-- Sectors by pool. -->
<#macro poolUnits id year unit caption prefix="">
<#list parts(plan.pools, widest(prefix)) as part>
<table id="${id}${partId(part?counter)}" summary="${msg("summary.by-unit", {"year": year})}">
  <caption unit="${unit}">${partOf(caption, part?counter, plan.pools, widest(prefix))}</caption>
  <colgroup><col kind="text"/><#list part as pool><col kind="figure"/></#list><#if part?is_last><col kind="figure"/></#if></colgroup>
  <thead><tr><th>${msg("column.sector")}</th><#list part as pool><th>${pool.title}</th></#list><#if part?is_last><th>${msg("row.total")}</th></#if></tr></thead>
  <tbody>
    <#list sectors as sector>
    <tr>
      <th>${sector.title}</th>
      <#list part as pool><td>${figure(prefix + "pool-units", pool.code, sector.code, year)}</td></#list>
      <#if part?is_last><td><b>${figure(prefix + "pool-units", "all", sector.code, year)}</b></td></#if>
    </tr>
    </#list>
    <tr kind="total">
      <th>${msg("row.total")}</th>
      <#list part as pool><td>${figure(prefix + "annex2", pool.code, "all", year)}</td></#list>
      <#if part?is_last><td>${figure(prefix + "annex2", "all", "all", year)}</td></#if>
    </tr>
  </tbody>
</table>
</#list>
</#macro>

<#-- Sectors by goal. -->
<#macro unitGoals id year unit caption note prefix="">
<table id="${id}" summary="${msg("summary.by-unit", {"year": year})}">
  <caption unit="${unit}">${caption}</caption>
  <colgroup><col kind="text"/><#list plan.goals as goal><col kind="figure"/></#list><col kind="figure"/></colgroup>
  <thead><tr><th>${msg("column.sector")}</th><#list plan.goals as goal><th>${goal.shortTitle}</th></#list><th>${msg("row.total")}</th></tr></thead>
  <tbody>
    <#list sectors as sector>
    <tr>
      <th>${sector.title}</th>
      <#list plan.goals as goal><td>${figure(prefix + "unit-goals", sector.code, goal.code, year)}</td></#list>
      <td><b>${figure(prefix + "unit-goals", sector.code, "all", year)}</b></td>
    </tr>
    </#list>
  </tbody>
  <notes><p>${note}</p></notes>
</table>
</#macro>

<#-- Support services, and pools whose services are not named, by the objectives of a Sector. -->
<#macro services id unit year money caption prefix="">
<#list parts(unit.objectives, 6) as part>
<table id="${id}${partId(part?counter)}" summary="${msg("summary.services", {"year": year})}">
  <caption unit="${money}">${partOf(caption, part?counter, unit.objectives, 6)}</caption>
  <colgroup><col kind="code"/><col kind="text"/><#list part as objective><col kind="figure"/></#list></colgroup>
  <thead><tr><th colspan="2">${msg("column.service")}</th><#list part as objective><th>${objective.code}</th></#list></tr></thead>
  <tbody>
    <#list plan.services + plan.pools as service>
    <#if hasFigure(prefix + "services", service.code, "all", year)>
    <tr>
      <td>${service.code}</td><th>${service.title}</th>
      <#list part as objective><td>${figure(prefix + "services", service.code, objective.code, year)}</td></#list>
    </tr>
    </#if>
    </#list>
    <tr kind="total"><th colspan="2">${msg("row.total")}</th><#list part as objective><td>${figure(prefix + "services", "all", objective.code, year)}</td></#list></tr>
  </tbody>
</table>
</#list>
</#macro>

<#-- A matrix with pools as columns and those that receive from any of them as rows. -->
<#macro matrix id name rows columns year caption summary title note>
<#list parts(columns) as part>
<table id="${id}${partId(part?counter)}" summary="${summary}">
  <caption unit="${msg("unit." + plan.currency)}">${partOf(caption, part?counter, columns)}</caption>
  <colgroup><col kind="code"/><col kind="text"/><#list part as column><col kind="figure"/></#list><#if part?is_last><col kind="figure"/></#if></colgroup>
  <thead><tr><th colspan="2">${title}</th><#list part as column><th>${column.title}</th></#list><#if part?is_last><th>${msg("row.total")}</th></#if></tr></thead>
  <tbody>
    <#list rows as row>
    <#if hasFigure(name, "all", row.code, year)>
    <tr>
      <td>${row.code}</td><th>${row.title}</th>
      <#list part as column><td>${figure(name, column.code, row.code, year)}</td></#list>
      <#if part?is_last><td><b>${figure(name, "all", row.code, year)}</b></td></#if>
    </tr>
    </#if>
    </#list>
    <tr kind="total">
      <th colspan="2">${msg("row.total")}</th>
      <#list part as column><td>${figure(name, column.code, "all", year)}</td></#list>
      <#if part?is_last><td>${figure(name, "all", "all", year)}</td></#if>
    </tr>
  </tbody>
  <#if part?is_last><notes><p>${note}</p></notes></#if>
</table>
</#list>
</#macro>

<#-- The cells of a matrix that were not rounded to the nearest unit; nothing if there are none. -->
<#macro adjustments id name columns year caption title>
<#assign cells = []>
<#list columns as column><#list plan.pools as pool><#if hasFigure(name, pool.code, column.code, year)><#assign cells = cells + [{"pool": pool, "column": column}]></#if></#list></#list>
<#if cells?has_content>
<table id="${id}" summary="${msg("summary.adjusted", {"year": year})}">
  <caption unit="${msg("unit." + plan.currency)}">${caption}</caption>
  <colgroup><col kind="code"/><col kind="text"/><col kind="text"/><col kind="figure"/></colgroup>
  <thead><tr><th colspan="2">${title}</th><th>${msg("column.pool")}</th><th>${msg("column.adjustment")}</th></tr></thead>
  <tbody>
    <#list cells as cell>
    <tr>
      <td>${cell.column.code}</td><th>${cell.column.shortTitle}</th><td>${cell.pool.title}</td>
      <td>${figure(name, cell.pool.code, cell.column.code, year)}</td>
    </tr>
    </#list>
  </tbody>
</table>
</#if>
</#macro>

<#--
  Amounts of the plan beside those of its variants, and the last difference: rows of one table, or outputs by objective.
  A row's key is NAME/CODE[/AFTER]/YEAR, the total's TOTAL/all[/AFTER]/YEAR. A sentence says so if nothing differs.
-->
<#macro compared id name total year shown caption title rows=[] groups=[] after="">
<#assign end = after?has_content?then(after + "/" + year, year), last = shown?last>
<#local codes = rows?map(row -> row.code)>
<#list groups as objective><#local codes = codes + objective.outputs?map(output -> output.code)></#list>
<#if codes?filter(code -> shown?filter(variant -> !isNil("difference", variant, name, code, end))?has_content)?has_content>
<table id="${id}" summary="${msg("summary.compared", {"year": year})}">
  <caption unit="${msg("unit." + plan.currency)}">${caption}</caption>
  <colgroup><col kind="code"/><col kind="text"/><#list [""] + shown as column><col kind="figure"/></#list><col kind="figure"/></colgroup>
  <thead><tr>
    <th colspan="2">${title}</th>
    <#if last == "previous"><th>${msg("column.previous")}</th><th>${msg("column.current")}</th><th>${msg("column.change")}</th>
    <#else>
    <th>${msg("column.planned")}</th>
    <#list shown as column><th><#if column?starts_with("scenario/")>${msg("column.scenario")}<#else>${msg("column." + column)}</#if></th></#list>
    <th><#if last?starts_with("scenario/")>${msg("column.difference")}<#else>${msg("column." + last + "-less-plan")}</#if></th>
    </#if>
  </tr></thead>
  <tbody>
    <#list groups as objective>
    <#list objective.outputs as output>
    <tr><td>${output.code}</td><th>${output.title}</th><@amounts key=name + "/" + output.code + "/" + end shown=shown/></tr>
    </#list>
    <tr kind="total"><th colspan="2">${msg("row.total-objective", {"objective": objective.code})}</th><@amounts key=total + "/" + objective.code + "/" + end shown=shown/></tr>
    </#list>
    <#list rows as row>
    <tr><td>${row.code}</td><th>${(row.shortTitle!"")?has_content?then(row.shortTitle!"", row.title)}</th><@amounts key=name + "/" + row.code + "/" + end shown=shown/></tr>
    </#list>
    <tr kind="total"><th colspan="2">${msg("row.total")}</th><@amounts key=total + "/all/" + end shown=shown/></tr>
  </tbody>
  <notes><p>${msg("note.difference")}</p></notes>
</table>
<#else>
<p numbered="yes">${msg("text.no-difference", {"table": caption})}</p>
</#if>
</#macro>

<#-- The cells of a row of such a table; a variant may lack what the plan has. -->
<#macro amounts key shown>
<#assign last = shown?last>
<#if last == "previous"><@amount key="previous/" + key/><@amount key=key/>
<#else><@amount key=key/><#list shown as variant><@amount key=variant + "/" + key/></#list></#if>
<@amount key="difference/" + last + "/" + key/>
</#macro>

<#macro amount key><td><#if hasFigure(key)>${figure(key)}<#else>${msg("not-available")}</#if></td></#macro>
