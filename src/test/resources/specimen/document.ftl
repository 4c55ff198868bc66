<#ftl output_format="XML" encoding="UTF-8">
<#-- Every kind of block, once at least. The words of a language stand in words/LANGUAGE.ftl. -->
<#include "/words/${language}.ftl">
<#assign years = ["2020", "2021", "2022", "2023"]>
<document title="${w.title}" subject="${w.subject}" author="${w.author}" symbol="SPEC/1" date="2019-02-08"
          runninghead="${w.title}" draft="${msg('draft')}">
<masthead organization="ITU" meeting="${w.meeting}" placedate="${w.place}" source="${w.source}" title="${w.title}">
  <left>${w.agenda}</left><right>SPEC/1</right><right>${w.date}</right>
</masthead>
<box kind="action">
  <entry label="${msg("box.summary")}"><p>${w.summary}</p></entry>
  <entry label="${msg("box.action")}"><p>${w.action}</p></entry>
  <entry label="${msg("box.references")}"><p><a href="https://www.itu.int/council">www.itu.int/council</a></p></entry>
</box>
<toc title="${msg("heading.contents")}" levels="2"/>
<toc kind="tables" title="${w.listOfTables}"/>
<toc kind="figures" title="${w.listOfFigures}"/>

<section id="text"><h>${w.text}</h>
  <p numbered="yes">${w.long1}<note>${w.note1}</note> <ref to="outputs"/> ${w.long2} <b>${figure("share", 1)}</b>${w.long3}</p>
  <p numbered="yes">${w.long2} <i>${w.stressed}</i><note>${w.note2} <a href="https://www.itu.int">www.itu.int</a></note>
    <span lang="${w.otherLanguage}">${w.otherWords}</span> ${w.long1}</p>
  <ul><li><p>${w.item1}</p></li><li><p>${w.item2}</p></li></ul>
  <ul><li label="(a)"><p>${w.item1}</p></li><li label="(b)"><p>${w.item2}</p></li></ul>
  <section id="states"><h>${w.states}</h>
    <table id="indicators" summary="${w.states}">
      <caption>${w.states}</caption>
      <colgroup><col kind="code"/><col kind="text"/><col kind="text"/><col kind="text"/></colgroup>
      <thead><tr><th colspan="2">${w.indicator}</th><th>${w.state}</th><th>${w.trend}</th></tr></thead>
      <tbody>
        <#list ["on-track", "at-risk", "off-track", "not-available", "neutral"] as level>
        <tr><td>${level?index + 1}</td><th>${w.item1}<#if level?is_first><note>${w.note3}</note></#if></th>
          <td><state level="${level}"/></td>
          <td><spark><#list years as year><value key="cost/${["DOC", "ADM", "SUP", "INT", "DOC"][level?index]}/${year}" label="${year}"/></#list></spark></td></tr>
        </#list>
      </tbody>
    </table>
  </section>
</section>

<section id="tables"><h>${w.tables}</h>
  <table id="outputs" summary="${w.tables}">
    <caption unit="${msg("unit.CHF")}">${w.tables}</caption>
    <colgroup><col kind="code"/><col kind="text"/><#list years as year><col kind="figure"/></#list></colgroup>
    <thead>
      <tr><th colspan="2" rowspan="2">${w.output}</th><th colspan="2">${w.budget}</th><th colspan="2">${w.forecast}</th></tr>
      <tr><#list years as year><th>${year}</th></#list></tr>
    </thead>
    <tbody>
      <tr kind="group"><th>A</th><th colspan="5">${w.group}</th></tr>
      <#list outputs as n>
      <tr><td>A.${n}</td><th>${(n % 3 == 0)?then(w.item2, w.item1)}</th><#list years as year><td>${figure("output", n, year)}</td></#list></tr>
      <#if n == 20>
      <tr kind="subtotal"><th colspan="2">${w.total}</th><#list years as year><td>${figure("cost", "ADM", year)}</td></#list></tr>
      <tr kind="group"><th>B</th><th colspan="5">${w.group}</th></tr>
      </#if>
      </#list>
      <tr kind="data"><td/><th>${w.balance}</th><#list years as year><td>${figure("balance", year)}</td></#list></tr>
      <tr kind="total"><th colspan="2">${w.total}</th><#list years as year><td>${figure("cost", "INT", year)}</td></#list></tr>
    </tbody>
    <notes><p>${w.note1}</p></notes>
  </table>
</section>

<section id="drawings"><h>${w.drawings}</h>
  <#list ["stacked-bar", "bar", "line"] as kind>
  <chart id="chart-${kind}" kind="${kind}" scale="1000000">
    <caption unit="${msg("unit.millions.CHF")}">${w.costs}</caption>
    <#list years as year><category>${year}</category></#list>
    <#list ["DOC", "ADM", "SUP", "INT"] as service>
    <series name="${w[service]}"><#list years as year><#if kind == "line" && service == "INT" && year == "2022"><value/><#else><value key="cost/${service}/${year}"/></#if></#list></series>
    </#list>
  </chart>
  </#list>
  <chart id="chart-balance" kind="bar">
    <caption unit="${msg("unit.CHF")}">${w.balance}</caption>
    <#list years as year><category>${year}</category></#list>
    <series name="${w.balance}"><#list years as year><value key="balance/${year}"/></#list></series>
  </chart>
  <#list ["pie", "donut"] as kind>
  <chart id="chart-${kind}" kind="${kind}">
    <caption unit="${msg("unit.percent")}">${w.shares}</caption>
    <#list 1..5 as n><category>${w.category} ${n}</category></#list>
    <series name="${w.shares}"><#list 1..5 as n><value key="share/${n}"/></#list></series>
  </chart>
  </#list>
  <heatmap id="risks"><caption>${w.risks}</caption>
    <rows label="${w.probability}"><word>${msg("level.low")}</word><word>${msg("level.medium")}</word><word>${msg("level.high")}</word></rows>
    <columns label="${w.impact}"><word>${msg("level.low")}</word><word>${msg("level.medium")}</word><word>${msg("level.high")}</word></columns>
    <cell row="2" column="2"><code>R.6</code><code>R.7</code><code>R.9</code><code>R.10</code><code>R.11</code><code>R.12</code></cell>
    <cell row="3" column="1"><code>R.1</code><code>R.2</code></cell>
    <cell row="3" column="3"><code>R.5</code></cell>
  </heatmap>
  <flow id="allocation"><caption unit="${msg("unit.CHF")}">${w.allocation}</caption>
    <stage label="${w.services}"><node id="s0">${w.DOC}</node><node id="s1">${w.ADM}</node><node id="s2">${w.SUP}</node></stage>
    <stage label="${w.objectives}"><#list 0..2 as i><node id="o${i}">${w.objective} ${i + 1}</node></#list></stage>
    <stage label="${w.goals}"><#list 0..2 as i><node id="g${i}">${w.goal} ${i + 1}</node></#list></stage>
    <#list 0..2 as i><#list 0..2 as j><link from="s${i}" to="o${j}" key="flow/s${i}/o${j}"/><link from="o${i}" to="g${j}" key="flow/o${i}/g${j}"/></#list></#list>
  </flow>
  <flow id="pathway"><caption>${w.pathway}</caption>
    <#list w.chain as step><stage label="${step}"><node id="n${step?index}">${w.item1}</node><#if step?index == 1><node id="n1b">${w.item2}</node></#if></stage></#list>
    <link from="n0" to="n1"/><link from="n0" to="n1b"/><link from="n1" to="n2"/><link from="n1b" to="n2"/><link from="n2" to="n3"/><link from="n3" to="n4"/>
  </flow>
  <picture id="photo" src="hills.png" alt="${w.pictureAlt}" credit="${w.credit}"><caption>${w.picture}</caption></picture>
</section>

<section id="resolution" number="none" newpage="yes"><h>${w.resolution}</h>
  <clause kind="recital"><lead>${w.recalling}</lead><li><p>${w.item1}</p></li><li><p>${w.item2}</p></li></clause>
  <clause kind="recital"><lead>${w.recognizing}</lead><li><p>${w.item2}</p></li></clause>
  <clause kind="operative"><lead>${w.resolves}</lead><li><p>${w.item1}</p></li><li><p>${w.item2}</p></li></clause>
</section>

<section id="sides"><h>${w.sides}</h>
  <bilingual><side lang="${language}"><p numbered="yes">${w.long1}</p></side><side lang="${w.otherLanguage}"><p numbered="yes">${w.otherLong}</p></side></bilingual>
  <bilingual><side lang="${language}"><p numbered="yes">${w.long2}</p><ul><li><p>${w.item1}</p></li></ul></side>
    <side lang="${w.otherLanguage}"><p numbered="yes">${w.otherWords}</p><ul><li><p>${w.otherWords}</p></li></ul></side></bilingual>
</section>

<section id="wide" number="none" orientation="landscape" newpage="yes"><h>${w.wide}</h>
  <table id="matrix" summary="${w.wide}" compact="yes">
    <caption unit="${msg("unit.CHF")}">${w.wide}</caption>
    <colgroup><col kind="text"/><#list 1..22 as n><col kind="figure"/></#list></colgroup>
    <thead><tr><th>${w.output}</th><#list 1..22 as n><th>A.${n}</th></#list></tr></thead>
    <tbody>
      <#list years as year><tr><th>${year}</th><#list 1..22 as n><td>${figure("output", n, year)}</td></#list></tr></#list>
      <tr kind="total"><th>${w.total}</th><#list 1..22 as n><td>${figure("output", n, 2020)}</td></#list></tr>
    </tbody>
  </table>
</section>
<box kind="contact"><entry label="${msg("contact.email")}"><p><a href="mailto:gbs@itu.int">gbs@itu.int</a></p></entry></box>
</document>
