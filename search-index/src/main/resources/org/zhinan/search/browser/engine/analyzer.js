// Turns the texts of the site and its queries into tokens.

const Analyzer = {
  // The tokens of the strings of a field, with a gap between two strings.
  analyze(strings) {
    const tokens = [];
    let from = 0;
    strings.forEach(string => {
      Tokenizer.tokenize(string).forEach(token => {
        token.position += from;
        tokens.push(token);
      });
      from = tokens.length ? tokens[tokens.length - 1].position + 2 : 0;
    });
    return tokens;
  },

  terms(text) {
    return Tokenizer.tokenize(text).map(token => token.term);
  },

  words(text) {
    return Tokenizer.tokenize(text).map(token => token.word);
  }
};
