<#ftl output_format="XML" encoding="UTF-8">
<#--
  The four-year rolling operational plan of a unit.

  Words come from the plan workbook (plan, paper) and from terms/LANGUAGE/documents.properties (msg); every number is
  a figure of the figure book (figure, plainFigure). Elements are those of document.xsd.
-->
<#include "/shared/paper.ftl">
<#assign budget = plan.budget, period = plan.period, firstYear = plan.period.years?first>
<#-- A plan of intersectoral work alone says so in its headings. -->
<#assign scope = plan.intersectoralOnly?then("intersectoral", "all")>
<@official subject=msg("operational-plan.subject", {"unit": plan.unitTitle, "period": period.text})>

<toc title="${msg("heading.contents")}" levels="2"/>

<section id="introduction" newpage="yes">
  <h>${msg("heading.introduction")}</h>
  <@passages section="introduction"/>
</section>

<section id="priorities">
  <h>${msg("heading.priorities")}</h>
  <@passages section="priorities"/>
</section>

<section id="allocation">
  <h>${msg("heading.allocation")}</h>
  <@passages section="allocation" numbered="no"/>
  <#list plan.poolYears as year>
  <section id="resources-${year}">
    <h>${msg("heading.resources", {"unit": plan.unitTitle, "period": year})}</h>
    <table id="table-resources-${year}" summary="${msg("summary.resources", {"period": year})}">
      <caption unit="${msg("unit.percent")}">${msg("table.resources", {"unit": plan.unitTitle, "period": year})}</caption>
      <colgroup><col kind="text"/><col kind="figure"/></colgroup>
      <thead><tr><th>${msg("column.resources")}</th><th>${msg("column.share")}</th></tr></thead>
      <tbody>
        <tr><th>${msg("row.sectoral")}</th><td>${figure("resource-share", "sectoral", year)}</td></tr>
        <tr><th>${msg("row.intersectoral")}</th><td>${figure("resource-share", "intersectoral", year)}</td></tr>
        <tr kind="total"><th>${msg("row.total")}</th><td>${figure("resource-share", "all", year)}</td></tr>
      </tbody>
      <notes>
        <p>${msg("note.sectoral")}</p>
        <p>${msg("note.intersectoral")}</p>
      </notes>
    </table>
  </section>
  </#list>
  <section id="output-shares">
    <h>${msg("heading.output-shares." + scope, {"period": budget.text})}</h>
    <table id="table-output-shares" summary="${msg("summary.output-shares", {"period": budget.text})}">
      <caption unit="${msg("unit.percent")}">${msg("table.output-shares", {"period": budget.text})}</caption>
      <colgroup><col kind="code"/><col kind="text"/><col kind="figure"/><col kind="figure"/></colgroup>
      <thead>
        <tr>
          <th colspan="2">${msg("column.output")}</th>
          <th>${msg("column.share-of-total")}</th>
          <th>${msg("column.share-of-objective")}</th>
        </tr>
      </thead>
      <tbody>
        <#list plan.objectives as objective>
        <tr kind="group">
          <th>${objective.code}</th><th>${objective.shortTitle}</th>
          <td>${figure("objective-share-of-total", objective.code, budget.key)}</td><td/>
        </tr>
        <#list objective.outputs as output>
        <tr>
          <td>${output.code}</td><th>${output.title}</th>
          <td>${figure("output-share-of-total", output.code, budget.key)}</td>
          <td>${figure("output-share-of-objective", output.code, budget.key)}</td>
        </tr>
        </#list>
        </#list>
        <tr kind="total">
          <th colspan="2">${msg("row.total")}</th>
          <td>${figure("objective-share-of-total", "all", budget.key)}</td><td/>
        </tr>
      </tbody>
      <notes><p>${msg("note.output-shares")}</p></notes>
    </table>
  </section>
  <#if plan.services?has_content>
  <section id="service-shares">
    <h>${msg("heading.service-shares", {"period": budget.text})}</h>
    <table id="table-service-shares" summary="${msg("summary.service-shares", {"period": budget.text})}">
      <caption unit="${msg("unit.percent")}">${msg("table.service-shares", {"period": budget.text})}</caption>
      <colgroup><col kind="code"/><col kind="text"/><col kind="figure"/></colgroup>
      <thead><tr><th colspan="2">${msg("column.service")}</th><th>${msg("column.share")}</th></tr></thead>
      <tbody>
        <#list plan.services as service>
        <tr>
          <td>${service.code}</td><th>${service.title}</th>
          <#if service.rows gt 0>
          <td rowspan="${service.rows}">${figure("service-share", service.code)}</td>
          </#if>
        </tr>
        </#list>
        <tr kind="total"><th colspan="2">${msg("row.total")}</th><td>${figure("service-share", "all")}</td></tr>
      </tbody>
      <notes><p>${msg("note.service-shares")}</p></notes>
    </table>
  </section>
  </#if>
</section>

<#-- A plan that brings those of several units together says what each of them brings, and what is not counted again. -->
<#if plan.members?has_content>
<section id="consolidation">
  <h>${msg("heading.consolidation")}</h>
  <p numbered="yes">${msg("text.consolidation")}</p>
  <table id="table-consolidation-outputs" summary="${msg("summary.consolidation-outputs", {"period": period.text})}">
    <caption unit="${msg("unit." + plan.currency)}">${msg("table.consolidation-outputs", {"period": period.text})}</caption>
    <@yearColumns/>
    <thead><@yearHead title=msg("column.unit")/></thead>
    <tbody>
      <#list plan.members?filter(member -> member.partOf == "") as member>
      <tr>
        <td>${member.code}</td><th>${member.title}</th>
        <#list period.years as year><td><@nilOr key=["unit", member.code, "output-total", "all", year]/></td></#list>
      </tr>
      <#list plan.members?filter(part -> part.partOf == member.code) as part>
      <tr>
        <td>${part.code}</td><th>${msg("row.of-which", {"unit": part.title})}</th>
        <#list period.years as year><td><@nilOr key=["unit", part.code, "output-total", "all", year]/></td></#list>
      </tr>
      </#list>
      </#list>
      <tr kind="total">
        <th colspan="2">${msg("row.total")}</th>
        <#list period.years as year><td>${figure("output-total", "all", year)}</td></#list>
      </tr>
    </tbody>
    <#if plan.members?filter(member -> member.partOf != "")?has_content><notes><p>${msg("note.of-which")}</p></notes></#if>
  </table>
  <#if plan.poolYears?has_content>
  <table id="table-consolidation-services" summary="${msg("summary.consolidation-services")}">
    <caption unit="${msg("unit." + plan.currency)}">${msg("table.consolidation-services")}</caption>
    <colgroup><col kind="code"/><col kind="text"/><#list plan.poolYears as year><col kind="figure"/></#list></colgroup>
    <thead><tr><th colspan="2">${msg("column.unit")}</th><#list plan.poolYears as year><th>${year}</th></#list></tr></thead>
    <tbody>
      <#list plan.members?filter(member -> member.partOf == "") as member>
      <tr>
        <td>${member.code}</td><th>${member.title}</th>
        <#list plan.poolYears as year><td><@nilOr key=["unit", member.code, "annex2", "all", "all", year]/></td></#list>
      </tr>
      <#list member.provided as pool>
      <tr>
        <td/><th>${msg("row.provided", {"service": pool.title})}</th>
        <#list plan.poolYears as year><td><@nilOr key=["provided", member.code, pool.code, year]/></td></#list>
      </tr>
      </#list>
      </#list>
      <tr kind="total">
        <th colspan="2">${msg("row.total")}</th>
        <#list plan.poolYears as year><td>${figure("annex2", "all", "all", year)}</td></#list>
      </tr>
    </tbody>
    <#if plan.members?filter(member -> member.provided?has_content)?has_content><notes><p>${msg("note.provided")}</p></notes></#if>
  </table>
  </#if>
</section>
</#if>

<section id="risk">
  <h>${msg("heading.risk")}</h>
  <@passages section="risk"/>
  <#if plan.riskDimensions?has_content>
  <table id="table-risks" summary="${msg("summary.risks")}">
    <caption>${msg("table.risks")}</caption>
    <colgroup><col kind="text"/><col kind="state"/><col kind="state"/><col kind="state"/></colgroup>
    <thead>
      <tr>
        <th>${msg("column.risk")}</th><th>${msg("column.probability")}</th>
        <th>${msg("column.impact")}</th><th>${msg("column.mitigation")}</th>
      </tr>
    </thead>
    <tbody>
      <#list plan.riskDimensions as dimension>
      <tr kind="group"><th colspan="4">${dimension.title}</th></tr>
      <#list dimension.risks as risk>
      <tr>
        <th>${risk.description}</th><td>${msg("level." + risk.probability)}</td>
        <td>${msg("level." + risk.impact)}</td><td>${risk.mitigations?join(", ", "–")}</td>
      </tr>
      </#list>
      </#list>
    </tbody>
    <notes><p>${msg("note.risks")} <ref to="table-mitigations"/>${msg("sentence.end")}</p></notes>
  </table>
  <table id="table-mitigations" summary="${msg("summary.mitigations")}">
    <caption>${msg("table.mitigations")}</caption>
    <colgroup><col kind="code"/><col kind="text" weight="4"/><col kind="text"/><col kind="text"/></colgroup>
    <thead>
      <tr>
        <th colspan="2">${msg("column.measure")}</th><th>${msg("column.responsible")}</th><th>${msg("column.state")}</th>
      </tr>
    </thead>
    <tbody>
      <#list plan.mitigations as mitigation>
      <tr>
        <td>${mitigation.number}</td><th>${mitigation.text}</th>
        <td>${mitigation.owner}</td><td>${msg("state." + mitigation.state)}</td>
      </tr>
      </#list>
    </tbody>
  </table>
  </#if>
</section>

<section id="objectives">
  <h>${msg("heading.objectives", {"period": period.text})}</h>
  <@passages section="objectives" numbered="no"/>
  <section id="objectives-detail">
    <h>${msg("heading.objectives-detail." + scope)}</h>
    <#list plan.objectives as objective>
    <section id="objective-${objective.id}" number="${objective.code}">
      <h>${objective.title}</h>
      <#if objective.outcomes?has_content>
      <table id="table-outcomes-${objective.id}" summary="${msg("summary.outcomes", {"objective": objective.code})}">
        <caption>${msg("table.outcomes", {"objective": objective.code})}</caption>
        <colgroup><col kind="code"/><col kind="text" weight="4"/><col kind="text" weight="5"/><col kind="text" weight="3"/></colgroup>
        <thead>
          <tr>
            <th colspan="2">${msg("column.outcome")}</th><th>${msg("column.indicators")}</th><th>${msg("column.means")}</th>
          </tr>
        </thead>
        <tbody>
          <#list objective.outcomes as outcome>
          <tr>
            <td>${outcome.code}</td><th>${outcome.title}</th>
            <td>
              <#if outcome.remark?has_content><p><i>${outcome.remark}</i></p></#if>
              <#list outcome.indicators as indicator><p>${indicator}</p></#list>
            </td>
            <td><#if outcome.means?has_content>${outcome.means}<#else>${msg("not-available")}</#if></td>
          </tr>
          </#list>
        </tbody>
        <#if objective.outcomes?filter(outcome -> !outcome.means?has_content)?has_content>
        <notes><p>${msg("note.not-available")}</p></notes>
        </#if>
      </table>
      </#if>
      <table id="table-outputs-${objective.id}" summary="${msg("summary.outputs", {"objective": objective.code})}">
        <caption unit="${msg("unit." + plan.currency)}">${msg("table.outputs", {"objective": objective.code, "period": period.text})}</caption>
        <@yearColumns/>
        <thead><@yearHead title=msg("column.output")/></thead>
        <tbody>
          <#list objective.outputs as output>
          <tr>
            <td>${output.code}</td><th>${output.title}</th>
            <#list period.years as year><td><@amount key=["output", output.code, year]/></td></#list>
          </tr>
          </#list>
          <tr kind="total">
            <th colspan="2">${msg("row.total-objective", {"objective": objective.code})}</th>
            <#list period.years as year><td>${figure("output-total", objective.code, year)}</td></#list>
          </tr>
        </tbody>
      </table>
    </section>
    </#list>
  </section>
  <section id="objectives-summary">
    <h>${msg("heading.objectives-summary", {"period": period.text})}</h>
    <table id="table-objectives" summary="${msg("summary.objectives", {"period": period.text})}">
      <caption unit="${msg("unit." + plan.currency)}">${msg("table.objectives", {"period": period.text})}</caption>
      <@yearColumns/>
      <thead><@yearHead title=msg("column.objective")/></thead>
      <tbody>
        <#list plan.objectives as objective>
        <tr>
          <td>${objective.code}</td><th>${objective.shortTitle}</th>
          <#list period.years as year><td>${figure("output-total", objective.code, year)}</td></#list>
        </tr>
        </#list>
        <tr kind="total">
          <th colspan="2">${msg("row.total")}</th>
          <#list period.years as year><td>${figure("output-total", "all", year)}</td></#list>
        </tr>
      </tbody>
      <notes><p>${msg("note.estimates", {"budget": budget.text})}</p></notes>
    </table>
  </section>
</section>

<section id="implementation">
  <h>${msg("heading.implementation")}</h>
  <@passages section="implementation"/>
  <@contact/>
</section>

<section id="annex-1" number="none" label="${msg("annex", {"number": "1"})}" prefix="A1-" newpage="yes">
  <h>${msg("annex.heading", {"number": "1", "title": msg("heading.annex-1." + scope)})}</h>
  <p>${msg("text.annex-1." + scope, {"year": firstYear})}</p>
  <chart id="chart-objectives-goals" kind="stacked-bar" scale="1000000">
    <caption unit="${msg("unit.millions." + plan.currency)}">${msg("chart.objectives-goals." + scope, {"year": firstYear})}</caption>
    <#list plan.objectives as objective><category total="annex1/${objective.code}/all/${firstYear}">${objective.code}</category></#list>
    <#list plan.goals as goal>
    <series name="${goal.shortTitle}"><#list plan.objectives as objective><value key="annex1/${objective.code}/${goal.code}/${firstYear}"/></#list></series>
    </#list>
  </chart>
  <table id="table-annex-1" summary="${msg("summary.annex-1." + scope, {"year": firstYear})}">
    <caption unit="${msg("unit." + plan.currency)}">${msg("table.annex-1." + scope, {"year": firstYear})}</caption>
    <colgroup><col kind="code"/><col kind="text"/><#list plan.goals as goal><col kind="figure"/></#list><col kind="figure"/></colgroup>
    <thead>
      <tr><th colspan="2">${msg("column.objective")}</th><#list plan.goals as goal><th>${goal.shortTitle}</th></#list><th>${msg("row.total")}</th></tr>
    </thead>
    <tbody>
      <#list plan.objectives as objective>
      <tr>
        <td>${objective.code}</td><th>${objective.shortTitle}</th>
        <#list plan.goals as goal><td>${figure("annex1", objective.code, goal.code, firstYear)}</td></#list>
        <td><b>${figure("annex1", objective.code, "all", firstYear)}</b></td>
      </tr>
      </#list>
      <tr kind="total">
        <th colspan="2">${msg("row.total")}</th>
        <#list plan.goals as goal><td>${figure("annex1", "all", goal.code, firstYear)}</td></#list>
        <td>${figure("annex1", "all", "all", firstYear)}</td>
      </tr>
    </tbody>
    <notes><p>${msg("note.annex-1")}</p></notes>
  </table>
  <#list plan.poolYears as year>
  <chart id="chart-pools-objectives-${year}" kind="stacked-bar" scale="1000000">
    <caption unit="${msg("unit.millions." + plan.currency)}">${msg("chart.pools-objectives", {"unit": plan.unitTitle, "year": year})}</caption>
    <#list plan.units as unit><#list unit.objectives as objective><category total="annex2/all/${objective.code}/${year}">${objective.code}</category></#list></#list>
    <#list plan.pools as pool>
    <series name="${pool.title}"><#list plan.units as unit><#list unit.objectives as objective><value key="annex2/${pool.code}/${objective.code}/${year}"/></#list></#list></series>
    </#list>
  </chart>
  <chart id="chart-pools-goals-${year}" kind="stacked-bar" scale="1000000">
    <caption unit="${msg("unit.millions." + plan.currency)}">${msg("chart.pools-goals", {"unit": plan.unitTitle, "year": year})}</caption>
    <#list plan.goals as goal><category total="annex2-goals/all/${goal.code}/${year}">${goal.shortTitle}</category></#list>
    <#list plan.pools as pool>
    <series name="${pool.title}"><#list plan.goals as goal><value key="annex2-goals/${pool.code}/${goal.code}/${year}"/></#list></series>
    </#list>
  </chart>
  </#list>
</section>

<section id="annex-2" number="none" label="${msg("annex", {"number": "2"})}" prefix="A2-" orientation="landscape" newpage="yes">
  <h>${msg("annex.heading", {"number": "2", "title": msg("heading.annex-2." + scope, {"unit": plan.unitTitle})})}</h>
  <@passages section="annex-2" numbered="no"/>
  <#list plan.poolYears as year>
  <table id="table-annex-2-objectives-${year}" compact="yes" summary="${msg("summary.annex-2-objectives", {"year": year})}">
    <caption unit="${msg("unit." + plan.currency)}">${msg("table.annex-2-objectives", {"unit": plan.unitTitle, "year": year})}</caption>
    <colgroup><col kind="text"/><#list plan.units as unit><#list unit.objectives as objective><col kind="figure"/></#list></#list><col kind="figure"/></colgroup>
    <thead>
      <tr><th rowspan="2">${msg("column.cost")}</th><#list plan.units as unit><#if unit.objectives?has_content><th colspan="${unit.objectives?size}">${unit.title}</th></#if></#list><th rowspan="2">${msg("row.total")}</th></tr>
      <tr><#list plan.units as unit><#list unit.objectives as objective><th>${objective.code}</th></#list></#list></tr>
    </thead>
    <tbody>
      <#list plan.pools as pool>
      <tr>
        <th>${pool.title}</th>
        <#list plan.units as unit><#list unit.objectives as objective><td>${figure("annex2", pool.code, objective.code, year)}</td></#list></#list>
        <td><b>${figure("annex2", pool.code, "all", year)}</b></td>
      </tr>
      </#list>
      <tr kind="total">
        <th>${msg("row.total")}</th>
        <#list plan.units as unit><#list unit.objectives as objective><td>${figure("annex2", "all", objective.code, year)}</td></#list></#list>
        <td>${figure("annex2", "all", "all", year)}</td>
      </tr>
    </tbody>
    <notes>
      <#list plan.drivers as driver>
      <#if driver.pools?has_content><p>${msg("note.driver", {"pools": driver.pools, "driver": driver.title, "basis": driver.basis})}</p></#if>
      </#list>
      <p>${msg("note.rounding", {"count": figure("annex2-adjusted", year)})}</p>
    </notes>
  </table>
  <table id="table-annex-2-goals-${year}" summary="${msg("summary.annex-2-goals", {"year": year})}">
    <caption unit="${msg("unit." + plan.currency)}">${msg("table.annex-2-goals", {"unit": plan.unitTitle, "year": year})}</caption>
    <colgroup><col kind="text"/><#list plan.goals as goal><col kind="figure"/></#list><col kind="figure"/></colgroup>
    <thead>
      <tr><th>${msg("column.cost")}</th><#list plan.goals as goal><th>${goal.shortTitle}</th></#list><th>${msg("row.total")}</th></tr>
    </thead>
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
  </#list>
</section>
</@official>

<#-- A column for codes, one for titles and one for each year of the period. -->
<#macro yearColumns>
<colgroup><col kind="code"/><col kind="text"/><#list period.years as year><col kind="figure"/></#list></colgroup>
</#macro>

<#macro yearHead title>
<tr><th colspan="2">${title}</th><#list period.years as year><th>${year}</th></#list></tr>
</#macro>

<#-- An amount of a unit, or nil where it has none. -->
<#macro nilOr key>
<#if hasFigure(key?join("/"))>${figure(key?join("/"))}<#else>–</#if>
</#macro>

<#-- An amount, or "not available" where the plan has none. -->
<#macro amount key>
<#if hasFigure(key[0], key[1], key[2])>${figure(key[0], key[1], key[2])}<#else>${msg("not-available")}</#if>
</#macro>
