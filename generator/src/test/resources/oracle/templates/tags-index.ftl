<#list tags?sort_by("name") as tag>
${tag.name} ${tag.tagged_posts?size} ${tag.uri}
</#list>
