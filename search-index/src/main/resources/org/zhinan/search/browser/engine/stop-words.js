// Words of a question that say nothing about its subject.

const StopWords = {
  // Marks the tokens that belong to stop words, weak ones apart.
  mark(tokens) {
    const marked = tokens.map(() => false);
    for (let k = 0; k < tokens.length;) {
      const length = StopWords.lengthAt(tokens, k);
      marked.fill(true, k, k + length);
      k += Math.max(1, length);
    }
    return marked;
  },

  weak() {
    return rules.weakFillers;
  },

  lengthAt(tokens, at) {
    if (!tokens[at].han) {
      return rules.englishFillers.has(tokens[at].word) ? 1 : 0;
    }
    return rules.fillers.reduce(
      (longest, word) => word.length > longest && StopWords.stands(word, tokens, at) ? word.length : longest, 0);
  },

  stands(word, tokens, at) {
    let n = 0;
    while (n < word.length && at + n < tokens.length && tokens[at + n].term === word[n]) {
      n++;
    }
    return n === word.length;
  }
};
