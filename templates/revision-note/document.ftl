<#ftl output_format="XML" encoding="UTF-8">
<#--
  What a run changes of the papers that were published before, by plan: what has become of each paper, the cells that
  have changed, the printed figures that have changed for them, and the passages whose words have changed.

  Uses run.revisions: plan, title, papers (path, state), cells (number, place, before, after), places (paper, label, figures:
  key, row, column, hasBefore, hasAfter, cells), passages (path, passages: place, before, after). Every number is a figure
  of the note.
-->
<#assign title = msg("revision-note.title")>
<#assign organization = run.organization?has_content?then(run.organization, msg("integrity-report.house"))>
<document title="${title}" subject="${msg("revision-note.subject")}" author="${organization}" symbol="${title}"
          date="${run.isoDate}" runninghead="${msg("revision-note.running-head")}">
<masthead organization="${organization}" meeting="${msg("revision-note.readers")}" placedate="" source="" title="${title}">
  <right>${msg("integrity-report.internal")}</right>
  <#if run.date?has_content><right>${run.date}</right></#if>
</masthead>
<p numbered="yes">${msg("text.revision-note")}</p>

<#list run.revisions as revision>
<#assign id = "plan-" + revision?counter>
<section id="${id}">
  <h>${revision.title}</h>
  <section id="${id}-papers">
    <h>${msg("heading.revised-papers")}</h>
    <table id="${id}-table-papers" summary="${msg("summary.revised-papers")}">
      <caption>${msg("table.revised-papers")}</caption>
      <colgroup><col kind="text" weight="3"/><col kind="text" weight="2"/></colgroup>
      <thead><tr><th>${msg("column.document")}</th><th>${msg("column.what-became")}</th></tr></thead>
      <tbody>
        <#list revision.papers as paper>
        <tr><th>${paper.path}</th><td>${paper.state}</td></tr>
        </#list>
      </tbody>
    </table>
  </section>

  <section id="${id}-figures">
    <h>${msg("heading.changed-figures")}</h>
    <#if revision.places?has_content>
    <p numbered="yes">${msg("text.changed-figures", {"count": plainFigure("changed", revision.plan)})}</p>
    <#if revision.cells?has_content>
    <table id="${id}-table-cells" summary="${msg("summary.changed-cells")}">
      <caption>${msg("table.changed-cells")}</caption>
      <colgroup><col kind="code"/><col kind="text" weight="3"/><col kind="text" weight="2"/><col kind="text" weight="2"/></colgroup>
      <thead><tr><th>${msg("column.cell-number")}</th><th>${msg("column.place")}</th><th>${msg("column.before")}</th><th>${msg("column.after")}</th></tr></thead>
      <tbody>
        <#list revision.cells as cell>
        <tr><th>${cell.number}</th><td>${cell.place}</td><td>${cell.before?has_content?then(cell.before, "–")}</td><td>${cell.after?has_content?then(cell.after, "–")}</td></tr>
        </#list>
      </tbody>
    </table>
    </#if>
    <table id="${id}-table-figures" summary="${msg("summary.changed-figures")}">
      <caption>${msg("table.changed-figures")}</caption>
      <colgroup><col kind="text" weight="4"/><col kind="text" weight="2"/><col kind="figure"/><col kind="figure"/><col kind="figure"/><col kind="code"/></colgroup>
      <thead><tr><th>${msg("column.row")}</th><th>${msg("column.column")}</th><th>${msg("column.before")}</th><th>${msg("column.after")}</th><th>${msg("column.difference")}</th><th>${msg("column.cells")}</th></tr></thead>
      <tbody>
        <#list revision.places as place>
        <tr kind="group"><th colspan="6">${place.paper}${msg("colon")}${place.label?has_content?then(place.label, msg("revision.no-place"))}</th></tr>
        <#list place.figures as item>
        <tr>
          <th>${item.row?has_content?then(item.row, msg("revision.in-text"))}</th><td>${item.column}</td>
          <td><@value known=item.hasBefore version="before" plan=revision.plan key=item.key/></td>
          <td><@value known=item.hasAfter version="after" plan=revision.plan key=item.key/></td>
          <td>${figure("difference", revision.plan, item.key)}</td>
          <td>${item.cells}</td>
        </tr>
        </#list>
        </#list>
      </tbody>
      <notes><p>${msg("note.changed-figures")}</p></notes>
    </table>
    <#else>
    <p numbered="yes">${msg("text.no-changed-figures")}</p>
    </#if>
  </section>

  <section id="${id}-passages">
    <h>${msg("heading.changed-passages")}</h>
    <#if revision.passages?has_content>
    <p numbered="yes">${msg("text.changed-passages")}</p>
    <#list revision.passages as paper>
    <table id="${id}-table-passages-${paper?counter}" summary="${msg("summary.changed-passages")}">
      <caption>${paper.path}</caption>
      <colgroup><col kind="text" weight="2"/><col kind="text" weight="4"/><col kind="text" weight="4"/></colgroup>
      <thead><tr><th>${msg("column.place")}</th><th>${msg("column.before")}</th><th>${msg("column.after")}</th></tr></thead>
      <tbody>
        <#list paper.passages as passage>
        <tr><th>${passage.place?has_content?then(passage.place, msg("revision.no-place"))}</th><td><@pieces of=passage.before/></td><td><@pieces of=passage.after/></td></tr>
        </#list>
      </tbody>
    </table>
    </#list>
    <#else>
    <p numbered="yes">${msg("text.no-changed-passages")}</p>
    </#if>
  </section>
</section>
</#list>
</document>

<#macro value known version plan key><#if known>${figure(version, plan, key)}<#else>–</#if></#macro>

<#-- A passage; what the other version lacks is bold. -->
<#macro pieces of><#if of?has_content><#list of as piece><#if piece.changed><b>${piece.text}</b><#else>${piece.text}</#if></#list><#else>–</#if></#macro>
