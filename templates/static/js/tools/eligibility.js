/* Lists what stands against an application, and what is open. It never says that somebody is eligible. */
(() => {
  'use strict';
  const { all, element } = window.Zhinan;
  const tool = window.ZhinanTool;
  const questions = all('[data-ask]', tool.form);

  /** What comes of the answer to a question: { in, why }, where in is obstacles, open, blank or nothing. */
  function judge(question) {
    const answer = tool.answer(question.dataset.ask);
    if (answer === 'no') {
      const exception = question.querySelector('.z-exception');
      if (question.hasAttribute('data-in-principle')) {
        return { in: 'open', why: tool.word('why-in-principle') };
      }
      return exception ? { in: 'open', why: tool.word('why-exception', exception.textContent) } :
        { in: 'obstacles', why: tool.word('why-no') };
    }
    return { in: { yes: '', unsure: 'open' }[answer], why: answer === 'unsure' ? tool.word('why-unsure') : '' };
  }

  function point(question, why) {
    const words = question.querySelector('.z-ask-words').cloneNode(true);
    const cite = question.querySelector('.z-ask-source a').cloneNode(true);
    return element('li', {}, [words, element('p', { class: 'z-hint' }, [why ? why + ' ' : '', cite])]);
  }

  function fill(id, points) {
    const part = document.getElementById(id);
    const list = part.querySelector('ul');
    list.textContent = '';
    list.append(...points);
    part.hidden = !points.length;
  }

  function verdict(found) {
    const left = found.blank.length ? ' ' + tool.word('blank', found.blank.length) : '';
    if (found.blank.length === questions.length) {
      return tool.word('begin', questions.length);
    }
    if (found.obstacles.length) {
      return tool.word('some', found.obstacles.length, found.open.length) + left;
    }
    return (found.open.length ? tool.word('none-yet', found.open.length) : tool.word(left ? 'none-so-far' : 'none')) + left;
  }

  function show() {
    const found = { obstacles: [], open: [], blank: [], '': [] };
    questions.forEach(question => {
      const judged = judge(question);
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
