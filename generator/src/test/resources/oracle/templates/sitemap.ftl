<urlset><#list published_content?sort_by("uri") as each><url>${each.uri}</url></#list></urlset>
