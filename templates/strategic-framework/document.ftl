<#ftl output_format="XML" encoding="UTF-8">
<#--
  The strategic framework of a Sector and of its study groups: situation, results, risks, enablers, regional targets.

  Its records come from the sheets of kind.yaml (rows, row), its words from terms/LANGUAGE.properties (msg), its numbers
  from the figure book.
-->
<#include "/shared/paper.ftl">
<#assign bodies = rows("Bodies"), goals = rows("UnionGoals"), results = rows("Results"), levels = ["low", "medium", "high"]>
<@official subject=msg("strategic-framework.subject", {"unit": plan.unitTitle, "period": plan.period.text})>

<toc title="${msg("heading.contents")}" levels="2"/>

<section id="introduction" newpage="yes">
  <h>${msg("heading.introduction")}</h>
  <@passages section="introduction"/>
  <table id="table-bodies" summary="${msg("strategic-framework.bodies.summary")}">
    <caption>${msg("strategic-framework.bodies.table")}</caption>
    <colgroup><col kind="text" weight="4"/><col kind="text" weight="6"/><col kind="figure"/><col kind="figure"/></colgroup>
    <thead>
      <tr>
        <th>${msg("strategic-framework.body")}</th><th>${msg("strategic-framework.mandate")}</th>
        <th>${msg("strategic-framework.results.number")}</th><th>${msg("strategic-framework.risks.number")}</th>
      </tr>
    </thead>
    <tbody>
      <#list bodies as body>
      <tr>
        <th>${body.title}</th><td>${body.mandate}</td>
        <td>${figure("results", "body", body.code, "count")}</td><td>${figure("strategyrisks", "body", body.code, "count")}</td>
      </tr>
      </#list>
      <tr kind="total">
        <th colspan="2">${msg("row.total")}</th>
        <td>${figure("results", "all", "count")}</td><td>${figure("strategyrisks", "all", "count")}</td>
      </tr>
    </tbody>
  </table>
</section>

<section id="situation">
  <h>${msg("strategic-framework.situation")}</h>
  <@passages section="situation"/>
  <#list bodies as body>
  <#if rows("Factors", {"body": body.code})?has_content>
  <table id="table-situation-${body.id}" summary="${msg("strategic-framework.situation.summary", {"body": body.short})}">
    <caption>${msg("strategic-framework.situation.table", {"body": body.short})}</caption>
    <colgroup><col kind="text"/><col kind="text"/></colgroup>
    <thead><tr><th>${msg("strategic-framework.inside")}</th><th>${msg("strategic-framework.outside")}</th></tr></thead>
    <tbody>
      <tr><td><@factors body=body kind="strength"/></td><td><@factors body=body kind="opportunity"/></td></tr>
      <tr><td><@factors body=body kind="weakness"/></td><td><@factors body=body kind="threat"/></td></tr>
    </tbody>
  </table>
  </#if>
  </#list>
</section>

<section id="results">
  <h>${msg("strategic-framework.results")}</h>
  <@passages section="results"/>
  <section id="cascade">
    <h>${msg("strategic-framework.cascade")}</h>
    <flow id="flow-cascade">
      <caption>${msg("strategic-framework.cascade.figure")}</caption>
      <stage label="${msg("strategic-framework.goals")}"><#list goals as goal><node id="${goal.code}"><b>${goal.code}</b> ${goal.title}</node></#list></stage>
      <#list ["objective", "outcome", "output"] as level>
      <#if rows("Results", {"level": level})?has_content>
      <stage label="${msg("strategic-framework.level." + level)}"><#list rows("Results", {"level": level}) as result><node id="${result.code}"><b>${result.code}</b> ${result.title}</node></#list></stage>
      </#if>
      </#list>
      <#list results as result>
      <#list result.goals as goal><link from="${goal}" to="${result.code}"/></#list>
      <#list result.contributes as upper><link from="${upper}" to="${result.code}"/></#list>
      </#list>
    </flow>
  </section>
  <#list bodies as body>
  <#assign own = rows("Results", {"body": body.code})>
  <#if own?has_content>
  <section id="${body.id}">
    <h>${body.title}</h>
    <table id="table-results-${body.id}" summary="${msg("strategic-framework.results.summary", {"body": body.short})}">
      <caption>${msg("strategic-framework.results.table", {"body": body.short})}</caption>
      <colgroup><col kind="code"/><col kind="text" weight="5"/><col kind="text" weight="3"/><col kind="text" weight="5"/><col kind="text" weight="3"/><col kind="text" weight="3"/></colgroup>
      <thead>
        <tr>
          <th colspan="2">${msg("strategic-framework.result")}</th><th>${msg("strategic-framework.serves")}</th>
          <th>${msg("strategic-framework.indicator")}</th><th>${msg("strategic-framework.baseline")}</th><th>${msg("strategic-framework.target")}</th>
        </tr>
      </thead>
      <tbody>
        <#list ["objective", "outcome", "output"] as level>
        <#assign ofLevel = own?filter(result -> result.level == level)>
        <#if ofLevel?has_content>
        <tr kind="group"><th colspan="6">${msg("strategic-framework.level." + level)}</th></tr>
        <#list ofLevel as result>
        <tr>
          <td>${result.code}</td><th>${result.title}</th>
          <td><#list result.goals + result.contributes as code>${code}<#sep>${msg("list.separator")}<#else>–</#list></td>
          <#if result.indicator?has_content>
          <td>${result.indicator}</td><td><@measured key=result.baseline year=result.baseline_year/></td><td><@measured key=result.target year=result.target_year/></td>
          <#else>
          <td>–</td><td>–</td><td>–</td>
          </#if>
        </tr>
        </#list>
        </#if>
        </#list>
      </tbody>
      <#if own?filter(result -> result.indicator?has_content && !(result.baseline?has_content && result.target?has_content))?has_content>
      <notes><p>${msg("note.not-available")}</p></notes>
      </#if>
    </table>
  </section>
  </#if>
  </#list>
  <section id="coverage">
    <h>${msg("strategic-framework.coverage")}</h>
    <table id="table-coverage" summary="${msg("strategic-framework.coverage.summary")}">
      <caption>${msg("strategic-framework.coverage.table")}</caption>
      <colgroup><col kind="code"/><col kind="text" weight="6"/><#list bodies as body><col kind="text" weight="3"/></#list></colgroup>
      <thead><tr><th colspan="2">${msg("strategic-framework.served")}</th><#list bodies as body><th>${body.short}</th></#list></tr></thead>
      <tbody>
        <#list goals as goal>
        <tr>
          <td>${goal.code}</td><th>${goal.title}</th>
          <#list bodies as body><td><@codes list=rows("Results", {"goals": goal.code, "body": body.code})/></td></#list>
        </tr>
        </#list>
        <#list results?filter(result -> result.level != "output") as result>
        <tr>
          <td>${result.code}</td><th>${result.title}</th>
          <#list bodies as body><td><@codes list=rows("Results", {"contributes": result.code, "body": body.code})/></td></#list>
        </tr>
        </#list>
      </tbody>
    </table>
    <#assign unserved = goals?filter(goal -> !rows("Results", {"goals": goal.code})?has_content) + results?filter(result -> result.level != "output" && !rows("Results", {"contributes": result.code})?has_content)>
    <#assign loose = results?filter(result -> !result.goals?has_content && !result.contributes?has_content)>
    <#assign shared = results?filter(result -> bodies?filter(body -> rows("Results", {"contributes": result.code, "body": body.code})?has_content)?size gt 1)>
    <p numbered="yes">${msg("strategic-framework.coverage.unserved")} <@titles list=unserved/></p>
    <p numbered="yes">${msg("strategic-framework.coverage.loose")} <@titles list=loose/></p>
    <p numbered="yes">${msg("strategic-framework.coverage.shared")} <@titles list=shared/></p>
  </section>
</section>

<section id="risks">
  <h>${msg("strategic-framework.risks")}</h>
  <@passages section="risks"/>
  <#if rows("StrategyRisks")?has_content>
  <heatmap id="map-risks">
    <caption>${msg("strategic-framework.risks.figure")}</caption>
    <rows label="${msg("column.probability")}"><#list levels as level><word>${msg("level." + level)}</word></#list></rows>
    <columns label="${msg("column.impact")}"><#list levels as level><word>${msg("level." + level)}</word></#list></columns>
    <#list levels as probability><#list levels as impact>
    <#assign here = rows("StrategyRisks", {"probability": probability, "impact": impact})>
    <#if here?has_content><cell row="${probability?counter}" column="${impact?counter}"><#list here as risk><code>${risk.code}</code></#list></cell></#if>
    </#list></#list>
  </heatmap>
  <#list ["strategic", "operational"] as kind>
  <#assign ofKind = rows("StrategyRisks", {"kind": kind})>
  <#if ofKind?has_content>
  <table id="table-risks-${kind}" summary="${msg("strategic-framework.risks.summary." + kind)}">
    <caption>${msg("strategic-framework.risks.table." + kind)}</caption>
    <colgroup><col kind="code"/><col kind="text" weight="6"/><col kind="text" weight="4"/><col kind="text" weight="5"/><col kind="text" weight="7"/></colgroup>
    <thead>
      <tr>
        <th colspan="2">${msg("column.risk")}</th><th>${msg("strategic-framework.rating")}</th>
        <th>${msg("strategic-framework.controls")}</th><th>${msg("column.mitigation")}</th>
      </tr>
    </thead>
    <tbody>
      <#list bodies as body>
      <#assign ofBody = ofKind?filter(risk -> risk.body == body.code)>
      <#if ofBody?has_content>
      <tr kind="group"><th colspan="5">${body.title}</th></tr>
      <#list ofBody as risk>
      <tr>
        <td>${risk.code}</td><th>${risk.description}</th>
        <td>
          <p>${msg("column.probability")}${msg("colon")}${msg("level." + risk.probability)}</p>
          <p>${msg("column.impact")}${msg("colon")}${msg("level." + risk.impact)}</p>
          <p>${msg("strategic-framework.appetite")}${msg("colon")}${msg("strategic-framework.appetite." + risk.appetite)}</p>
        </td>
        <td><#if risk.controls?has_content>${risk.controls}<#else>–</#if></td>
        <td>
          <#if risk.mitigation?has_content>
          <p>${risk.mitigation}</p>
          <p><i><#if risk.owner?has_content>${risk.owner}<#else>${msg("strategic-framework.no-owner")}</#if><#if risk.due?has_content>${msg("list.separator")}${risk.due}</#if><#if risk.state?has_content>${msg("list.separator")}${msg("strategic-framework.state." + risk.state)}</#if></i></p>
          <#else>
          <p>${msg("strategic-framework.no-mitigation")}</p>
          </#if>
        </td>
      </tr>
      </#list>
      </#if>
      </#list>
    </tbody>
  </table>
  </#if>
  </#list>
  </#if>
</section>

<section id="enablers">
  <h>${msg("strategic-framework.enablers")}</h>
  <@passages section="enablers"/>
  <#if rows("Enablers")?has_content>
  <table id="table-enablers" summary="${msg("strategic-framework.enablers.summary")}">
    <caption>${msg("strategic-framework.enablers.table")}</caption>
    <colgroup><col kind="text" weight="5"/><col kind="text" weight="7"/><col kind="text" weight="4"/><col kind="state"/></colgroup>
    <thead>
      <tr>
        <th>${msg("strategic-framework.enabler")}</th><th>${msg("strategic-framework.meaning")}</th>
        <th>${msg("column.responsible")}</th><th>${msg("column.state")}</th>
      </tr>
    </thead>
    <tbody>
      <#list rows("Enablers") as enabler>
      <tr>
        <th>${enabler.title}</th><td>${enabler.text}</td><td>${enabler.owner?has_content?then(enabler.owner, "–")}</td>
        <td><#if enabler.state?has_content>${msg("strategic-framework.state." + enabler.state)}<#else>–</#if></td>
      </tr>
      </#list>
    </tbody>
  </table>
  </#if>
</section>

<section id="regions">
  <h>${msg("strategic-framework.regions")}</h>
  <@passages section="regions"/>
  <#if rows("Regions")?has_content>
  <table id="table-regions" summary="${msg("strategic-framework.regions.summary")}">
    <caption>${msg("strategic-framework.regions.table")}</caption>
    <colgroup><col kind="text" weight="5"/><col kind="text" weight="7"/><col kind="text" weight="2"/><col kind="text" weight="3"/><col kind="text" weight="3"/></colgroup>
    <thead>
      <tr>
        <th>${msg("strategic-framework.region")}</th><th>${msg("strategic-framework.regional-target")}</th><th>${msg("strategic-framework.result")}</th>
        <th>${msg("strategic-framework.baseline")}</th><th>${msg("strategic-framework.target")}</th>
      </tr>
    </thead>
    <tbody>
      <#list rows("Regions") as region>
      <#assign targets = rows("RegionalTargets", {"region": region.code})>
      <#list targets as target>
      <tr>
        <#if target?is_first><th rowspan="${targets?size}">${region.title}</th></#if>
        <td>${target.text}</td><td>${target.result}</td>
        <td><@measured key=target.baseline year=target.baseline_year/></td><td><@measured key=target.target year=target.target_year/></td>
      </tr>
      <#else>
      <tr><th>${region.title}</th><td>${msg("strategic-framework.no-target")}</td><td>–</td><td>–</td><td>–</td></tr>
      </#list>
      </#list>
    </tbody>
    <#if rows("RegionalTargets")?filter(target -> !(target.baseline?has_content && target.target?has_content))?has_content>
    <notes><p>${msg("note.not-available")}</p></notes>
    </#if>
  </table>
  </#if>
  <@contact/>
</section>
</@official>

<#macro factors body kind>
<p><b>${msg("strategic-framework.factor." + kind)}</b></p>
<#list rows("Factors", {"body": body.code, "kind": kind}) as factor><p>${factor.text}</p><#else><p>–</p></#list>
</#macro>

<#-- A value with its year; what nobody has entered is not available. -->
<#macro measured key year><#if key?has_content>${figure(key)}<#if year?has_content> (${year})</#if><#else>${msg("not-available")}</#if></#macro>

<#macro codes list><#list list as item>${item.code}<#sep>${msg("list.separator")}<#else>–</#list></#macro>

<#macro titles list><#list list as item>${item.code} ${item.title}<#sep>${msg("list.separator")}<#else>${msg("strategic-framework.none")}</#list>${msg("sentence.end")}</#macro>
