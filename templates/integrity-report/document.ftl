<#ftl output_format="XML" encoding="UTF-8">
<#--
  What a run has found: in figures, what was blocked, what is to be mended in each file, what was waived, what was
  repaired.

  Uses run: files (number, path, hash, complaints, remarks), blocked (documents, reasons), waived. The words of findings come
  from terms/LANGUAGE/findings.properties; every number is a figure of the run.
-->
<#assign title = msg("integrity-report.title")>
<#assign organization = run.organization?has_content?then(run.organization, msg("integrity-report.house"))>
<#assign faulty = run.files?filter(file -> file.complaints?has_content), remarked = run.files?filter(file -> file.remarks?has_content)>
<document title="${title}" subject="${msg("integrity-report.subject")}" author="${organization}" symbol="${title}"
          date="${run.isoDate}" runninghead="${msg("integrity-report.running-head")}">
<masthead organization="${organization}" meeting="${msg("integrity-report.readers")}" placedate="" source="" title="${title}">
  <right>${msg("integrity-report.internal")}</right>
  <#if run.date?has_content><right>${run.date}</right></#if>
</masthead>

<section id="figures">
  <h>${msg("heading.run-figures")}</h>
  <p numbered="yes">${msg("text.integrity-report")}</p>
  <table id="table-run" summary="${msg("summary.run-figures")}">
    <caption>${msg("table.run-figures")}</caption>
    <colgroup><col kind="text"/><col kind="figure"/></colgroup>
    <thead><tr><th>${msg("column.counted")}</th><th>${msg("column.number")}</th></tr></thead>
    <tbody>
      <tr><th>${msg("row.files-read")}</th><td>${figure("files")}</td></tr>
      <tr><th>${msg("row.documents-made")}</th><td>${figure("documents", "made")}</td></tr>
      <tr><th>${msg("row.documents-blocked")}</th><td>${figure("documents", "blocked")}</td></tr>
      <tr><th>${msg("row.findings-waived")}</th><td>${figure("findings", "waived")}</td></tr>
    </tbody>
  </table>
  <#if run.files?has_content>
  <table id="table-files" summary="${msg("summary.findings-by-file")}">
    <caption>${msg("table.findings-by-file")}</caption>
    <colgroup><col kind="text" weight="4"/><col kind="code"/><col kind="figure"/><col kind="figure"/><col kind="figure"/><col kind="figure"/></colgroup>
    <thead><tr><th>${msg("column.file")}</th><th>SHA-256</th><th>${msg("column.errors")}</th><th>${msg("column.warnings")}</th><th>${msg("column.notes")}</th><th>${msg("row.total")}</th></tr></thead>
    <tbody>
      <#list run.files as file>
      <tr><th>${file.path}</th><td>${file.hash}</td><@counts of=file.number/></tr>
      </#list>
      <tr kind="total"><th colspan="2">${msg("row.total")}</th><@counts of="all"/></tr>
    </tbody>
    <notes><p>${msg("note.sha256")}</p></notes>
  </table>
  </#if>
</section>

<section id="blocked">
  <h>${msg("heading.blocked")}</h>
  <#if run.blocked?has_content>
  <p numbered="yes">${msg("text.blocked")}</p>
  <table id="table-blocked" summary="${msg("summary.blocked")}">
    <caption>${msg("table.blocked")}</caption>
    <colgroup><col kind="text" weight="2"/><col kind="text" weight="3"/></colgroup>
    <thead><tr><th>${msg("column.document")}</th><th>${msg("column.reason")}</th></tr></thead>
    <tbody>
      <#list run.blocked as row>
      <tr><th><#list row.documents as path><p>${path}</p></#list></th><td><#list row.reasons as reason><p>${reason}</p></#list></td></tr>
      </#list>
    </tbody>
  </table>
  <#else>
  <p numbered="yes">${msg("text.nothing-blocked")}</p>
  </#if>
</section>

<section id="complaints">
  <h>${msg("heading.complaints")}</h>
  <#if faulty?has_content>
  <p numbered="yes">${msg("text.complaints")}</p>
  <#list faulty as file>
  <@findings id="complaints-" + file.number file=file list=file.complaints unlisted="complaints"/>
  </#list>
  <#else>
  <p numbered="yes">${msg("text.no-complaints")}</p>
  </#if>
</section>

<section id="waived">
  <h>${msg("heading.waived")}</h>
  <#if run.waived?has_content>
  <p numbered="yes">${msg("text.waived")}</p>
  <table id="table-waived" summary="${msg("summary.waived")}">
    <caption>${msg("table.waived")}</caption>
    <colgroup><col kind="text" weight="3"/><col kind="text" weight="3"/><col kind="text" weight="4"/><col kind="text" weight="2"/></colgroup>
    <thead><tr><th>${msg("column.place")}</th><th>${msg("column.finding")}</th><th>${msg("column.reason")}</th><th>${msg("column.waived-by")}</th></tr></thead>
    <tbody>
      <#list run.waived as waiver>
      <tr><th><p>${waiver.file}</p><#if waiver.place?has_content><p>${waiver.place}</p></#if></th><td>${waiver.severity}${msg("colon")}${waiver.rule}</td><td>${waiver.reason}</td><td>${waiver.name}</td></tr>
      </#list>
    </tbody>
  </table>
  <#else>
  <p numbered="yes">${msg("text.nothing-waived")}</p>
  </#if>
</section>

<section id="remarks">
  <h>${msg("heading.remarks")}</h>
  <#if remarked?has_content>
  <p numbered="yes">${msg("text.remarks")}</p>
  <#list remarked as file>
  <@findings id="remarks-" + file.number file=file list=file.remarks unlisted="remarks"/>
  </#list>
  <#else>
  <p numbered="yes">${msg("text.no-remarks")}</p>
  </#if>
</section>
</document>

<#macro counts of><td>${figure("findings", of, "error")}</td><td>${figure("findings", of, "warning")}</td><td>${figure("findings", of, "note")}</td><td>${figure("findings", of, "all")}</td></#macro>

<#-- The findings of one file: place, severity, and what to do. -->
<#macro findings id file list unlisted>
<table id="table-${id}" summary="${msg("summary.findings")}">
  <caption>${file.path}</caption>
  <colgroup><col kind="text" weight="3"/><col kind="text" weight="2"/><col kind="text" weight="9"/></colgroup>
  <thead><tr><th>${msg("column.place")}</th><th>${msg("column.severity")}</th><th>${msg("column.finding")}</th></tr></thead>
  <tbody>
    <#list list as finding>
    <tr>
      <th>${finding.place?has_content?then(finding.place, msg("place.file"))}</th>
      <td>${finding.severity}</td>
      <td><p>${finding.found}</p><p><i>${msg("column.expected")}</i>${msg("colon")}${finding.expected}</p><p><i>${msg("column.remedy")}</i>${msg("colon")}${finding.remedy}</p></td>
    </tr>
    </#list>
  </tbody>
  <#if hasFigure("unlisted", file.number, unlisted)><notes><p>${msg("note.unlisted", {"count": plainFigure("unlisted", file.number, unlisted)})}</p></notes></#if>
</table>
</#macro>
