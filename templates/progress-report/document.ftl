<#ftl output_format="XML" encoding="UTF-8">
<#--
  The progress report of a plan, for a quarter or a year: impact pathways, indicators, expenditure against plan,
  assumptions, risks, links with other work, decisions of the review.

  Its records come from the sheets of kind.yaml (rows, row), its words from terms/LANGUAGE.properties (msg), its numbers
  from the figure book. "progress" says which period it is and how everything is going; a template decides neither.
-->
<#include "/shared/paper.ftl">
<#assign report = rows("ProgressReports")?first, units = rows("ReportUnits"), stages = ["output", "reach", "capacity", "behaviour", "impact"],
  steps = rows("PathwaySteps"), indicators = rows("ProgressIndicators"), risks = rows("UnitRisks"), assumptions = rows("Assumptions"),
  links = rows("ThemeLinks"), decisions = rows("ReviewDecisions"), states = ["on-track", "at-risk", "off-track", "not-available"],
  levels = ["low", "medium", "high"], colon = msg("colon"), separator = msg("list.separator")>
<#if progress.quarter?has_content>
<#assign periodText = msg("progress-report.period." + progress.quarter, {"year": progress.year})>
<#else>
<#assign periodText = msg("progress-report.period.year", {"year": progress.year})>
</#if>
<#assign spending = hasFigure("spending", "all", "all", "to-date")>
<@official subject=msg("progress-report.subject", {"unit": plan.unitTitle, "period": periodText})>

<toc title="${msg("heading.contents")}" levels="2"/>

<#list rows("ReportParts") as part>
<section id="${part.id}"<#if part?is_first> newpage="yes"</#if>>
  <h>${part.title}</h>
  <@passagesOf part=part/>
</section>
</#list>

<section id="overview">
  <h>${msg("progress-report.overview", {"period": periodText})}</h>
  <p numbered="yes">${msg("progress-report.overview.indicators", {
      "all": figure("progressindicators", "all", "count"), "on-track": figure("progressindicators", "all", "on-track"),
      "at-risk": figure("progressindicators", "all", "at-risk"), "off-track": figure("progressindicators", "all", "off-track"),
      "not-available": figure("progressindicators", "all", "not-available")})}</p>
  <#if spending>
  <p numbered="yes">${msg("progress-report.overview.spending", {
      "year": progress.year, "period": periodText, "spent": figure("spending", "all", "all", "to-date"),
      "share": figure("spending", "all", "all", "spent-share"), "forecast": figure("spending", "all", "all", "forecast"),
      "currency": msg("unit." + plan.currency)})}</p>
  </#if>
  <p numbered="yes">${msg("progress-report.overview.risks", {
      "all": figure("unitrisks", "all", "count"), "red": figure("unitrisks", "all", "red-flags"),
      "overdue": figure("unitrisks", "all", "overdue"), "date": report.as_of})}</p>
  <table id="table-overview" summary="${msg("progress-report.overview.summary")}">
    <caption>${msg("progress-report.overview.table", {"period": periodText})}</caption>
    <colgroup><col kind="text"/><#list states as state><col kind="figure"/></#list><col kind="figure"/></colgroup>
    <thead><tr><th>${msg("progress-report.unit")}</th><#list states as state><th>${msg("traffic." + state)}</th></#list><th>${msg("row.total")}</th></tr></thead>
    <tbody>
      <#list ["thematic-group", "regional-office"] as kind>
      <#list rows("ReportUnits", {"kind": kind}) as unit>
      <#if unit?is_first><tr kind="group"><th colspan="6">${msg("progress-report.units." + kind)}</th></tr></#if>
      <tr>
        <th>${unit.title}</th>
        <#list states as state><td>${figure("progressindicators", "unit", unit.code, state)}</td></#list>
        <td>${figure("progressindicators", "unit", unit.code, "count")}</td>
      </tr>
      </#list>
      </#list>
      <tr kind="total">
        <th>${msg("row.total")}</th>
        <#list states as state><td>${figure("progressindicators", "all", state)}</td></#list>
        <td>${figure("progressindicators", "all", "count")}</td>
      </tr>
    </tbody>
    <notes><p>${msg("progress-report.states", {"on-track": figure(report.on_track), "at-risk": figure(report.at_risk)})}</p></notes>
  </table>
</section>

<section id="pathways">
  <h>${msg("progress-report.pathways")}</h>
  <p numbered="yes">${msg("progress-report.pathways.text")}</p>
  <#list units as unit>
  <#assign own = steps?filter(step -> step.unit == unit.code)>
  <#if own?has_content>
  <section id="${unit.id}">
    <h>${unit.title}</h>
    <#assign present = stages?filter(stage -> own?filter(step -> step.stage == stage)?has_content)>
    <#if present?size gt 1>
    <flow id="flow-${unit.id}">
      <caption>${msg("progress-report.pathway.figure", {"unit": unit.title})}</caption>
      <#list present as stage>
      <stage label="${msg("progress-report.stage." + stage)}"><#list own?filter(step -> step.stage == stage) as step><node id="${step.code}">${step.text}</node></#list></stage>
      </#list>
      <#list own as step>
      <#list step.leads_to?filter(code -> own?filter(other -> other.code == code)?has_content) as code><link from="${step.code}" to="${code}"/></#list>
      </#list>
    </flow>
    </#if>
    <table id="table-${unit.id}" summary="${msg("progress-report.pathway.summary", {"unit": unit.title})}">
      <caption>${msg("progress-report.pathway.table", {"unit": unit.title})}</caption>
      <colgroup><col kind="code"/><col kind="text" weight="7"/><col kind="text" weight="3"/><col kind="text" weight="6"/></colgroup>
      <thead>
        <tr>
          <th colspan="2">${msg("progress-report.step")}</th><th>${msg("progress-report.leads-to")}</th><th>${msg("progress-report.indicators")}</th>
        </tr>
      </thead>
      <tbody>
        <#list present as stage>
        <tr kind="group"><th colspan="4">${msg("progress-report.stage." + stage)}</th></tr>
        <#list own?filter(step -> step.stage == stage) as step>
        <tr>
          <td>${step.code}</td>
          <th><p>${step.text}</p><#list step.outputs as code><p><i>${code} ${element("output", code).title}</i></p></#list></th>
          <td><#list step.leads_to as code>${code}<#sep>${separator}<#else>–</#list></td>
          <td><#list rows("ProgressIndicators", {"steps": step.code}) as indicator><p>${indicator.code} <state level="${progress.measures[indicator.code].state}"/></p><#else>–</#list></td>
        </tr>
        </#list>
        </#list>
      </tbody>
    </table>
  </section>
  </#if>
  </#list>
</section>

<section id="indicators">
  <h>${msg("progress-report.indicators.heading")}</h>
  <p numbered="yes">${msg("progress-report.indicators.text")}</p>
  <#list units as unit>
  <#assign own = indicators?filter(indicator -> indicator.unit == unit.code)>
  <#if own?has_content>
  <table id="measures-${unit.id}" summary="${msg("progress-report.indicators.summary", {"unit": unit.title, "period": periodText})}">
    <caption>${msg("progress-report.indicators.table", {"unit": unit.title, "period": periodText})}</caption>
    <colgroup><col kind="code"/><col kind="text" weight="7"/><col kind="figure"/><col kind="figure"/><col kind="figure"/><col kind="figure"/><col kind="text" weight="2"/><col kind="state"/></colgroup>
    <thead>
      <tr>
        <th colspan="2">${msg("progress-report.indicator")}</th><th>${msg("progress-report.baseline")}</th><th>${msg("progress-report.target")}</th>
        <th>${msg("progress-report.actual")}</th><th>${msg("progress-report.achieved")}</th><th>${msg("progress-report.trend")}</th><th>${msg("column.state")}</th>
      </tr>
    </thead>
    <tbody>
      <#list own as indicator>
      <#assign measure = progress.measures[indicator.code]>
      <tr>
        <td>${indicator.code}</td>
        <th>
          <p>${indicator.title}</p>
          <p><i>${msg("progress-report.measured-in", {"unit": indicator.measured_in, "direction": msg("progress-report.direction." + indicator.direction)})}<#t>
            <#if indicator.disaggregation?has_content>${msg("chart.separator")}${msg("progress-report.disaggregation", {"text": indicator.disaggregation})}</#if><#t>
            ${msg("chart.separator")}${msg("progress-report.source", {"text": indicator.source, "frequency": msg("progress-report.frequency." + indicator.frequency)})}<#t>
            <#if indicator.owner?has_content>${msg("chart.separator")}${msg("progress-report.owner", {"text": indicator.owner})}</#if><#t>
            <#if indicator.on_track?has_content && indicator.at_risk?has_content>${msg("chart.separator")}${msg("progress-report.own-bounds", {"on-track": figure(indicator.on_track), "at-risk": figure(indicator.at_risk)})}</#if></i></p><#t>
          <#if indicator.remark?has_content><p>${indicator.remark}</p></#if>
        </th>
        <td><@value key=indicator.baseline/><#if indicator.baseline?has_content && indicator.baseline_year?has_content> (${indicator.baseline_year})</#if></td>
        <td><@value key=measure.target/></td>
        <td><@value key=measure.actual/></td>
        <td><@value key=measure.achieved/></td>
        <td><#if measure.trend?filter(key -> key?has_content)?has_content && measure.trend?size gt 1><spark><#list measure.trend as key><value<#if key?has_content> key="${key}"</#if> label="${key?is_first?then(msg("progress-report.baseline"), "")}"/></#list></spark><#else>–</#if></td>
        <td><state level="${measure.state}"/></td>
      </tr>
      </#list>
    </tbody>
    <#if own?filter(indicator -> !(progress.measures[indicator.code].achieved?has_content))?has_content>
    <notes><p>${msg("note.not-available")}</p></notes>
    </#if>
  </table>
  </#if>
  </#list>
</section>

<section id="expenditure">
  <h>${msg("progress-report.spending")}</h>
  <#if spending>
  <p numbered="yes">${msg("progress-report.spending.text", {"year": progress.year})}</p>
  <p numbered="yes">${msg("progress-report.spending.formula", {"on-track": figure(report.spending_on_track), "at-risk": figure(report.spending_at_risk)})}</p>
  <table id="table-quarters" summary="${msg("progress-report.spending.quarters.summary", {"year": progress.year})}">
    <caption unit="${msg("unit." + plan.currency)}">${msg("progress-report.spending.quarters", {"year": progress.year})}</caption>
    <colgroup><col kind="code"/><col kind="text"/><#list progress.quarters as quarter><col kind="figure"/></#list><col kind="figure"/></colgroup>
    <thead>
      <tr>
        <th colspan="2">${msg("column.output")}</th>
        <#list progress.quarters as quarter><th>${msg("progress-report.quarter", {"quarter": quarter.number})}</th></#list>
        <th>${msg("progress-report.to-date")}</th>
      </tr>
    </thead>
    <tbody>
      <#list plan.objectives as objective>
      <#list objective.outputs as output>
      <tr>
        <td>${output.code}</td><th>${output.title}</th>
        <#list progress.quarters as quarter><td>${figure("spending", "output", output.code, quarter.key)}</td></#list>
        <td>${figure("spending", "output", output.code, "to-date")}</td>
      </tr>
      </#list>
      <tr kind="subtotal">
        <th colspan="2">${msg("row.total-objective", {"objective": objective.code})}</th>
        <#list progress.quarters as quarter><td>${figure("spending", "objective", objective.code, quarter.key)}</td></#list>
        <td>${figure("spending", "objective", objective.code, "to-date")}</td>
      </tr>
      </#list>
      <tr kind="total">
        <th colspan="2">${msg("row.total")}</th>
        <#list progress.quarters as quarter><td>${figure("spending", "all", "all", quarter.key)}</td></#list>
        <td>${figure("spending", "all", "all", "to-date")}</td>
      </tr>
    </tbody>
    <notes><p>${msg("progress-report.spending.note")}</p></notes>
  </table>
  <table id="table-spending" summary="${msg("progress-report.spending.summary", {"year": progress.year})}">
    <caption unit="${msg("unit." + plan.currency)}">${msg("progress-report.spending.table", {"year": progress.year})}</caption>
    <colgroup><col kind="code"/><col kind="text"/><col kind="figure"/><col kind="figure"/><col kind="figure"/><col kind="figure"/><col kind="figure"/><col kind="state"/></colgroup>
    <thead>
      <tr>
        <th colspan="2">${msg("column.output")}</th><th>${msg("progress-report.plan")}</th><th>${msg("progress-report.spent-share")}</th>
        <th>${msg("progress-report.per-month")}</th><th>${msg("progress-report.forecast")}</th><th>${msg("progress-report.difference")}</th><th>${msg("column.state")}</th>
      </tr>
    </thead>
    <tbody>
      <#list plan.objectives as objective>
      <#list objective.outputs as output>
      <tr><td>${output.code}</td><th>${output.title}</th><@spent group="output" code=output.code planned=["output", output.code]/></tr>
      </#list>
      <tr kind="subtotal"><th colspan="2">${msg("row.total-objective", {"objective": objective.code})}</th><@spent group="objective" code=objective.code planned=["output-total", objective.code]/></tr>
      </#list>
      <tr kind="total"><th colspan="2">${msg("row.total")}</th><@spent group="all" code="all" planned=["output-total", "all"]/></tr>
    </tbody>
    <notes><p>${msg("progress-report.difference.note")}</p></notes>
  </table>
  <chart id="chart-spending" kind="bar" scale="1000000">
    <caption unit="${msg("unit.millions." + plan.currency)}">${msg("progress-report.spending.figure", {"year": progress.year})}</caption>
    <#list plan.objectives as objective><category>${objective.code}</category></#list>
    <series name="${msg("progress-report.plan")}"><#list plan.objectives as objective><value key="output-total/${objective.code}/${progress.year}"/></#list></series>
    <series name="${msg("progress-report.to-date")}"><#list plan.objectives as objective><value key="spending/objective/${objective.code}/to-date"/></#list></series>
    <series name="${msg("progress-report.forecast")}"><#list plan.objectives as objective><value key="spending/objective/${objective.code}/forecast"/></#list></series>
  </chart>
  <#else>
  <p numbered="yes">${msg("progress-report.spending.none", {"period": periodText})}</p>
  </#if>
</section>

<section id="assumptions">
  <h>${msg("progress-report.assumptions")}</h>
  <#if assumptions?has_content>
  <table id="table-assumptions" summary="${msg("progress-report.assumptions.summary")}">
    <caption>${msg("progress-report.assumptions.table", {"date": report.as_of})}</caption>
    <colgroup><col kind="code"/><col kind="text" weight="6"/><col kind="state"/><col kind="text" weight="3"/><col kind="text" weight="6"/></colgroup>
    <thead>
      <tr>
        <th colspan="2">${msg("progress-report.assumption")}</th><th>${msg("progress-report.review")}</th>
        <th>${msg("progress-report.reviewed")}</th><th>${msg("progress-report.consequence")}</th>
      </tr>
    </thead>
    <tbody>
      <#list units as unit>
      <#assign own = assumptions?filter(assumption -> assumption.unit == unit.code)>
      <#if own?has_content>
      <tr kind="group"><th colspan="5">${unit.title}</th></tr>
      <#list own as assumption>
      <tr>
        <td>${assumption.code}</td>
        <th><p>${assumption.text}</p><#if assumption.steps?has_content><p><i>${msg("progress-report.steps")}${colon}${assumption.steps?join(separator?markup_string)}</i></p></#if></th>
        <td><#if assumption.review?has_content><state level="${{"holds": "on-track", "uncertain": "at-risk", "failed": "off-track"}[assumption.review]}">${msg("progress-report.review." + assumption.review)}</state><#else><state level="not-available">${msg("progress-report.review.none")}</state></#if></td>
        <td>${assumption.reviewed?has_content?then(assumption.reviewed, msg("not-available"))}</td>
        <td>${assumption.consequence?has_content?then(assumption.consequence, "–")}</td>
      </tr>
      </#list>
      </#if>
      </#list>
    </tbody>
    <#if assumptions?filter(assumption -> !assumption.reviewed?has_content)?has_content><notes><p>${msg("note.not-available")}</p></notes></#if>
  </table>
  <#else>
  <p numbered="yes">${msg("progress-report.assumptions.none")}</p>
  </#if>
</section>

<section id="risks">
  <h>${msg("progress-report.risks")}</h>
  <#if risks?has_content>
  <p numbered="yes">${msg("progress-report.risks.text", {
      "none": figure(report.appetite_none), "low": figure(report.appetite_low),
      "moderate": figure(report.appetite_moderate), "high": figure(report.appetite_high)})}</p>
  <table id="table-units" summary="${msg("progress-report.risks.units.summary")}">
    <caption>${msg("progress-report.risks.units", {"date": report.as_of})}</caption>
    <colgroup><col kind="text"/><col kind="figure"/><col kind="figure"/><col kind="figure"/></colgroup>
    <thead><tr><th>${msg("progress-report.unit")}</th><th>${msg("progress-report.risks.number")}</th><th>${msg("progress-report.red-flags")}</th><th>${msg("progress-report.overdue-measures")}</th></tr></thead>
    <tbody>
      <#list units as unit>
      <tr>
        <th>${unit.title}</th><td>${figure("unitrisks", "unit", unit.code, "count")}</td>
        <td>${figure("unitrisks", "unit", unit.code, "red-flags")}</td><td>${figure("unitrisks", "unit", unit.code, "overdue")}</td>
      </tr>
      </#list>
      <tr kind="total">
        <th>${plan.unitTitle}</th><td>${figure("unitrisks", "all", "count")}</td>
        <td>${figure("unitrisks", "all", "red-flags")}</td><td>${figure("unitrisks", "all", "overdue")}</td>
      </tr>
    </tbody>
  </table>
  <heatmap id="map-risks">
    <caption>${msg("progress-report.risks.figure")}</caption>
    <rows label="${msg("column.probability")}"><#list levels as level><word>${msg("level." + level)}</word></#list></rows>
    <columns label="${msg("column.impact")}"><#list levels as level><word>${msg("level." + level)}</word></#list></columns>
    <#list levels as probability><#list levels as impact>
    <#assign here = rows("UnitRisks", {"probability": probability, "impact": impact})?filter(risk -> risk.probability == probability && risk.impact == impact)>
    <#if here?has_content><cell row="${probability?counter}" column="${impact?counter}"><#list here as risk><code>${risk.code}</code></#list></cell></#if>
    </#list></#list>
  </heatmap>
  <table id="table-risks" summary="${msg("progress-report.risks.summary")}">
    <caption>${msg("progress-report.risks.table")}</caption>
    <colgroup><col kind="code"/><col kind="text" weight="6"/><col kind="text" weight="5"/><col kind="text" weight="5"/><col kind="text" weight="7"/></colgroup>
    <thead>
      <tr>
        <th colspan="2">${msg("column.risk")}</th><th>${msg("progress-report.rating")}</th>
        <th>${msg("progress-report.controls")}</th><th>${msg("column.mitigation")}</th>
      </tr>
    </thead>
    <tbody>
      <#list progress.risks as rated>
      <#assign risk = row("UnitRisks", rated.code)>
      <tr>
        <td>${risk.code}</td>
        <th><p>${risk.description}</p><p><i>${row("ReportUnits", risk.unit).short}</i></p></th>
        <td>
          <#if rated.red><p><state level="off-track">${msg("progress-report.red-flag")}</state></p></#if>
          <p>${msg("progress-report.score")}${colon}${figure(rated.score)}</p>
          <p>${msg("column.probability")}${colon}${msg("level." + risk.probability)}</p>
          <p>${msg("column.impact")}${colon}${msg("level." + risk.impact)}</p>
          <p>${msg("progress-report.appetite")}${colon}${msg("progress-report.appetite." + risk.appetite)}</p>
        </td>
        <td>${risk.controls?has_content?then(risk.controls, "–")}</td>
        <td>
          <p>${risk.mitigation?has_content?then(risk.mitigation, msg("progress-report.no-mitigation"))}</p>
          <@ownerAndState sheet="unitrisks" record=risk/>
        </td>
      </tr>
      </#list>
    </tbody>
  </table>
  <#else>
  <p numbered="yes">${msg("progress-report.risks.none")}</p>
  </#if>
</section>

<#if links?has_content>
<section id="links">
  <h>${msg("progress-report.links")}</h>
  <table id="table-links" summary="${msg("progress-report.links.summary")}">
    <caption>${msg("progress-report.links.table")}</caption>
    <colgroup><col kind="text" weight="3"/><col kind="text" weight="5"/><col kind="text" weight="8"/></colgroup>
    <thead><tr><th>${msg("progress-report.link.kind")}</th><th>${msg("progress-report.link")}</th><th>${msg("progress-report.link.work")}</th></tr></thead>
    <tbody>
      <#list units as unit>
      <#assign own = links?filter(link -> link.unit == unit.code)>
      <#if own?has_content>
      <tr kind="group"><th colspan="3">${unit.title}</th></tr>
      <#list own as link>
      <tr><td>${msg("progress-report.link.kind." + link.kind)}</td><th>${link.title}</th><td>${link.text}</td></tr>
      </#list>
      </#if>
      </#list>
    </tbody>
  </table>
</section>
</#if>

<section id="decisions">
  <h>${msg("progress-report.decisions")}</h>
  <#if decisions?has_content>
  <p numbered="yes">${msg("progress-report.decisions.text", {"all": figure("reviewdecisions", "all", "count"),
      "done": figure("reviewdecisions", "state", "done", "count"), "overdue": figure("reviewdecisions", "all", "overdue"), "date": report.as_of})}</p>
  <table id="table-decisions" summary="${msg("progress-report.decisions.summary")}">
    <caption>${msg("progress-report.decisions.table")}</caption>
    <colgroup><col kind="code"/><col kind="text" weight="8"/><col kind="text" weight="4"/><col kind="text" weight="3"/><col kind="text" weight="6"/></colgroup>
    <thead>
      <tr>
        <th colspan="2">${msg("progress-report.decision")}</th><th>${msg("progress-report.unit")}</th>
        <th>${msg("progress-report.decided")}</th><th>${msg("progress-report.follow-up")}</th>
      </tr>
    </thead>
    <tbody>
      <#list decisions as decision>
      <tr>
        <td>${decision.code}</td><th>${decision.text}</th>
        <td><#list decision.units as code>${row("ReportUnits", code).short}<#sep>${separator}<#else>${plan.unitTitle}</#list></td>
        <td>${decision.date}</td>
        <td><@ownerAndState sheet="reviewdecisions" record=decision/></td>
      </tr>
      </#list>
    </tbody>
  </table>
  <#else>
  <p numbered="yes">${msg("progress-report.decisions.none")}</p>
  </#if>
  <@contact/>
</section>
</@official>

<#-- Paragraphs, and runs of items as lists; a note stands at the foot of the page. -->
<#macro passagesOf part>
<#local open = false>
<#list rows("ReportPassages", {"part": part.code}) as passage>
<#if passage.kind == "item"><#if !open><ul></#if><li><p><@noted passage=passage/></p></li><#local open = true><#else><#if open></ul><#local open = false></#if><p numbered="yes"><@noted passage=passage/></p></#if>
</#list>
<#if open></ul></#if>
</#macro>

<#macro noted passage>${passage.text}<#if passage.footnote?has_content><note>${passage.footnote}</note></#if></#macro>

<#-- A figure; what nobody has entered is not available. -->
<#macro value key><#if key?has_content>${figure(key)}<#else>${msg("not-available")}</#if></#macro>

<#macro spent group code planned>
<td><@known key=[planned[0], planned[1], progress.year]/></td>
<#list ["spent-share", "per-month", "forecast", "difference"] as column><td><@known key=["spending", group, code, column]/></td></#list>
<#local state = progress.spending[group][code]>
<td><state level="${state}"><#if state != "not-available">${msg("progress-report.spending." + state)}</#if></state></td>
</#macro>

<#macro known key><#if hasFigure(key?join("/"))>${figure(key?join("/"))}<#else>${msg("not-available")}</#if></#macro>

<#-- Who has to do it by when, how far it is and, if it is late, for how long. -->
<#macro ownerAndState sheet record>
<p><i>${record.owner?has_content?then(record.owner, msg("progress-report.no-owner"))}</i></p>
<p>${msg("progress-report.due")}${colon}${record.due?has_content?then(record.due, msg("progress-report.no-date"))}</p>
<#if hasFigure(sheet, record.code, "days-overdue")>
<p><state level="off-track">${msg("progress-report.overdue")}</state> (${msg("progress-report.days", {"days": figure(sheet, record.code, "days-overdue")})})</p>
<#elseif record.state?has_content>
<p><state level="${{"planned": "neutral", "open": "neutral", "ongoing": "on-track", "done": "on-track", "dropped": "not-available"}[record.state]}">${msg("progress-report.state." + record.state)}</state></p>
</#if>
</#macro>
