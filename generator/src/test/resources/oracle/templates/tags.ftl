<h1>${tag}</h1>
<#list tag_posts as post>
<a href="${content.rootpath}${post.uri}">${post.title}</a>
</#list>
