// The smallest piece of text that is searched: one ideograph, or one word of any other script.

const Token = {
  // The key of two neighbours in an index of pairs.
  pair(first, second) {
    return first.term + (first.han && second.han ? '' : ' ') + second.term;
  }
};
