#!/usr/bin/env bash
# Firefox ESR 153 and Chromium 156: what a page of a folder (file://) keeps for the next page of that folder.
#
# Bet: as from a server, localStorage and sessionStorage of one page are there on the next, at least within a folder; or else they throw, as
# the reference says of file: (SecurityError), so that a script knows.
# Seen: in Firefox each file has a storage of its own. Nothing throws: the first page finds again what it kept, no other does, and window.name
# is emptied on the way. In Chromium all share one, although the origin is "null" in both, and although the reference says that in all
# current browsers each file: address seems to have its own. Large text that a reader chose holds for the site in one, for a page in
# the other. Tests do not see it: Playwright 1.62 starts Firefox with security.fileuri.strict_origin_policy off, and then it is as Chromium.
#
#   Chromium, next page: localStorage kept, sessionStorage kept, window.name kept
#   Chromium, first page again: localStorage kept, sessionStorage kept, window.name kept
#   Firefox, next page: localStorage null, sessionStorage null, window.name empty
#   Firefox, first page again: localStorage kept, sessionStorage kept, window.name empty
#   Firefox with that preference, next page: localStorage kept, sessionStorage kept, window.name kept
#
# Source: https://developer.mozilla.org/en-US/docs/Web/API/Window/localStorage (Exceptions, Description).
# Cure: from a folder the choices go along in the address and are taken out of it on arrival (templates/joined/js/site.js/05-folder.js); the
# tests of Zhinan in Firefox turn the preference on.
# Needs Node, Firefox and Chromium; fails when this changes.
set -euo pipefail
work=$(mktemp -d)
trap 'kill $(jobs -p) 2> log || true; rm -rf "$work"' EXIT
cd "$work"

mkdir -p site/next firefox tested
echo 'user_pref("security.fileuri.strict_origin_policy", false);' > tested/user.js
touch seen
cat > server.js <<'JS'
// Writes down what the pages tell by loading a picture.
const server = require('http').createServer((request, response) => {
  const told = new URL(request.url, 'http://localhost').searchParams.get('told');
  require('fs').appendFileSync('seen', told + '\n');
  response.end();
});
server.listen(0, '127.0.0.1', () => require('fs').writeFileSync('port', String(server.address().port)));
JS
node server.js &
until [ -s port ]; do sleep 0.1; done

# The first page keeps something and goes on to the next; that one tells what it finds and goes back to the first, which tells again.
cat > site/page.html <<HTML
<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><script>
const next = location.pathname.includes('/next/');
const told = next || location.search === '?again';
if (told) {
  new Image().src = 'http://127.0.0.1:$(cat port)/?told=' + encodeURIComponent((next ? 'next page' : 'first page again')
    + ': localStorage ' + localStorage.getItem('choice') + ', sessionStorage ' + sessionStorage.getItem('choice')
    + ', window.name ' + (window.name || 'empty'));
} else {
  localStorage.setItem('choice', 'kept');
  sessionStorage.setItem('choice', 'kept');
  window.name = 'kept';
}
if (next || !told) {
  setTimeout(() => { location.href = next ? '../page.html?again' : 'next/page.html'; }, 500);
}
</script></html>
HTML
cp site/page.html site/next/page.html

# Opens the first page until two lines are told, half a minute at most.
visit() {
  local name=$1 want=$(($(wc -l < seen) + 2))
  shift
  "$@" "file://$work/site/page.html" > log 2>&1 &
  local browser=$!
  for _ in $(seq 150); do
    [ "$(wc -l < seen)" -lt "$want" ] || break
    sleep 0.2
  done
  kill "$browser" 2> log && wait "$browser" || true
  sed -i "s/^\(next\|first\)/$name, \1/" seen
}
visit Chromium chromium --headless --no-sandbox --disable-gpu --disable-background-networking --disable-sync --remote-debugging-port=0 \
    --user-data-dir="$work/chromium"
visit Firefox firefox-esr --headless --no-remote --profile "$work/firefox"
visit 'Firefox with that preference' firefox-esr --headless --no-remote --profile "$work/tested"
cat seen
diff - seen <<'EXPECTED'
Chromium, next page: localStorage kept, sessionStorage kept, window.name kept
Chromium, first page again: localStorage kept, sessionStorage kept, window.name kept
Firefox, next page: localStorage null, sessionStorage null, window.name empty
Firefox, first page again: localStorage kept, sessionStorage kept, window.name empty
Firefox with that preference, next page: localStorage kept, sessionStorage kept, window.name kept
Firefox with that preference, first page again: localStorage kept, sessionStorage kept, window.name kept
EXPECTED
