<#list posts as post>
${post.date?string("yyyy-MM-dd")} ${post.status} <a href="${post.uri}">${post.title}</a>
</#list>
