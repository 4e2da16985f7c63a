<h1>${content.title}</h1>
<p>${content.date?string("yyyy-MM-dd")} ${content.rootpath}css/site.css ${config.site_host}</p>
${content.body}
<#if (content.previousContent)??><a href="${content.rootpath}${content.previousContent.uri}">${content.previousContent.title}</a></#if>
<#if (content.nextContent)??><a href="${content.rootpath}${content.nextContent.uri}">${content.nextContent.title}</a></#if>
