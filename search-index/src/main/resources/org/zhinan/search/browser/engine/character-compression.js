// Frequent characters are written with shorter ones, in the order of the alphabet, and lists of strings as one string.

const CharacterCompression = {
  decode(value) {
    if (typeof value === 'string') {
      const { first, short, characters } = api.parts.alphabet;
      const text = value.replace(/[A-Z@$%&!?;=|_\xae-\uffff]/g, c => {
        const code = short.indexOf(c);
        return characters[code < 0 ? c.charCodeAt(0) - first + short.length : code] || c;
      });
      return text[0] === '\x7f' ? text.slice(1).split('\x7f') : text;
    }
    if (Array.isArray(value)) {
      return value.map(CharacterCompression.decode);
    }
    if (value && typeof value === 'object') {
      const decoded = {};
      Object.keys(value).forEach(key => { decoded[CharacterCompression.decode(key)] = CharacterCompression.decode(value[key]); });
      return decoded;
    }
    return value;
  }
};
