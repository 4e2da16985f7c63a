${(currentPageNumber)!"-"} of ${(numberOfPages)!"-"} ${(previousFileName)!"-"} ${(nextFileName)!"-"}
<h1>${data.get("site.yaml").name}</h1>
<#list published_posts as post>
<a href="${post.uri}">${post.title}</a> ${post.date?string("yyyy-MM-dd")}
</#list>
<#list published_pages as page>
<a href="${page.uri}">${page.title}</a>
</#list>
<#list published_notices as notice>
<a href="${notice.uri}">${notice.title}</a>
</#list>
<#list alltags?sequence?sort as tag>
${tag}
</#list>
