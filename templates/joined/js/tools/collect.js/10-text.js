/* Texts as people take them for the same, as org.zhinan.text.LevelledText has it, and problems in both languages. */
(() => {
  'use strict';
  const BLANK = '\\t-\\r\\u001c-\\u001f\\p{Z}\\u2800';
  const UNSEEN = '\\p{Cf}\\u0000-\\u0008\\u000e-\\u001b\\u007f-\\u009f\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}'
    + '\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180e\\u3164\\uffa0';
  const NOTHING = new RegExp('[' + BLANK + UNSEEN + ']', 'u');
  const NOTHINGS = new RegExp('[' + BLANK + UNSEEN + ']+', 'gu');
  const UNSEENS = new RegExp('[' + UNSEEN + ']+', 'gu');
  const SAME = [[/[\p{Pd}\u2212]/gu, '-'], [/[[{〔【〖]/g, '('], [/[\]}〕】〗]/g, ')'], [/[“”„‟″「」『』]/g, '"'],
    [/[‘’‚‛′`´]/g, "'"], [/[•・‧∙⋅●]/g, '·']];
  // Those of the Supplement, each before the ideograph that is meant; PDF viewers give them for text.
  const RADICALS = '⺁厂⺅亻⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王'
    + '⺪疋⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺶羊⺷羊⺸羋⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车'
    + '⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄'
    + '⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';
  // What Java calls white space: a no-break space is none.
  const WHITE = '[\\t-\\r\\u001c-\\u001f \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]';
  const AT_BEGIN = new RegExp('^' + WHITE + '+');
  const ONE_WHITE = new RegExp(WHITE);

  const ideograph = radical => RADICALS[RADICALS.indexOf(radical) + 1 || RADICALS.length] || radical;

  /** For comparison alone: without blanks, line breaks and what nobody sees. */
  function level(text) {
    const plain = text.normalize('NFKC').toLowerCase().replace(NOTHINGS, '').replace(/[\u2e80-\u2ef3]/g, ideograph);
    return SAME.reduce((levelled, [from, to]) => levelled.replace(from, to), plain);
  }

  const BOTH = /^[^\p{Script=Han}]+(?:\n| \/ )([^/\n]*\p{Script=Han}[^/\n]*)$/u;

  /** The Chinese of what an English form says in both languages, levelled; null for a text in one. */
  function officialHalf(text) {
    const both = BOTH.exec(text);
    return both ? level(both[1]) : null;
  }

  const same = (one, other) => one === other || level(one) === level(other);

  const isSurrogate = code => code >= 0xdc00 && code <= 0xdfff;

  /** The text as it stands, without blanks and unseen characters at its ends. */
  function stripped(text) {
    let from = 0;
    let to = text.length;
    while (from < to && NOTHING.test(String.fromCodePoint(text.codePointAt(from)))) {
      from += text.codePointAt(from) > 0xffff ? 2 : 1;
    }
    while (to > from) {
      const step = to - from > 1 && isSurrogate(text.charCodeAt(to - 1)) ? 2 : 1;
      if (!NOTHING.test(text.slice(to - step, to))) {
        break;
      }
      to -= step;
    }
    return text.slice(from, to);
  }

  /** Without white space at its ends. */
  function strip(text) {
    let to = text.length;
    while (to > 0 && ONE_WHITE.test(text[to - 1])) {
      to--;
    }
    return text.slice(0, to).replace(AT_BEGIN, '');
  }

  /** What is typed with a key each, as digits. */
  const typed = text => strip(text.normalize('NFKC').replace(UNSEENS, ''));

  // Problems -----------------------------------------------------------------------------------------------------------------

  // zh, en: where they stand in a pair of texts.
  const LANGUAGES = [0, 1];

  function shown(value, language) {
    if (!Array.isArray(value)) {
      return String(value);
    }
    if (value.list) {
      return language ? '[' + value.join(', ') + ']' : value.join('、');
    }
    return value[language];
  }

  const fill = (text, language, values) => text.replace(/\{(\d)\}/g, (slot, k) => shown(values[Number(k)], language));

  const both = (texts, values) => LANGUAGES.map(language => fill(texts[language], language, values));

  /**
   * A finding: where it is, what is wrong and what to do, in Chinese and English.
   *
   * words: four texts of the rules, message and cure; cell: as Sheet!B4, or empty.
   */
  function problem(file, cell, words, values) {
    return { file, cell, message: both(words.slice(0, 2), values), cure: both(words.slice(2, 4), values) };
  }

  /** One sentence on what is wrong, one on what to do. */
  const sentence = (found, language) => language
    ? found.message[1] + '. ' + found.cure[1] + '.'
    : found.message[0] + '。' + found.cure[0] + '。';

  /** Ends the reading of a file. */
  class Refusal extends Error {
    constructor(reason, ...values) {
      super(reason);
      this.reason = reason;
      this.values = values;
    }
  }

  /** Ids in a message. */
  function list(values) {
    const marked = [...values];
    marked.list = true;
    return marked;
  }

  window.ZhinanReturned = { level, officialHalf, same, stripped, strip, typed, problem, sentence, list, Refusal };
})();
