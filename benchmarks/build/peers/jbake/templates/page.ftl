<!doctype html>
<html lang="${content.lang!"zh"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${content.title?html} | Pack</title>
<meta name="description" content="${(content.description!"")?html}">
<link rel="canonical" href="https://example.org/${content.uri}">
</head>
<body>
<header><nav><a href="/zh/">中文</a> <a href="/en/">English</a> <a href="/${content.lang!"zh"}/documents/"><#if (content.lang!"zh") == "en">Documents<#else>文件</#if></a></nav></header>
<main>
<article>
<h1>${content.title?html}</h1>
<p><time>${content.date?string("yyyy-MM-dd")}</time></p>
${content.body}
</article>
</main>
<footer>Pack</footer>
</body>
</html>
