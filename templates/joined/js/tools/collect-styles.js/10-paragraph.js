/* What styles and paragraphs say of how text looks, as far as that says whether it is seen. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  // In twentieths of a point: lower lines show less than half of a letter.
  const LOW = 100;
  const POINT = 20;
  const MOST_BEFORE = 32000;
  const MOST_BASES = 20;
  const LOOKS = new Set(['color', 'shd', 'sz', 'spacing', 'ind', 'strike', 'dstrike', 'caps', 'smallCaps', 'vertAlign', 'position', 'w',
    'rFonts', 'eastAsianLayout', 'fitText', 'framePr', 'bidi', 'rtl']);

  const noLook = () => ({ colour: null, shade: null, size: null, line: null, before: null, marks: {} });

  const or = (one, other) => one === null ? other : one;

  /** The first, with what the others say where it says nothing. */
  const joined = (...looks) => looks.reduce((all, look) => ({
    colour: or(all.colour, look.colour),
    shade: or(all.shade, look.shade),
    size: or(all.size, look.size),
    line: or(all.line, look.line),
    before: or(all.before, look.before),
    marks: Object.assign({}, look.marks, all.marks)
  }));

  /** How high lines are said to be, 0 for as high as they need; null where that is not said. */
  function exactLine(xml) {
    if (!xml.attribute('line')) {
      return null;
    }
    return xml.attribute('lineRule') === 'exact' ? Math.max(1, xml.length('line', POINT, LOW)) : 0;
  }

  /** What each style says of looks, itself or by what it is based on, but for what the document says of all text. */
  class Looks {
    constructor() {
      Object.assign(this, { own: new Map(), all: new Map() });
    }

    take(id, element, xml) {
      if (!LOOKS.has(element)) {
        return;
      }
      const look = this.own.get(id) || noLook();
      this.own.set(id, look);
      look.marks = returned.withMarks(look.marks, returned.marksOf(element, xml));
      if (element === 'color') {
        look.colour = returned.colourOfDocument(xml);
      } else if (element === 'shd') {
        look.shade = or(returned.shading(xml), look.shade);
      } else if (element === 'sz') {
        look.size = xml.length('val', 2, returned.usualText);
      } else if (element === 'spacing') {
        look.line = or(exactLine(xml), look.line);
        look.before = xml.length('before', POINT, 0) || look.before;
      }
    }

    inherit(basedOn) {
      basedOn.forEach((base, style) => {
        let look = noLook();
        for (let at = style, k = 0; k < MOST_BASES && at; k++, at = basedOn.get(at)) {
          look = joined(look, this.own.get(at) || noLook());
        }
        this.all.set(style, look);
      });
      return this;
    }

    of(style) {
      return (style && (this.all.get(style) || this.own.get(style))) || noLook();
    }

    /** What the document says of all text. */
    get defaults() {
      return this.own.get('') || noLook();
    }
  }

  /** As far as its looks say whether its text is seen; look: what its styles say of that. */
  class Paragraph {
    /** table: the style of the table that it stands in, empty for none; ofTable: whether that table is beside the page. */
    constructor(styles, table, ofTable) {
      Object.assign(this, { styles, table, ofTable, away: null, ownFromRight: null, direct: null, directBefore: null, shade: null });
      this.ofStyle(styles.usual);
    }

    ofStyle(style) {
      const { looks } = this.styles;
      const styled = looks.of(style);
      Object.assign(this, { style, styled, look: joined(styled, looks.of(this.table), looks.defaults) });
    }

    space(xml) {
      this.direct = or(exactLine(xml), this.direct);
      this.directBefore = xml.length('before', POINT, 0) || this.directBefore;
    }

    /** name: of what says where it stands. */
    indent(name, xml) {
      const { fromRight, away } = returned.marksOf(name, xml);
      if (fromRight === undefined) {
        this.away = away || this.away === true;
      } else {
        this.ownFromRight = fromRight;
      }
    }

    /** What is behind its text: of itself, of its style, of its cell, of the style of its table. */
    behind(cell) {
      const { looks } = this.styles;
      return [this.shade, this.styled.shade, cell, looks.of(this.table).shade, looks.defaults.shade, returned.WHITE]
        .find(each => each !== null);
    }

    get hidden() {
      return this.styles.hidden.has(this.style) || this.styles.hidden.has(this.table);
    }

    /** Whether its lines begin on the right. */
    get fromRight() {
      return or(this.ownFromRight, this.look.marks.fromRight === true);
    }

    /** The height of its lines in twentieths of a point; 0 where they grow with their text. */
    get line() {
      return or(or(this.direct, this.look.line), 0);
    }

    /** The room above it, in twentieths of a point. */
    get before() {
      return Math.min(MOST_BEFORE, or(or(this.directBefore, this.look.before), 0));
    }

    /** Whether its text is not to be seen whatever its size: by low lines, or further in than a page is wide. */
    get pressed() {
      return this.ofTable || or(this.away, this.look.marks.away === true) || (this.line > 0 && this.line < LOW);
    }
  }

  Object.assign(returned, { Looks, Paragraph, joinedLooks: joined, noLook });
})();
