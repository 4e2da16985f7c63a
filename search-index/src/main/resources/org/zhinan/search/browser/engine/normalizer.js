// One form for what a reader takes for the same character: width, case, accents, traditional ideographs.

const Normalizer = {
  simplified: new Map(),

  // Radicals of the Supplement, which Unicode has no plain form for, each before its ideograph; PDF viewers give them for text.
  radicals: '⺁厂⺅亻⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王' +
    '⺪疋⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺶羊⺷羊⺸羋⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车' +
    '⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄' +
    '⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',

  // The code points of the normalized form of one.
  normalize(c) {
    if (c < 0x80) {
      return [c >= 65 && c <= 90 ? c + 32 : c];
    }
    if (CharacterClasses.isHan(c)) {
      return [Normalizer.simple(c)];
    }
    const radical = c >= 0x2E80 && c <= 0x2EF3 ? Normalizer.radicals.indexOf(String.fromCodePoint(c)) : -1;
    if (radical >= 0) {
      return [Normalizer.simple(Normalizer.radicals.codePointAt(radical + 1))];
    }
    return Array.from(String.fromCodePoint(c).normalize('NFKD').toLowerCase(), part => part.codePointAt(0))
      .filter(part => !CharacterClasses.isMark(part))
      .map(Normalizer.simple);
  },

  simple(c) {
    return Normalizer.simplified.get(c) || c;
  },

  // Adds the traditional ideographs of a table to those known.
  simplify(table) {
    Tokenizer.glyphs.clear();
    table.split(' ').forEach(line => {
      const points = Array.from(line, c => c.codePointAt(0));
      points.slice(1).forEach(c => Normalizer.simplified.set(c, points[0]));
    });
  }
};
