/* Texts as people take them for the same, as org.zhinan.text.TextFolding has it, and problems in both languages. */
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
  // What radicals of the Supplement stand for, from the second one on; PDF viewers give them for text.
  const RADICALS = '厂...亻..刀刂卜.小小兀.尢.巳幺彑彐忄.扌攵.旡日月.母民氵氺灬爫爫丬牛犭王疋目示礻.糹纟罓罒...羊羊羋耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';
  // What Java calls white space: a no-break space is none.
  const WHITE = '[\\t-\\r\\u001c-\\u001f \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]';
  const AT_BEGIN = new RegExp('^' + WHITE + '+');
  const ONE_WHITE = new RegExp(WHITE);

  /** For comparison alone: without blanks, line breaks and what nobody sees. */
  function level(text) {
    const plain = text.normalize('NFKC').toLowerCase().replace(NOTHINGS, '')
      .replace(/[\u2e81-\u2ef3]/g, c => RADICALS[c.charCodeAt(0) - 0x2e81].replace('.', c));
    return SAME.reduce((folded, [from, to]) => folded.replace(from, to), plain);
  }

  const BOTH = /^[^\p{Script=Han}]+(?:\n| \/ )([^/\n]*\p{Script=Han}[^/\n]*)$/u;

  /** The Chinese of what an English form says in both languages, folded; null for a text in one. */
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

  // As org.zhinan.text.UntrustedTextSanitizer has it: what nobody sees, or what turns what is seen.
  const UNSEEN_ONE = /[\p{Cc}\p{Cf}]/gu;
  const TURNING = /[\u061c\u200f\u202b\u202e\u2067]/;
  const DIRECTIONS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

  /** The characters that nobody sees, named by their numbers. */
  const seen = text => text.replace(UNSEEN_ONE, c => '<U+' + c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0') + '>');

  // Only the computer of who wrote them shows these, or they stand for lost ones.
  const UNKNOWN = /[\p{Co}\ufffc\ufffd]/gu;

  /** These, by their numbers; empty for none. */
  const unknown = text => [...new Set(text.match(UNKNOWN) || [])]
    .map(c => 'U+' + c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')).join(' ');

  // Drawn through, or around, the character before them.
  const OVERLAID = /[\u0334-\u0338\u0488\u0489\u1abe\u20d2\u20d3\u20d8-\u20da\u20dd-\u20e0\u20e2-\u20e6\u20ea\u20eb\ua670-\ua672]/;

  /** Whether a part of it is struck out by characters that are drawn over others. */
  const isStruck = text => OVERLAID.test(text);

  /** Whether it is shown in another order than it is stored. */
  const isTurned = text => TURNING.test(text);

  /** Whether it is shown in another order where lines begin on the right: signs and blanks change places there, letters and digits do not. */
  const turnsFromRight = text => /[^\n\p{L}\p{Nd}]/u.test(text);

  /** Without what could turn it, or what stands after it, and without what no file of a program of today can hold. */
  const straight = text => text.replace(DIRECTIONS, '');

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

  window.ZhinanReturned = { level, officialHalf, same, stripped, strip, typed, seen, isTurned, isStruck, turnsFromRight, unknown, straight, problem, sentence,
    list, Refusal };
})();
