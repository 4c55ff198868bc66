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
  <#list paper.left as line><@mastheadLine side="left" line=line/></#list>
  <#list paper.right as line><@mastheadLine side="right" line=line/></#list>
</masthead>
<box kind="action">
  <#if paper.summary?has_content><entry label="${msg("box.summary")}"><@paragraphs text=paper.summary/></entry></#if>
  <#if paper.action?has_content><entry label="${msg("box.action")}"><@paragraphs text=paper.action/></entry></#if>
  <entry label="${msg("box.references")}">
    <#if paper.adoptedBy?has_content>
    <@paragraphs text=paper.references/>
    <p>${msg("box.adopted-by", {"symbol": paper.adoptedBy})}</p>
    <#else>
    <@paragraphs text=paper.references?has_content?then(paper.references, msg("box.none"))/>
    </#if>
  </entry>
</box>
<#nested>
</document>
</#macro>

<#-- A line of the masthead, if there is something to say in it; audiences.yaml says which lines stand on which side. -->
<#macro mastheadLine side line>
<#if line == "document"><@column side=side>${msg("masthead.document", {"symbol": paper.symbol})}</@column>
<#elseif line == "date"><@column side=side>${paper.date}</@column>
<#elseif line == "agenda-item" && paper.agendaItem?has_content><@column side=side>${msg("masthead.agenda-item", {"item": paper.agendaItem})}</@column>
<#elseif line == "original" && paper.original?has_content><@column side=side>${msg("masthead.original", {"language": paper.original})}</@column>
</#if>
</#macro>

<#macro column side><#if side == "left"><left><#nested></left><#else><right><#nested></right></#if></#macro>

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
