<feed><#list published_posts as post><entry><title>${post.title}</title><link>${config.site_host}/${post.uri}</link></entry></#list></feed>
