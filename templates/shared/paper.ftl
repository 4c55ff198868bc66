<#ftl output_format="XML" encoding="UTF-8">
<#--
  What all official papers have in common: masthead, box, narrative passages, contact.
  Uses paper (see the Papers sheet of the workbook) and plan.passages.
-->
<#macro official subject>
<document title="${paper.title}" subject="${subject}" author="${paper.organization}" symbol="${paper.symbol}"
          date="${paper.isoDate}" runninghead="${paper.shortTitle?has_content?then(paper.shortTitle, paper.title)}">
<masthead organization="${paper.organization}" meeting="${paper.meeting}" placedate="${paper.placeAndDate}"
          source="${paper.submittedBy}" title="${paper.title}">
  <#if paper.agendaItem?has_content><left>${msg("masthead.agenda-item", {"item": paper.agendaItem})}</left></#if>
  <right>${msg("masthead.document", {"symbol": paper.symbol})}</right>
  <right>${paper.date}</right>
  <#if paper.original?has_content><right>${msg("masthead.original", {"language": paper.original})}</right></#if>
</masthead>
<box kind="action">
  <#if paper.summary?has_content><entry label="${msg("box.summary")}"><@paragraphs text=paper.summary/></entry></#if>
  <#if paper.action?has_content><entry label="${msg("box.action")}"><@paragraphs text=paper.action/></entry></#if>
  <entry label="${msg("box.references")}"><@paragraphs text=paper.references?has_content?then(paper.references, msg("box.none"))/></entry>
</box>
<#nested>
</document>
</#macro>

<#-- A text with a paragraph for each of its lines. -->
<#macro paragraphs text>
<#if text?is_markup_output><p>${text}</p><#else><#list text?split("\n") as line><#if line?trim?has_content><p>${line}</p></#if></#list></#if>
</#macro>

<#-- The narrative passages of a section: paragraphs, and runs of items as lists. -->
<#macro passages section numbered="yes">
<#list plan.passages[section]![] as passage>
<#if passage.items?has_content>
<ul><#list passage.items as item><li><p>${item}</p></li></#list></ul>
<#else>
<p numbered="${numbered}">${passage.text}</p>
</#if>
</#list>
</#macro>

<#macro contact>
<#if paper.contactName?has_content>
<box kind="contact">
  <entry label="${msg("contact.name")}"><p>${paper.contactName}</p></entry>
  <#if paper.contactPhone?has_content><entry label="${msg("contact.phone")}"><p>${paper.contactPhone}</p></entry></#if>
  <#if paper.contactEmail?has_content><entry label="${msg("contact.email")}"><p><a href="mailto:${paper.contactEmail}">${paper.contactEmail}</a></p></entry></#if>
</box>
</#if>
</#macro>
