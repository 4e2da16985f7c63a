// Light English stemming by a list of endings: in each step the first that fits is replaced.

const Stemmer = {
  stem(word) {
    return word.length < 4 || !/^[a-z]+$/.test(word) ? word : rules.stems.reduce(Stemmer.apply, word);
  },

  apply(word, step) {
    const rule = step.find(rule => word.length - rule[0].length >= rule[2] && word.endsWith(rule[0]));
    return rule ? word.slice(0, word.length - rule[0].length) + rule[1] : word;
  }
};
