<#ftl output_format="XML" encoding="UTF-8">
<#--
  The report of a management review: numbered paragraphs, conclusions by theme, actions, initiatives, pictures.

  Its records come from the sheets of kind.yaml (rows, row), its words from terms/LANGUAGE.properties (msg), its numbers
  from the figure book. An action is overdue on the review's day "as_of"; the figures say which and by how many days.
-->
<#include "/shared/paper.ftl">
<#assign review = rows("Reviews")?first, themes = rows("Themes"), actions = rows("Actions"), initiatives = rows("Initiatives"), pictures = rows("Pictures")>
<@official subject=msg("management-review.subject", {"title": review.title})>

<#list rows("ReviewParts") as part>
<section id="${part.id}">
  <h>${part.title}</h>
  <@passagesOf part=part/>
</section>
</#list>

<#if actions?has_content>
<section id="actions">
  <h>${msg("management-review.actions")}</h>
  <p numbered="yes">${msg("management-review.actions.counted", {
      "all": figure("actions", "all", "count"), "done": figure("actions", "state", "done", "count"),
      "overdue": figure("actions", "all", "overdue"), "date": review.as_of})}</p>
  <table id="table-actions" summary="${msg("management-review.actions.summary")}">
    <caption>${msg("management-review.actions.table", {"date": review.as_of})}</caption>
    <colgroup><col kind="code"/><col kind="text" weight="8"/><col kind="text" weight="4"/><col kind="text" weight="4"/><col kind="text" weight="4"/></colgroup>
    <thead>
      <tr>
        <th colspan="2">${msg("management-review.action")}</th><th>${msg("column.responsible")}</th>
        <th>${msg("management-review.due")}</th><th>${msg("column.state")}</th>
      </tr>
    </thead>
    <tbody>
      <#list themes as theme>
      <#assign ofTheme = rows("Actions", {"theme": theme.code})>
      <#if ofTheme?has_content>
      <tr kind="group"><th colspan="5">${theme.title}</th></tr>
      <#list ofTheme as action>
      <tr>
        <td>${action.code}</td>
        <th><p>${action.text}</p><#if action.remark?has_content><p><i>${action.remark}</i></p></#if></th>
        <td>${action.owner?has_content?then(action.owner, msg("management-review.no-owner"))}</td>
        <td>${action.due?has_content?then(action.due, msg("management-review.no-date"))}</td>
        <td>
          <#if hasFigure("actions", action.code, "days-overdue")>
          <p><state level="off-track">${msg("management-review.overdue")}</state></p>
          <p>${msg("management-review.days", {"days": figure("actions", action.code, "days-overdue")})}</p>
          <#else>
          <p><state level="${{"open": "neutral", "ongoing": "on-track", "done": "on-track", "dropped": "not-available"}[action.state]}">${msg("management-review.state." + action.state)}</state></p>
          </#if>
        </td>
      </tr>
      </#list>
      </#if>
      </#list>
    </tbody>
  </table>
</section>
</#if>

<#if initiatives?has_content>
<section id="initiatives">
  <h>${msg("management-review.initiatives")}</h>
  <table id="table-initiatives" summary="${msg("management-review.initiatives.summary")}">
    <caption unit="${msg("unit." + plan.currency)}">${msg("management-review.initiatives.table")}</caption>
    <colgroup><col kind="code"/><col kind="text" weight="6"/><col kind="text" weight="4"/><col kind="state"/><col kind="figure"/><col kind="figure"/><col kind="figure"/></colgroup>
    <thead>
      <tr>
        <th colspan="2">${msg("management-review.initiative")}</th><th>${msg("management-review.partners")}</th><th>${msg("column.state")}</th>
        <th>${msg("management-review.sought")}</th><th>${msg("management-review.raised")}</th><th>${msg("management-review.delivered")}</th>
      </tr>
    </thead>
    <tbody>
      <#list rows("Regions") as region>
      <#assign ofRegion = rows("Initiatives", {"region": region.code})>
      <#if ofRegion?has_content>
      <tr kind="group"><th colspan="7">${region.title}</th></tr>
      <#list ofRegion as initiative>
      <tr>
        <td>${initiative.code}</td><th>${initiative.title} <i>(${msg("management-review.kind." + initiative.kind)})</i></th>
        <td>${initiative.partners?has_content?then(initiative.partners, "–")}</td>
        <td>${msg("management-review.progress." + initiative.state)}</td>
        <td><@money key=initiative.sought/></td><td><@money key=initiative.raised/></td><td><@money key=initiative.delivered/></td>
      </tr>
      </#list>
      <tr kind="subtotal">
        <th colspan="4">${region.title}</th>
        <#list ["sought", "raised", "delivered"] as column><td><#if hasFigure("initiatives", "region", region.code, column)>${figure("initiatives", "region", region.code, column)}<#else>${msg("not-available")}</#if></td></#list>
      </tr>
      </#if>
      </#list>
      <tr kind="total">
        <th colspan="4">${msg("row.total")}</th>
        <#list ["sought", "raised", "delivered"] as column><td><#if hasFigure("initiatives", "all", column)>${figure("initiatives", "all", column)}<#else>${msg("not-available")}</#if></td></#list>
      </tr>
    </tbody>
    <#if initiatives?filter(initiative -> !(initiative.sought?has_content && initiative.raised?has_content && initiative.delivered?has_content))?has_content>
    <notes><p>${msg("note.not-available")}</p></notes>
    </#if>
  </table>
  <chart id="chart-initiatives" kind="bar" scale="1000000">
    <caption unit="${msg("unit.millions." + plan.currency)}">${msg("management-review.initiatives.figure")}</caption>
    <#assign funded = rows("Regions")?filter(region -> hasFigure("initiatives", "region", region.code, "sought"))>
    <#list funded as region><category>${region.title}</category></#list>
    <#list ["sought", "raised", "delivered"] as column>
    <series name="${msg("management-review." + column)}"><#list funded as region><value<#if hasFigure("initiatives", "region", region.code, column)> key="initiatives/region/${region.code}/${column}"</#if>/></#list></series>
    </#list>
  </chart>
</section>
</#if>

<#if pictures?filter(picture -> !picture.theme?has_content)?has_content>
<section id="pictures">
  <h>${msg("management-review.pictures")}</h>
  <#list pictures?filter(picture -> !picture.theme?has_content) as picture><@photograph picture=picture/></#list>
</section>
</#if>

<@contact/>

<section id="annex" number="none" label="${msg("annex", {"number": "1"})}" prefix="A1-" newpage="yes">
  <h>${msg("annex.heading", {"number": "1", "title": msg("management-review.annex")})}</h>
  <#list themes as theme>
  <section id="${theme.id}" number="${theme?counter}">
    <h>${theme.title}</h>
    <#if rows("ThemeFactors", {"theme": theme.code})?has_content>
    <table id="table-${theme.id}" summary="${msg("management-review.situation.summary", {"theme": theme.title})}">
      <caption>${msg("management-review.situation.table", {"theme": theme.title})}</caption>
      <colgroup><col kind="text"/><col kind="text"/></colgroup>
      <thead><tr><th>${msg("management-review.inside")}</th><th>${msg("management-review.outside")}</th></tr></thead>
      <tbody>
        <tr><td><@factors theme=theme kind="strength"/></td><td><@factors theme=theme kind="opportunity"/></td></tr>
        <tr><td><@factors theme=theme kind="weakness"/></td><td><@factors theme=theme kind="threat"/></td></tr>
      </tbody>
    </table>
    </#if>
    <@conclusions theme=theme list=rows("Conclusions", {"theme": theme.code})/>
    <#list rows("Pictures", {"theme": theme.code}) as picture><@photograph picture=picture/></#list>
  </section>
  </#list>
</section>
</@official>

<#-- Paragraphs, and runs of items as lists. -->
<#macro passagesOf part>
<#local open = false>
<#list rows("ReviewPassages", {"part": part.code}) as passage>
<#if passage.kind == "item"><#if !open><ul></#if><li><p>${passage.text}</p></li><#local open = true><#else><#if open></ul><#local open = false></#if><p numbered="yes">${passage.text}</p></#if>
</#list>
<#if open></ul></#if>
</#macro>

<#-- Conclusions as lists, each under its heading where it has one. -->
<#macro conclusions theme list>
<#local headings = []>
<#list list as conclusion><#if !headings?seq_contains(conclusion.heading)><#local headings = headings + [conclusion.heading]></#if></#list>
<#list headings as heading>
<#local title = heading?has_content?then(heading, msg("management-review.conclusions"))>
<section id="${theme.id}-${heading?counter}" number="none">
  <h>${title}</h>
  <ul><#list list?filter(conclusion -> conclusion.heading == heading) as conclusion><li><p>${conclusion.text}</p></li></#list></ul>
</section>
</#list>
</#macro>

<#macro factors theme kind>
<p><b>${msg("management-review.factor." + kind)}</b></p>
<#list rows("ThemeFactors", {"theme": theme.code, "kind": kind}) as factor><p>${factor.text}</p><#else><p>–</p></#list>
</#macro>

<#macro money key><#if key?has_content>${figure(key)}<#else>${msg("not-available")}</#if></#macro>

<#macro photograph picture>
<picture id="${picture.id}" src="${picture.file}" alt="${picture.alt}" credit="${picture.credit}">
  <caption>${picture.caption}<#if picture.video?has_content> <a href="${picture.video}">${msg("management-review.video")}</a></#if></caption>
</picture>
</#macro>
