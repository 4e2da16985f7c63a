/* Lists what stands against an application, and what is open. It never says that somebody is eligible. */
(function () {
  'use strict';
  var tool = window.ZhinanTool;
  var questions = tool.all('[data-ask]', tool.form);

  /** What comes of the answer to a question: { in, why }, where in is obstacles, open, blank or nothing. */
  function judge(question) {
    var answer = tool.answer(question.dataset.ask);
    if (answer === 'no') {
      var exception = question.querySelector('.z-exception');
      if (question.hasAttribute('data-in-principle')) {
        return { in: 'open', why: tool.word('why-in-principle') };
      }
      return exception ? { in: 'open', why: tool.word('why-exception', exception.textContent) } :
        { in: 'obstacles', why: tool.word('why-no') };
    }
    return { in: { yes: '', unsure: 'open' }[answer], why: answer === 'unsure' ? tool.word('why-unsure') : '' };
  }

  function point(question, why) {
    var item = document.createElement('li');
    var words = question.querySelector('.z-ask-words').cloneNode(true);
    var cite = question.querySelector('.z-ask-source a').cloneNode(true);
    var reason = document.createElement('p');
    reason.className = 'z-hint';
    reason.appendChild(document.createTextNode(why ? why + ' ' : ''));
    reason.appendChild(cite);
    item.appendChild(words);
    item.appendChild(reason);
    return item;
  }

  function fill(id, points) {
    var part = document.getElementById(id);
    var list = part.querySelector('ul');
    list.textContent = '';
    points.forEach(function (each) { list.appendChild(each); });
    part.hidden = !points.length;
  }

  function verdict(found) {
    var left = found.blank.length ? ' ' + tool.word('blank', found.blank.length) : '';
    if (found.blank.length === questions.length) {
      return tool.word('begin', questions.length);
    }
    if (found.obstacles.length) {
      return tool.word('some', found.obstacles.length, found.open.length) + left;
    }
    return (found.open.length ? tool.word('none-yet', found.open.length) : tool.word(left ? 'none-so-far' : 'none')) + left;
  }

  function show() {
    var found = { obstacles: [], open: [], blank: [], '': [] };
    questions.forEach(function (question) {
      var judged = judge(question);
      found[judged.in === undefined ? 'blank' : judged.in].push(point(question, judged.why));
    });
    document.getElementById('z-verdict').textContent = verdict(found);
    fill('z-obstacles', found.obstacles);
    fill('z-open', found.open);
    fill('z-blank', found.blank.length < questions.length ? found.blank : []);
    document.querySelector('#z-blank > summary').textContent = tool.word('blank', found.blank.length);
  }

  tool.start(show);
})();
