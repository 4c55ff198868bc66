<#ftl output_format="XML" encoding="UTF-8">
<#include "/shared/paper.ftl">
<@official subject=msg("project-list.subject")>
<section id="background">
  <h>${msg("project-list.background")}</h>
  <@passages section="background"/>
</section>
<#list rows("Topics") as topic>
<section id="${topic.id}">
  <h>${topic.title}</h>
  <table id="table-${topic.id}" summary="${msg("project-list.summary", {"topic": topic.title})}">
    <caption unit="${msg("unit." + plan.currency)}">${msg("project-list.table", {"topic": topic.title})}</caption>
    <colgroup><col kind="code"/><col kind="text" weight="3"/><col kind="text"/><col kind="text"/><col kind="text"/><col kind="figure"/></colgroup>
    <thead><tr>
      <th colspan="2">${msg("project-list.project")}</th><th>${msg("project-list.output")}</th>
      <th>${msg("project-list.state")}</th><th>${msg("project-list.due")}</th><th>${msg("project-list.sought")}</th>
    </tr></thead>
    <tbody>
      <#list rows("Projects", {"topic": topic.code}) as project>
      <tr>
        <td>${project.code}</td>
        <th><#if project.site?has_content><a href="${project.site}">${project.title}</a><#else>${project.title}</#if></th>
        <td><#list project.output as code>${code} ${element("output", code).title}<#sep>${msg("list.separator")}</#list></td>
        <td>${msg("project-list.state." + project.state)}</td>
        <td>${project.due?has_content?then(project.due, msg("not-available"))}</td>
        <td><#if project.sought?has_content>${figure(project.sought)}<#else>${msg("not-available")}</#if></td>
      </tr>
      </#list>
      <#if hasFigure("projects", "topic", topic.code, "sought")>
      <tr kind="total"><th colspan="5">${msg("row.total")}</th><td>${figure("projects", "topic", topic.code, "sought")}</td></tr>
      </#if>
    </tbody>
  </table>
</section>
</#list>
<section id="staff">
  <h>${msg("project-list.staff")}</h>
  <p numbered="yes">${msg("project-list.sum", {"sought": figure("projects", "all", "sought"), "currency": plan.currency})}</p>
  <table id="table-staff" summary="${msg("project-list.staff")}">
    <caption>${msg("project-list.staff")}</caption>
    <colgroup><col kind="text"/><#list plan.period.years as year><col kind="figure"/></#list></colgroup>
    <thead><tr><th>${msg("project-list.project")}</th><#list plan.period.years as year><th>${year}</th></#list></tr></thead>
    <tbody>
      <#list rows("Projects") as project>
      <tr>
        <th>${project.title}</th>
        <#list plan.period.years as year><td><#if project.staff[year]?has_content>${figure(project.staff[year])}<#else>–</#if></td></#list>
      </tr>
      </#list>
      <tr kind="total"><th>${msg("row.total")}</th><#list plan.period.years as year><td>${figure("projects", "all", "staff", year)}</td></#list></tr>
    </tbody>
  </table>
</section>
</@official>
