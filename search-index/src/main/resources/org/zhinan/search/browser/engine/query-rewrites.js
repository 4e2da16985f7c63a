// Words that stand for other words: synonyms, what is said in Taiwan, plain words; and those that stand for nothing here.

class QueryRewrites {
  constructor(others) {
    this.all = others ? others.all.slice() : [];
    this.words = new Set(others && others.words);
    this.byFirst = new Map(others && Array.from(others.byFirst, ([first, some]) => [first, some.slice()]));
  }

  // All but plain words, with the English ones as far as they are loaded.
  static of(english) {
    const rewrites = new QueryRewrites();
    core.elsewhere.concat(english ? english.elsewhere : []).forEach(phrase => rewrites.addPhrase(phrase, [], 'elsewhere'));
    core.decisive.concat(english ? english.decisive : []).forEach(name => rewrites.addPhrase(name, [], 'decisive'));
    core.synonyms.forEach((group, k) => rewrites.addGroup([group, english ? english.synonyms[k] : []]));
    core.taiwan.forEach(line => rewrites.addPhrase(line[0], QueryRewrites.alternatives(line.slice(1)), 'taiwan'));
    return rewrites;
  }

  // These and plain words.
  with(plain, english) {
    const more = new QueryRewrites(this);
    plain.forEach(([meant, said], k) => {
      const alternatives = QueryRewrites.alternatives(meant);
      said.concat(english && english[k] || []).forEach(phrase => {
        more.addPhrase(phrase, alternatives, meant.length ? 'plain' : 'elsewhere');
      });
    });
    return more;
  }

  static alternatives(words) {
    return words.map(word => ({ terms: Analyzer.terms(word), english: false, text: word }));
  }

  addGroup(languages) {
    const members = [];
    languages.forEach((words, english) => words.forEach(text => {
      const tokens = Tokenizer.tokenize(text);
      if (tokens.length) {
        members.push({ tokens, terms: tokens.map(token => token.term), english: english === 1, text });
      }
    }));
    members.forEach(member => this.add(member.tokens, members.filter(other => other !== member), 'synonym'));
  }

  addPhrase(phrase, alternatives, via) {
    this.add(Tokenizer.tokenize(phrase), alternatives, via, phrase[0] === '…', phrase.endsWith('…'));
  }

  // The last count only where nothing but stop words follows; to an open one belongs what is elsewhere where it follows.
  add(word, alternatives, via, last, open) {
    const rewrite = { word, alternatives, via, last, open };
    this.all.push(rewrite);
    QueryRewrites.put(this.byFirst, rewrite.word[0].term, rewrite);
    rewrite.word.filter(token => !token.han).forEach(token => this.words.add(token.term));
  }

  static put(table, key, rewrite) {
    if (!table.has(key)) {
      table.set(key, []);
    }
    table.get(key).push(rewrite);
  }

  has(word) {
    return this.words.has(word);
  }

  // What fits a query, without what lies within a longer fit of the same kind, and what is elsewhere as a part of the open fit before it.
  matches(tokens) {
    const matches = [];
    tokens.forEach((token, from) => this.candidates(token).forEach(rewrite => {
      const to = from + rewrite.word.length;
      const lone = rewrite.word.length === 1 && rewrite.word[0].han && tokens.length > 1;
      if (!lone && to <= tokens.length && this.fits(rewrite.word, tokens, from)) {
        matches.push({ from, to, rewrite });
      }
    }));
    return matches.filter(match => !matches.some(other => this.within(match, other) || this.takes(other, match)))
      .map(match => Object.assign({}, match, {
        to: matches.filter(other => this.takes(match, other)).reduce((to, other) => Math.max(to, other.to), match.to)
      }));
  }

  candidates(token) {
    return (token.syllable() ? this.bySound() : this.byFirst).get(token.term) || [];
  }

  // By the syllables of the first ideograph, put in order when letters are first read as syllables.
  bySound() {
    if (!this.sounds) {
      this.sounds = new Map();
      this.all.filter(rewrite => rewrite.word[0].han).forEach(rewrite => {
        Pinyin.of(rewrite.word[0].term).forEach(syllable => QueryRewrites.put(this.sounds, syllable, rewrite));
      });
    }
    return this.sounds;
  }

  fits(word, tokens, from) {
    return word.every((wanted, k) => {
      const token = tokens[from + k];
      return token.syllable()
        ? wanted.han && !token.open && Pinyin.of(wanted.term).includes(token.term)
        : wanted.han === token.han() && wanted.term === token.term;
    });
  }

  takes(open, match) {
    return open.rewrite.open && match.rewrite.via === 'elsewhere' && open.from <= match.from && match.from <= open.to;
  }

  within(match, other) {
    return other.rewrite.via === match.rewrite.via && other.from <= match.from && other.to >= match.to &&
      other.to - other.from > match.to - match.from;
  }
}
