// Frequent characters are written with shorter ones, in the order of the alphabet.

const CharacterCompression = {
  decode(value) {
    if (typeof value === 'string') {
      const { first, characters } = api.parts.alphabet;
      return value.replace(/[^\x00-\x7f]/g, c => characters[c.charCodeAt(0) - first] || c);
    }
    if (Array.isArray(value)) {
      return value.map(CharacterCompression.decode);
    }
    if (value && typeof value === 'object') {
      Object.keys(value).forEach(key => { value[key] = CharacterCompression.decode(value[key]); });
    }
    return value;
  }
};
