// Which code points are ideographs, which belong to words, which part sentences.

const CharacterClasses = {
  isHan(c) {
    return CharacterClasses.within(rules.han, c);
  },

  isMark(c) {
    return CharacterClasses.within(rules.marks, c);
  },

  isWord(c) {
    if (c < 0x80) {
      return (c >= 97 && c <= 122) || (c >= 48 && c <= 57);
    }
    return !CharacterClasses.within(rules.notAWord, c) && !CharacterClasses.isHan(c);
  },

  isBreak(c) {
    return rules.breaks.includes(String.fromCodePoint(c));
  },

  within(ranges, c) {
    for (let k = 0; k < ranges.length; k += 2) {
      if (c >= ranges[k] && c <= ranges[k + 1]) {
        return true;
      }
    }
    return false;
  }
};
