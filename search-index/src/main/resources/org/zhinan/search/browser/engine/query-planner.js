// Turns the text of a query into a plan.

class QueryPlanner {
  constructor(rewrites) {
    this.rewrites = rewrites;
    this.latin = new LatinTokenClassifier(rewrites);
  }

  plan(text) {
    const read = () => Tokenizer.tokenize(Pinyin.typed(text)).slice(0, weights.longestQuery);
    let tokens = read();
    // A traditional ideograph that the texts do not use comes with the sounds.
    if (tokens.some(token => token.han && !TermIndex.has('ZH', token.term)) && !Pinyin.readings && Pinyin.load()) {
      tokens = read();
    }
    const stopWords = StopWords.mark(tokens);
    const readings = this.latin.classify(tokens);
    const query = [];
    const notes = [];
    tokens.forEach((token, k) => {
      const reading = readings[k];
      const note = { stopWord: stopWords[k] && !reading.syllables.length, word: token.word, reading };
      // Syllables push apart what follows.
      this.queryTokens(token, reading, query.length - k).forEach(part => {
        query.push(part);
        notes.push(note);
      });
    });
    const collector = new MatchEvidenceCollector(query, notes);
    collector.words();
    collector.pairs();
    collector.phrases();
    const matches = this.rewrites.matches(query);
    collector.rewrites(matches);
    collector.repairs();
    return new QueryPlan(collector, tokens.map(token => token.term), matches.filter(match => match.rewrite.via === 'decisive'));
  }

  queryTokens(token, reading, shift) {
    const position = token.position + shift;
    if (!reading.syllables.length) {
      return [new QueryToken(
        token.han ? 'HAN' : 'WORD', token.term, false, token.start, token.end, position, this.weight(token, reading))];
    }
    let at = token.start;
    return reading.syllables.map((syllable, n) => {
      const start = at;
      at = Math.min(token.end, at + syllable.length);
      return new QueryToken('SYLLABLE', syllable, !Pinyin.isSyllable(syllable), start, at, position + n, weights.han);
    });
  }

  weight(token, reading) {
    return token.han ? weights.han : reading.initials ? weights.han * token.word.length : 1;
  }
}
