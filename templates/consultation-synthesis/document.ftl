<#ftl output_format="XML" encoding="UTF-8">
<#--
  The synthesis of a consultation: what was put forward on each topic, what was asked for, and what came of it.

  Its records come from the sheets of kind.yaml (rows, row), its words from terms/LANGUAGE.properties (msg), its numbers
  from the figure book: each sheet is counted, by topic too, and so is what no other sheet answers.
-->
<#include "/shared/paper.ftl">
<#assign topics = rows("Topics"), allInputs = rows("Inputs"), allGuidance = rows("Guidance")>
<@official subject=msg("consultation-synthesis.subject")>

<toc title="${msg("heading.contents")}" levels="2"/>

<section id="introduction">
  <h>${msg("heading.introduction")}</h>
  <@passages section="introduction"/>
  <p numbered="yes">${msg("consultation-synthesis.counted", {
      "inputs": figure("inputs", "all", "count"), "documents": figure("documents", "all", "count"),
      "guidance": figure("guidance", "all", "count"), "changes": figure("changes", "all", "count")})}</p>
</section>

<section id="overview">
  <h>${msg("consultation-synthesis.overview")}</h>
  <table id="table-overview" summary="${msg("consultation-synthesis.overview.summary")}">
    <caption>${msg("consultation-synthesis.overview.table")}</caption>
    <colgroup><col kind="code"/><col kind="text"/><col kind="figure"/><col kind="figure"/><col kind="figure"/><col kind="figure"/></colgroup>
    <thead>
      <tr>
        <th rowspan="2" colspan="2">${msg("consultation-synthesis.topic")}</th>
        <th colspan="2">${msg("consultation-synthesis.inputs")}</th><th colspan="2">${msg("consultation-synthesis.guidance")}</th>
      </tr>
      <tr>
        <th>${msg("consultation-synthesis.number")}</th><th>${msg("consultation-synthesis.unanswered")}</th>
        <th>${msg("consultation-synthesis.number")}</th><th>${msg("consultation-synthesis.untaken")}</th>
      </tr>
    </thead>
    <tbody>
      <#list topics as topic>
      <tr>
        <td>${topic?counter}</td><th><ref to="${topic.id}"/>${msg("colon")}${topic.title}</th>
        <td>${figure("inputs", "topic", topic.code, "count")}</td><td>${figure("inputs", "topic", topic.code, "without", "guidance")}</td>
        <td>${figure("guidance", "topic", topic.code, "count")}</td><td>${figure("guidance", "topic", topic.code, "without", "changes")}</td>
      </tr>
      </#list>
      <tr kind="total">
        <th colspan="2">${msg("row.total")}</th>
        <td>${figure("inputs", "all", "count")}</td><td>${figure("inputs", "all", "without", "guidance")}</td>
        <td>${figure("guidance", "all", "count")}</td><td>${figure("guidance", "all", "without", "changes")}</td>
      </tr>
    </tbody>
    <notes><p>${msg("consultation-synthesis.overview.note")}</p></notes>
  </table>
</section>

<section id="topics" newpage="yes">
  <h>${msg("consultation-synthesis.by-topic")}</h>
  <@passages section="topics"/>
  <#list topics as topic>
  <#assign inputs = rows("Inputs", {"topic": topic.code}), guidance = rows("Guidance", {"topic": topic.code})>
  <section id="${topic.id}">
    <h>${topic.title}</h>
    <#if inputs?has_content>
    <table id="table-${topic.id}" summary="${msg("consultation-synthesis.topic.summary", {"topic": topic.title})}">
      <caption>${msg("consultation-synthesis.topic.table", {"topic": topic.title})}</caption>
      <colgroup><col kind="text" weight="4"/><col kind="text" weight="9"/><col kind="text" weight="4"/><col kind="text" weight="8"/></colgroup>
      <thead>
        <tr>
          <th>${msg("consultation-synthesis.source")}</th><th>${msg("consultation-synthesis.input")}</th>
          <th>${msg("consultation-synthesis.document")}</th><th>${msg("consultation-synthesis.guidance")}</th>
        </tr>
      </thead>
      <tbody>
        <#list rows("Sources") as source>
        <#list inputs?filter(input -> input.source == source.code) as input>
        <tr>
          <#if input?is_first><th rowspan="${inputs?filter(other -> other.source == source.code)?size}">${source.title}</th></#if>
          <td>
            <p><b>${input.code}</b><#if input.from?has_content> ${input.from}</#if></p>
            <@paragraphs text=input.text/>
          </td>
          <td>${row("Documents", input.document).number}</td>
          <#if input.code == firstInput(inputs)>
          <td rowspan="${inputs?size}">
            <#if guidance?has_content>
            <#list guidance as given>
            <#assign answered><@joined codes=given.inputs/></#assign>
            <p><b>${given.code}</b> ${msg("consultation-synthesis.answers", {"inputs": answered})}</p>
            <@paragraphs text=given.text/>
            </#list>
            <#else>
            <p>${msg("consultation-synthesis.none-yet")}</p>
            </#if>
          </td>
          </#if>
        </tr>
        </#list>
        </#list>
      </tbody>
    </table>
    <#else>
    <p>${msg("consultation-synthesis.no-input")}</p>
    </#if>
  </section>
  </#list>
</section>

<section id="traceability" newpage="yes">
  <h>${msg("consultation-synthesis.traceability")}</h>
  <table id="table-traceability" summary="${msg("consultation-synthesis.traceability.summary")}">
    <caption>${msg("consultation-synthesis.traceability.table")}</caption>
    <colgroup><col kind="text" weight="4"/><col kind="text" weight="7"/><col kind="text" weight="3"/><col kind="text" weight="3"/><col kind="text" weight="4"/></colgroup>
    <thead>
      <tr>
        <th>${msg("consultation-synthesis.element")}</th><th>${msg("consultation-synthesis.change")}</th>
        <th>${msg("consultation-synthesis.date")}</th><th>${msg("consultation-synthesis.guidance")}</th>
        <th>${msg("consultation-synthesis.inputs")}</th>
      </tr>
    </thead>
    <tbody>
      <#list rows("Elements") as element>
      <#assign changes = rows("Changes", {"element": element.code})>
      <#list changes as change>
      <tr>
        <#if change?is_first>
        <th rowspan="${changes?size}"><p>${element.title}</p><p><i>${msg("consultation-synthesis.kind." + element.kind)}</i></p></th>
        </#if>
        <td>${change.text}</td><td>${change.date}</td><td><@joined codes=change.guidance/></td>
        <td><@inputsOf guidance=change.guidance/></td>
      </tr>
      <#else>
      <tr>
        <th><p>${element.title}</p><p><i>${msg("consultation-synthesis.kind." + element.kind)}</i></p></th>
        <td>${msg("consultation-synthesis.unchanged")}</td><td>–</td><td>–</td><td>–</td>
      </tr>
      </#list>
      </#list>
    </tbody>
  </table>
</section>

<section id="unanswered">
  <h>${msg("consultation-synthesis.open")}</h>
  <#assign unanswered = allInputs?filter(input -> !rows("Guidance", {"inputs": input.code})?has_content)>
  <#assign untaken = allGuidance?filter(given -> !rows("Changes", {"guidance": given.code})?has_content)>
  <p numbered="yes">${msg("consultation-synthesis.open.inputs", {"number": figure("inputs", "all", "without", "guidance")})}</p>
  <#if unanswered?has_content>
  <ul><#list unanswered as input><li><p><b>${input.code}</b>${msg("colon")}${row("Topics", input.topic).title}<#if input.from?has_content>${msg("list.separator")}${input.from}</#if> (${row("Documents", input.document).number})</p></li></#list></ul>
  </#if>
  <p numbered="yes">${msg("consultation-synthesis.open.guidance", {"number": figure("guidance", "all", "without", "changes")})}</p>
  <#if untaken?has_content>
  <ul><#list untaken as given><li><p><b>${given.code}</b>${msg("colon")}${row("Topics", given.topic).title}</p></li></#list></ul>
  </#if>
  <@contact/>
</section>

<section id="annex" number="none" label="${msg("annex", {"number": "1"})}" prefix="A1-" newpage="yes">
  <h>${msg("annex.heading", {"number": "1", "title": msg("consultation-synthesis.index")})}</h>
  <table id="table-index" summary="${msg("consultation-synthesis.index.summary")}">
    <caption>${msg("consultation-synthesis.index.table")}</caption>
    <colgroup><col kind="text" weight="3"/><col kind="text" weight="7"/><col kind="text" weight="6"/><col kind="figure"/></colgroup>
    <thead>
      <tr>
        <th>${msg("consultation-synthesis.document")}</th><th>${msg("consultation-synthesis.title")}</th>
        <th>${msg("consultation-synthesis.inputs")}</th><th>${msg("consultation-synthesis.number")}</th>
      </tr>
    </thead>
    <tbody>
      <#list rows("Documents")?sort_by("number") as document>
      <tr>
        <th><#if document.site?has_content><a href="${document.site}">${document.number}</a><#else>${document.number}</#if></th>
        <td>${document.title}</td>
        <td><#list rows("Inputs", {"document": document.code}) as input>${input.code}<#sep>${msg("list.separator")}<#else>–</#list></td>
        <td>${figure("inputs", "document", document.code, "count")}</td>
      </tr>
      </#list>
      <tr kind="total"><th colspan="3">${msg("row.total")}</th><td>${figure("inputs", "all", "count")}</td></tr>
    </tbody>
  </table>
</section>
</@official>

<#-- The first input of a table, in the order of the sources: guidance stands beside it. -->
<#function firstInput inputs>
  <#list rows("Sources") as source><#list inputs?filter(input -> input.source == source.code) as input><#return input.code></#list></#list>
  <#return "">
</#function>

<#-- The inputs that some guidance answers, each once. -->
<#macro inputsOf guidance><#list allInputs?filter(input -> rows("Guidance", {"inputs": input.code})?filter(given -> guidance?seq_contains(given.code))?has_content) as input>${input.code}<#sep>${msg("list.separator")}</#list></#macro>

<#macro joined codes><#list codes as code>${code}<#sep>${msg("list.separator")}</#list></#macro>
