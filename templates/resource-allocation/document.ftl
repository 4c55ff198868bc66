<#ftl output_format="XML" encoding="UTF-8">
<#--
  How a unit's support costs reach objectives and strategic goals: stages, keys with their sources, matrices, rounding.

  Words come from the plan workbook (plan, paper) and from terms/LANGUAGE/documents.properties (msg); every number is
  a figure of the figure book (figure, plainFigure). Elements are those of document.xsd.
-->
<#include "/shared/paper.ftl">
<#assign period = plan.period, years = plan.poolYears>
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
  <#if counted?has_content>
  <table id="table-key-shares" summary="${msg("summary.key-shares")}">
    <caption unit="${msg("unit.percent")}">${msg("table.key-shares")}</caption>
    <colgroup><col kind="code"/><col kind="text"/><#list counted as driver><col kind="figure"/></#list></colgroup>
    <thead><tr><th colspan="2">${msg("column.receiver")}</th><#list counted as driver><th>${driver.title}</th></#list></tr></thead>
    <tbody>
      <#list plan.receivers as receiver>
      <#if counted?filter(driver -> hasFigure("key", driver.code, receiver.code))?has_content>
      <tr>
        <td>${receiver.code}</td><th>${receiver.title}</th>
        <#list counted as driver><td><#if hasFigure("key", driver.code, receiver.code)>${figure("key", driver.code, receiver.code)}<#else>–</#if></td></#list>
      </tr>
      </#if>
      </#list>
      <tr kind="total"><th colspan="2">${msg("row.total")}</th><#list counted as driver><td>${figure("key", driver.code, "all")}</td></#list></tr>
    </tbody>
    <notes><p>${msg("note.key-shares")}</p></notes>
  </table>
  </#if>
</section>

<#list plan.stages as stage>
<#if stage.code?has_content>
<section id="stage-${stage?counter}">
  <h>${msg("row.stage", {"number": stage?counter, "title": stage.title})}</h>
  <#list years as year>
  <#assign name = "stage/" + stage.code, adjusted = "stage/" + stage.code + "-adjusted">
  <@matrix id="table-stage-" + stage?counter + "-" + year name=name rows=plan.receivers columns=stage.pools year=year
    caption=msg("table.stage", {"number": stage?counter, "year": year}) summary=msg("summary.stage", {"number": stage?counter, "year": year})
    title=msg("column.receiver") note=msg("note.rounding", {"count": figure(adjusted, year)})/>
  </#list>
</section>
</#if>
</#list>

<section id="by-objective">
  <h>${msg("heading.by-objective")}</h>
  <p numbered="yes">${msg("text.by-objective", {"unit": plan.unitTitle})}</p>
  <#list years as year>
  <table id="table-objectives-${year}" summary="${msg("summary.by-objective", {"year": year})}">
    <caption unit="${msg("unit." + plan.currency)}">${msg("table.annex-2-objectives", {"unit": plan.unitTitle, "year": year})}</caption>
    <colgroup><col kind="code"/><col kind="text"/><#list plan.pools as pool><col kind="figure"/></#list><col kind="figure"/></colgroup>
    <thead><tr><th colspan="2">${msg("column.objective")}</th><#list plan.pools as pool><th>${pool.title}</th></#list><th>${msg("row.total")}</th></tr></thead>
    <tbody>
      <#list plan.units as unit>
      <#if unit.objectives?has_content>
      <tr kind="group"><th colspan="${plan.pools?size + 3}">${unit.title}</th></tr>
      <#list unit.objectives as objective>
      <tr>
        <td>${objective.code}</td><th>${objective.shortTitle}</th>
        <#list plan.pools as pool><td>${figure("annex2", pool.code, objective.code, year)}</td></#list>
        <td><b>${figure("annex2", "all", objective.code, year)}</b></td>
      </tr>
      </#list>
      </#if>
      </#list>
      <tr kind="total">
        <th colspan="2">${msg("row.total")}</th>
        <#list plan.pools as pool><td>${figure("annex2", pool.code, "all", year)}</td></#list>
        <td>${figure("annex2", "all", "all", year)}</td>
      </tr>
    </tbody>
    <notes><p>${msg("note.rounding", {"count": figure("annex2-adjusted", year)})}</p></notes>
  </table>
  <chart id="chart-objectives-${year}" kind="stacked-bar" scale="1000000">
    <caption unit="${msg("unit.millions." + plan.currency)}">${msg("chart.pools-objectives", {"unit": plan.unitTitle, "year": year})}</caption>
    <#list plan.units as unit><#list unit.objectives as objective><category total="annex2/all/${objective.code}/${year}">${objective.code}</category></#list></#list>
    <#list plan.pools as pool>
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
    <#list plan.pools as pool>
    <series name="${pool.title}"><#list plan.goals as goal><value key="annex2-goals/${pool.code}/${goal.code}/${year}"/></#list></series>
    </#list>
  </chart>
  <table id="table-objectives-goals-${year}" summary="${msg("summary.objectives-goals", {"year": year})}">
    <caption unit="${msg("unit." + plan.currency)}">${msg("table.objectives-goals", {"unit": plan.unitTitle, "year": year})}</caption>
    <colgroup><col kind="code"/><col kind="text"/><#list plan.goals as goal><col kind="figure"/></#list><col kind="figure"/></colgroup>
    <thead><tr><th colspan="2">${msg("column.objective")}</th><#list plan.goals as goal><th>${goal.shortTitle}</th></#list><th>${msg("row.total")}</th></tr></thead>
    <tbody>
      <#list plan.units as unit>
      <#if unit.objectives?has_content>
      <tr kind="group"><th colspan="${plan.goals?size + 3}">${unit.title}</th></tr>
      <#list unit.objectives as objective>
      <tr>
        <td>${objective.code}</td><th>${objective.shortTitle}</th>
        <#list plan.goals as goal><td>${figure("support", objective.code, goal.code, year)}</td></#list>
        <td><b>${figure("support", objective.code, "all", year)}</b></td>
      </tr>
      </#list>
      </#if>
      </#list>
    </tbody>
    <notes><p>${msg("note.objectives-goals")}</p></notes>
  </table>
  </#list>
</section>

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

<#-- A matrix with pools as columns and those that receive from any of them as rows. -->
<#macro matrix id name rows columns year caption summary title note>
<table id="${id}" summary="${summary}">
  <caption unit="${msg("unit." + plan.currency)}">${caption}</caption>
  <colgroup><col kind="code"/><col kind="text"/><#list columns as column><col kind="figure"/></#list><col kind="figure"/></colgroup>
  <thead><tr><th colspan="2">${title}</th><#list columns as column><th>${column.title}</th></#list><th>${msg("row.total")}</th></tr></thead>
  <tbody>
    <#list rows as row>
    <#if hasFigure(name, "all", row.code, year)>
    <tr>
      <td>${row.code}</td><th>${row.title}</th>
      <#list columns as column><td>${figure(name, column.code, row.code, year)}</td></#list>
      <td><b>${figure(name, "all", row.code, year)}</b></td>
    </tr>
    </#if>
    </#list>
    <tr kind="total">
      <th colspan="2">${msg("row.total")}</th>
      <#list columns as column><td>${figure(name, column.code, "all", year)}</td></#list>
      <td>${figure(name, "all", "all", year)}</td>
    </tr>
  </tbody>
  <notes><p>${note}</p></notes>
</table>
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
