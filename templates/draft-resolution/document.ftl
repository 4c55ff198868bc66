<#ftl output_format="XML" encoding="UTF-8">
<#--
  A draft resolution, by which a body adopts something: one workbook may hold several.

  Letters and numbers of clauses follow from their order. A provision refers to others by {1}, {2} …, which stand for
  the first, second … of its column "cites" and are printed as the language refers to clauses.
-->
<#include "/shared/paper.ftl">
<@official subject=msg("draft-resolution.subject")>

<section id="preamble" number="none">
  <h>${msg("draft-resolution.preamble")}</h>
  <@passages section="preamble" numbered="no"/>
</section>
<#if (plan.passages["proposal"]![])?has_content>
<section id="proposal" number="none">
  <h>${msg("draft-resolution.proposal")}</h>
  <@passages section="proposal" numbered="no"/>
</section>
</#if>

<#list rows("Resolutions") as resolution>
<section id="${resolution.id}" number="none" newpage="yes" label="${msg("draft-resolution.number." + resolution.status, {"number": resolution.number})}">
  <h>${msg("draft-resolution.number." + resolution.status, {"number": resolution.number})}</h>
  <p><b>${resolution.title}</b></p>
  <#if resolution.proposal?has_content><p><b>${resolution.proposal}</b></p></#if>
  <p>${resolution.place}</p>
  <p>${resolution.opening}</p>
  <#list rows("Clauses", {"resolution": resolution.code}) as clause>
  <clause kind="${clause.kind}">
    <lead>${clause.lead}</lead>
    <#list rows("Provisions", {"clause": clause.code}) as provision>
    <li id="${provision.id}"><p><@linked provision=provision/></p></li>
    </#list>
  </clause>
  </#list>
</section>
</#list>
<@contact/>
</@official>

<#-- A provision's text with its references to others. -->
<#macro linked provision><@piece text=provision.text cites=provision.cites at=1/></#macro>
<#macro piece text cites at>
<#local mark = "{" + at + "}">
<#if cites?size gte at && text?contains(mark)>${text?keep_before(mark)}<ref to="${row("Provisions", cites[at - 1]).id}"/><@piece text=text?keep_after(mark) cites=cites at=at + 1/><#else>${text}</#if></#macro>
