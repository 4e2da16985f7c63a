/* What a number shows in a number format, for the formats that people use on forms; of others it is not known. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  const GENERAL = /^(?:general|G\/通用格式|@|)$/i;
  const HALVES_OF_DAYS = /am\/pm|a\/p|上午\/下午/i;
  const DIGITS = /^(?:[#0?,]*[0#?](?:\.[0#?]*)?|\.[0#?]+)$/;
  const NUMBER = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,9}))?$/;
  // Colours, and locales that change neither digits nor calendar; by others a program shows days or numbers in its own way.
  const HARMLESS = /^(?:\[\$-(?:0?(?:804|404|c04|409|809|411)|1004)\]|\[(?:red|black|blue|green|yellow)\])$/i;
  const MOST = 255;
  const SIGNIFICANT = 15;
  // Longer ones are cut or written with a power of ten, by each program in its own way.
  const MOST_GENERAL = 11;
  // Which of the sections is that of texts.
  const TEXT_SECTION = 4;
  const SECONDS = 86400;
  const LAST_DAY = 2958466;
  // Before it programs do not agree on what day it is: one of them counts a leap day that there was not.
  const FIRST_DAY = 61;
  // Smaller ones are written with a power of ten, too.
  const LEAST_GENERAL = 0.0001;

  // Numbers of any length: a sign, digits, and how many of them stand after the point ------------------------------------------

  function decimal(negative, digits, scale) {
    const plain = digits.replace(/^0+(?=.)/, '');
    return { negative: negative && plain !== '0', digits: plain, scale };
  }

  /** A number as it is written; null for what is none. */
  function parsed(text) {
    const match = NUMBER.exec(text);
    if (!match || !(match[2] || match[3])) {
      return null;
    }
    const fraction = match[3] || '';
    return decimal(match[1] === '-', match[2] + fraction, fraction.length - Number(match[4] || 0));
  }

  function withoutZeros(number) {
    if (number.digits === '0') {
      return decimal(false, '0', 0);
    }
    const zeros = /0*$/.exec(number.digits)[0].length;
    return decimal(number.negative, number.digits.slice(0, number.digits.length - zeros), number.scale - zeros);
  }

  function plain(number) {
    const sign = number.negative ? '-' : '';
    if (number.scale <= 0) {
      return sign + (number.digits === '0' ? '0' : number.digits + '0'.repeat(-number.scale));
    }
    const padded = number.digits.padStart(number.scale + 1, '0');
    return sign + padded.slice(0, -number.scale) + '.' + padded.slice(-number.scale);
  }

  function increased(digits) {
    const nines = /9*$/.exec(digits)[0].length;
    const head = digits.slice(0, digits.length - nines) || '0';
    return head.slice(0, -1) + (Number(head.slice(-1)) + 1) + '0'.repeat(nines);
  }

  /** With so many digits after the point, halves away from nought. */
  function scaled(number, scale) {
    if (scale >= number.scale) {
      return decimal(number.negative, number.digits + '0'.repeat(scale - number.scale), scale);
    }
    const padded = number.digits.padStart(number.scale - scale + 1, '0');
    const cut = padded.length - (number.scale - scale);
    const kept = padded.slice(0, cut);
    return decimal(number.negative, padded[cut] >= '5' ? increased(kept) : kept, scale);
  }

  /** A long number as its digits, however the program wrote it; null for what is none. */
  function plainNumber(raw, most) {
    const text = returned.strip(raw);
    if (raw.length > most || !text) {
      return null;
    }
    const number = parsed(text);
    return number && Math.abs(number.scale) <= most ? plain(withoutZeros(number)) : null;
  }

  /** What programs keep of a number: 4.31 is written as 4.3099999999999996. */
  const significant = number => number.digits.length > SIGNIFICANT
    ? scaled(number, number.scale - (number.digits.length - SIGNIFICANT)) : number;

  // Days -----------------------------------------------------------------------------------------------------------------------

  /** A day and time by the number of days since the first one; null for what is no date. */
  function serialDate(number, from1904) {
    const days = Number(plain(number));
    if (number.negative || days >= LAST_DAY) {
      return null;
    }
    const whole = Math.floor(days);
    const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    const seconds = Math.round(Number(((days - whole) * SECONDS).toFixed(4)));
    return new Date(first + (whole * SECONDS + seconds) * 1000);
  }

  function partOf(date, code, minutes) {
    const year = date.getUTCFullYear();
    const value = {
      y: code.length < 3 ? year % 100 : year,
      m: minutes ? date.getUTCMinutes() : date.getUTCMonth() + 1,
      d: date.getUTCDate(),
      h: date.getUTCHours(),
      s: date.getUTCSeconds()
    }[code[0]];
    const two = code.length === 2 || (code[0] === 'y' && code.length === 1);
    return two && value < 10 ? '0' + value : String(value);
  }

  // Formats --------------------------------------------------------------------------------------------------------------------

  const isDate = c => 'yYmMdDhHsS'.includes(c);

  /** Where the stretch that begins there ends. */
  function endOf(code, from) {
    const c = code[from];
    if (c === '"' || c === '[') {
      const close = code.indexOf(c === '"' ? '"' : ']', from + 1);
      return close < 0 ? code.length : close + 1;
    }
    if (c === '\\' || c === '_' || c === '*') {
      return Math.min(from + 2, code.length);
    }
    const run = isDate(c) ? c.toLowerCase() + c.toUpperCase() : '#0?,.';
    if (!isDate(c) && !run.includes(c)) {
      return from + 1;
    }
    let end = from;
    while (end < code.length && run.includes(code[end])) {
      end++;
    }
    return end;
  }

  function other(text) {
    if (DIGITS.test(text)) {
      return { kind: 'digits', text };
    }
    const word = text.length === 1 && (text.charCodeAt(0) > 0x7f || '-/:., ()+'.includes(text[0]));
    return { kind: word ? 'words' : 'unknown', text };
  }

  /** A stretch of a format: words as they stand, digits of a number, or a part of a date; null for what shows nothing. */
  function token(text) {
    const c = text[0];
    if (isDate(c)) {
      const known = text.length <= (c === 'y' || c === 'Y' ? 4 : 2);
      return { kind: known ? 'date' : 'unknown', text: text.toLowerCase() };
    }
    switch (c) {
      case '"': return { kind: 'words', text: text.replace(/"/g, '') };
      case '\\': return { kind: 'words', text: text.slice(1) };
      case '_': return { kind: 'words', text: ' ' };
      case '%': return { kind: 'percent', text: '%' };
      case '[': return HARMLESS.test(text) ? null : { kind: 'unknown', text };
      default: return other(text);
    }
  }

  function tokens(section) {
    const found = [];
    for (let at = 0; at < section.length;) {
      const end = endOf(section, at);
      const each = token(section.slice(at, end));
      if (each) {
        found.push(each);
      }
      at = end;
    }
    return found;
  }

  function near(all, index, step, wanted) {
    for (let k = index + step; k >= 0 && k < all.length; k += step) {
      if (all[k].kind === 'date') {
        return all[k].text[0] === wanted;
      }
    }
    return false;
  }

  /** An m is of minutes beside hours or seconds. */
  const isMinutes = (all, index) => all[index].text[0] === 'm' && (near(all, index, -1, 'h') || near(all, index, 1, 's'));

  const namesDays = all => all.some((each, k) => each.kind === 'date'
    && ('yd'.includes(each.text[0]) || (each.text[0] === 'm' && !isMinutes(all, k))));

  function digitsOf(number, pattern) {
    const point = pattern.indexOf('.');
    const whole = point < 0 ? pattern : pattern.slice(0, point);
    const fraction = point < 0 ? '' : pattern.slice(point + 1);
    const least = fraction.replace(/[#?]+$/, '').length;
    let rounded = scaled(number, fraction.length);
    while (rounded.scale > least && (rounded.digits === '0' || rounded.digits.endsWith('0'))) {
      rounded = scaled(rounded, rounded.scale - 1);
    }
    const [before, after] = plain(rounded).replace('-', '').split('.');
    const noughts = whole.replace(/[^0]/g, '').length;
    const padded = (noughts || before !== '0' ? before : '').padStart(noughts, '0');
    const grouped = whole.includes(',') ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded;
    return (rounded.negative ? '-' : '') + grouped + (point < 0 ? '' : '.' + (after || ''));
  }

  function shownBy(all, number, from1904) {
    const count = kind => all.filter(each => each.kind === kind).length;
    const numbers = count('digits');
    const dates = count('date');
    const percents = count('percent');
    if (count('unknown') || numbers > 1 || (numbers && dates) || (dates && percents)) {
      return null;
    }
    if (dates) {
      const disputed = !from1904 && Number(plain(number)) < FIRST_DAY && namesDays(all);
      const date = disputed ? null : serialDate(number, from1904);
      return date && all.map((each, k) => each.kind === 'date' ? partOf(date, each.text, isMinutes(all, k)) : each.text).join('');
    }
    const moved = scaled(number, Math.max(number.scale, 2 * percents));
    const times = decimal(moved.negative, moved.digits, moved.scale - 2 * percents);
    return all.map(each => each.kind === 'digits' ? digitsOf(times, each.text) : each.text).join('');
  }

  /** Parted where a semicolon is no word. */
  function sectionsOf(code) {
    const sections = [];
    let begin = 0;
    for (let at = 0; at < code.length;) {
      const end = endOf(code, at);
      if (code[at] === ';') {
        sections.push(code.slice(begin, at));
        begin = end;
      }
      at = end;
    }
    return sections.concat(code.slice(begin));
  }

  const isText = each => each.kind === 'unknown' && each.text === '@';

  /** What a text shows: itself, unless the fourth section of the format, or one with its place, says otherwise; null where it is not known. */
  function shownText(text, code) {
    const sections = sectionsOf(code.length > MOST ? '' : code);
    const section = sections[Math.min(sections.length, TEXT_SECTION) - 1];
    const found = tokens(section);
    if (!text || GENERAL.test(code) || section.toLowerCase() === 'general' || (sections.length < TEXT_SECTION && !found.some(isText))) {
      return text;
    }
    return found.every(each => each.kind === 'words' || isText(each))
      ? found.map(each => isText(each) ? text : each.text).join('')
      : null;
  }

  /** What a number shows; null where it is not known. number: in digits, as the file has it; code: of the format. */
  function shownNumber(number, code, from1904) {
    const value = significant(parsed(number));
    if (GENERAL.test(code)) {
      const shown = plain(withoutZeros(value));
      const tiny = value.digits !== '0' && Math.abs(Number(shown)) < LEAST_GENERAL;
      return tiny || shown.replace('-', '').length > MOST_GENERAL ? null : shown;
    }
    if (code.length > MOST || HALVES_OF_DAYS.test(code)) {
      return null;
    }
    const sections = sectionsOf(code);
    if (value.negative && sections.length > 1) {
      return shownBy(tokens(sections[1]), decimal(false, value.digits, value.scale), from1904);
    }
    if (value.digits === '0' && sections.length > 2) {
      return shownBy(tokens(sections[2]), value, from1904);
    }
    return shownBy(tokens(sections[0]), value, from1904);
  }

  Object.assign(returned, { plainNumber, shownNumber, shownText });
})();
