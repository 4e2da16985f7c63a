/* The styles of a document, as far as they say whether and how its text is seen. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;

  /** The styles by which text is not shown, is numbered by the program, or has a look that matters; part: empty for none. */
  function stylesOf(parts, part) {
    const basedOn = new Map();
    const [hidden, shown, numbered] = [1, 2, 3].map(() => new Set());
    const looks = new returned.Looks();
    let id = '';
    let usual = '';
    let usualTable = '';
    let ofPart = false;
    const xml = part ? parts.open(part) : null;
    for (let name = xml && xml.next(); name; name = xml.next()) {
      if (ofPart && !['style', 'tblStylePr'].includes(name)) {
        // A style of tables says of some of their cells what it does not say of the others.
      } else if (name === 'tblStylePr') {
        ofPart = xml.attribute('type') !== 'wholeTable';
      } else if (name === 'docDefaults') {
        id = '';
      } else if (name === 'style') {
        parts.countOther();
        id = xml.attribute('styleId');
        ofPart = false;
        basedOn.set(id, '');
        usual = xml.attribute('type') === 'paragraph' && xml.isTrue('default') ? id : usual;
        usualTable = xml.attribute('type') === 'table' && xml.isTrue('default') ? id : usualTable;
      } else if (name === 'basedOn') {
        basedOn.set(id, xml.attribute('val'));
      } else if (name === 'vanish') {
        (returned.isOn(xml) ? hidden : shown).add(id);
      } else if (name === 'numId') {
        numbered.add(id);
      } else {
        looks.take(id, name, xml);
      }
    }
    return { hidden: inherited(hidden, shown, basedOn), numbered: inherited(numbered, new Set(), basedOn),
      looks: looks.inherit(basedOn), usual, usualTable };
  }

  /** Those that are so themselves, and those that are based on them and are not set otherwise. */
  function inherited(own, otherwise, basedOn) {
    const all = new Set(own);
    basedOn.forEach((base, style) => {
      const seen = new Set();
      let at = style;
      while (at !== undefined && !seen.has(at) && !own.has(at) && !otherwise.has(at)) {
        seen.add(at);
        at = basedOn.get(at);
      }
      if (own.has(at)) {
        all.add(style);
      }
    });
    return all;
  }

  returned.stylesOf = stylesOf;
})();
