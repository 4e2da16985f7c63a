// Reads telephone numbers and days, however they are written, as keys that are the same for all ways to write them.

const ValueKeys = {
  plain(text) {
    return text.normalize('NFKC').toLowerCase().trim();
  },

  // The keys of all values that a text states.
  in(text) {
    const [, , telephone, , days] = reading.values;
    const plain = ValueKeys.plain(text);
    const keys = [];
    ValueKeys.each(telephone, plain, found => keys.push(...ValueKeys.telephoneKeys(found)));
    days.forEach(way => keys.push(...ValueKeys.written(way, plain)));
    return Array.from(new Set(keys));
  },

  each(pattern, text, take) {
    const all = new RegExp(pattern, 'g');
    for (let found = all.exec(text); found; found = all.exec(text)) {
      take(found);
    }
  },

  telephoneKeys(found) {
    return found[1] ? ['@tel ' + found[1] + found[2], '@tel ' + found[2]]
      : ['@tel ' + (found[3] || found[4] + found[5] + found[6])];
  },

  written([pattern, year, month, day], text) {
    const keys = [];
    ValueKeys.each(pattern, text, found => keys.push(...ValueKeys.dayKeys(found[year], found[month], found[day])));
    return keys;
  },

  // With the year first, if there is one; nothing for what is no day.
  dayKeys(year, month, day) {
    const names = reading.values[1];
    const m = names.includes(month) ? names.indexOf(month) / 3 + 1 : ValueKeys.number(month);
    const d = ValueKeys.number(day);
    const key = m + '-' + d;
    return m < 1 || m > 12 || d < 1 || d > 31 ? []
      : year === undefined ? ['@day ' + key] : ['@day ' + ValueKeys.digits(year) + '-' + key, '@day ' + key];
  },

  digits(year) {
    const numerals = reading.values[0];
    return Array.from(year.replace(/[零○]/g, '〇'), c => numerals.includes(c) ? numerals.indexOf(c) : c).join('');
  },

  number(text) {
    const numerals = reading.values[0];
    if (/^[0-9]/.test(text)) {
      return Number(text);
    }
    const ten = text.indexOf('十');
    if (ten < 0) {
      return text.length === 1 ? numerals.indexOf(text) : -1;
    }
    const tens = ten === 0 ? 1 : numerals.indexOf(text.slice(0, ten));
    return 10 * tens + (ten + 1 === text.length ? 0 : numerals.indexOf(text.slice(ten + 1)));
  },

  // The keys that a query may be, if it is a telephone number or a day and nothing else; the first that is known counts.
  of(query) {
    const plain = ValueKeys.plain(query);
    const dialled = plain.match(new RegExp(reading.values[3]));
    const days = ValueKeys.days(plain);
    const digits = dialled ? dialled[1].replace(/[^0-9]/g, '') : '';
    if (digits.length > 6 && !days.length) {
      return [digits, digits.replace(/^(?:00)?86/, '').replace(/^0/, ''), digits.replace(/^0/, '')].map(each => '@tel ' + each);
    }
    return days.slice(0, 1);
  },

  days(plain) {
    const [, , , , days, before, behind] = reading.values;
    const way = days.find(([pattern]) => new RegExp(before + pattern + behind).test(plain));
    return way ? ValueKeys.written(way, plain) : [];
  }
};
