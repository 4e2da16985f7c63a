/* A run of a document: how it looks, as far as that says whether its text is seen, and what of its text is told when it ends. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  // In halves of a point.
  const TINY = 6;
  const USUAL = 22;
  // Of a line, in twentieths of a point by halves of a point of its letters.
  const LINE = 12;
  // In twentieths of a point: letters that are nearer to each other stand one over the other.
  const NEAR = /^-[1-9][0-9]{2,4}$/;
  // In per cent: narrower text is a line.
  const NARROW = 20;
  // In twentieths of a point, and in hundredths of a letter: further in there is no page.
  const FAR = 12000;
  const FAR_BY_LETTERS = 10000;
  // In halves of a point: a letter that is moved by less stands in its line.
  const MOVED = 4;
  // Twentieths of a point to a half of one.
  const POSITION = 10;
  // Twentieths of a point; into less than so many of them no text can be fitted.
  const POINT = 20;
  const LEAST = 100;
  // In thousandths of a per cent: what is clearer is not seen.
  const CLEAR = 90000;
  const OFF = ['0', 'false', 'off'];
  const isOn = xml => !OFF.includes(xml.attribute('val'));

  const twips = (xml, name) => xml.length(name, POINT, 0);

  function isFar(xml) {
    const [left, start, hanging, leftChars, startChars] = ['left', 'start', 'hanging', 'leftChars', 'startChars'].map(each => twips(xml, each));
    const letters = Math.max(leftChars, startChars);
    return Math.max(left, start) > FAR || Math.min(left, start) - hanging < -FAR || letters > FAR_BY_LETTERS || letters < -FAR_BY_LETTERS;
  }

  /** Whether a table is set so far aside that it is not on its page. */
  const isFarTable = xml => Math.max(Math.abs(twips(xml, 'w')), Math.abs(twips(xml, 'tblpX'))) > FAR;

  function percent(value) {
    const digits = value.endsWith('%') ? value.slice(0, -1) : value;
    return /^[0-9]{1,8}$/.test(digits) ? Number(digits) : NARROW;
  }

  /** Whether any of the fonts that are named has symbols in the place of letters, by the name of the mark; nothing without any. */
  function symbols(mark, of, xml) {
    const fonts = of.map(each => xml.attribute(each)).filter(each => each !== '');
    return fonts.length ? { [mark]: fonts.some(returned.ofSymbols) } : {};
  }

  /**
   * What an element says of looks that text has or has not, by their names. A run, a paragraph and a style say them in the same words.
   */
  function marksOf(name, xml) {
    const value = xml.attribute('val');
    switch (name) {
      case 'strike':
      case 'dstrike': return { struck: isOn(xml) };
      case 'caps':
      case 'smallCaps': return { capitals: isOn(xml) };
      case 'vertAlign': return { raised: value !== 'baseline' };
      case 'position': return { raised: Math.abs(xml.length('val', 2, 0)) >= MOVED };
      case 'eastAsianLayout': return { stacked: !['', ...OFF].includes(xml.attribute('combine')) };
      case 'w': return { pressed: percent(value) < NARROW };
      case 'fitText': return { pressed: xml.length('val', POINT, LEAST) < LEAST };
      case 'spacing': return value === '' ? {} : { pressed: NEAR.test(value) };
      case 'rFonts': return Object.assign(symbols('symbols', ['ascii', 'hAnsi'], xml), symbols('complexSymbols', ['cs'], xml));
      case 'bidi':
      case 'rtl': return { fromRight: isOn(xml) };
      case 'ind': return { away: isFar(xml) };
      case 'framePr': return { away: Math.max(Math.abs(twips(xml, 'x')), Math.abs(twips(xml, 'y'))) > FAR };
      default: return {};
    }
  }

  /** The marks with what an element says; of one that is said twice, in two ways, being so counts. */
  function withMarks(marks, said) {
    return Object.keys(said).reduce((all, mark) => Object.assign(all, { [mark]: said[mark] || marks[mark] === true }), Object.assign({}, marks));
  }

  // In this order.
  const TOLD = ['HIDDEN_TEXT', 'PROMPT', 'STRUCK', 'FAINT', 'CUT', 'RAISED', 'TURNED', 'SYMBOLS'];
  const nothing = () => TOLD.reduce((none, kind) => Object.assign(none, { [kind]: '' }), {});

  class Run {
    constructor() {
      Object.assign(this, { open: false, told: nothing() });
    }

    begin({ hidden, look, pressed, fromRight }) {
      Object.assign(this, { open: true, hidden, styled: look, direct: {}, fromRight, tiny: pressed, moved: 0, inFill: false, colour: null, shade: null,
        ownSize: null, automatic: look.colour === null, marked: false, complex: false, complexSize: null });
    }

    has(mark) {
      return mark in this.direct ? this.direct[mark] : this.styled.marks[mark] === true;
    }

    /** Whether the element was one of looks that matter. */
    setsLook(name, xml, styles) {
      const value = xml.attribute('val');
      switch (name) {
        case 'rStyle':
          this.hidden = this.hidden || styles.hidden.has(value);
          this.styled = returned.joinedLooks(styles.looks.of(value), this.styled);
          this.automatic = this.automatic && styles.looks.of(value).colour === null;
          this.shade = this.shade === null ? styles.looks.of(value).shade : this.shade;
          return true;
        case 'vanish':
          this.hidden = isOn(xml);
          return true;
        case 'strike':
        case 'dstrike':
        case 'caps':
        case 'smallCaps':
        case 'vertAlign':
        case 'w':
        case 'spacing':
        case 'rFonts':
        case 'fitText':
        case 'position':
        case 'eastAsianLayout':
          this.direct = withMarks(this.direct, marksOf(name, xml));
          this.moved = name === 'position' ? Math.abs(xml.length('val', 2, 0)) : this.moved;
          return true;
        case 'sz':
          this.ownSize = xml.length('val', 2, USUAL);
          return true;
        case 'szCs':
          this.complexSize = xml.length('val', 2, USUAL);
          return true;
        case 'rtl':
        case 'cs':
          this.complex = this.complex || isOn(xml);
          this.fromRight = this.fromRight || (name === 'rtl' && isOn(xml));
          return true;
        case 'color':
          this.colour = returned.colourOfDocument(xml);
          this.automatic = value === 'auto' && xml.attribute('themeColor') === '';
          return true;
        case 'textFill':
        case 'noFill':
        case 'srgbClr':
        case 'schemeClr':
        case 'alpha':
          this.fill(name, value, xml);
          return true;
        case 'shd':
        case 'highlight': {
          const shade = name === 'shd' ? returned.shading(xml) : returned.highlight(value);
          this.shade = shade === null ? this.shade : shade;
          this.marked = this.marked || (name === 'highlight' && shade !== null);
          return true;
        }
        default:
          return false;
      }
    }

    /** With what letters are filled, in the newer way; outlines and shadows say the same of themselves. */
    fill(name, value, xml) {
      this.inFill = this.inFill || name === 'textFill';
      if (!this.inFill) {
        return;
      }
      if (name === 'srgbClr') {
        this.colour = returned.hex(value) || returned.UNKNOWN;
      } else if (name === 'schemeClr') {
        this.colour = /^(?:bg1|lt1)$/.test(value) ? returned.WHITE : returned.UNKNOWN;
      } else {
        this.tiny = this.tiny || name === 'noFill' || (name === 'alpha' && xml.number('val', 0) >= CLEAR);
      }
    }

    /** Whether its text is as good as unseen; behind: what is behind the paragraph. */
    isFaint(behind) {
      // What a program chooses is black on a marker, however dark that is; it is white on any other dark ground.
      const chosen = this.colour === null ? this.styled.colour : this.colour;
      const colour = this.automatic && this.marked ? returned.BLACK : chosen;
      const ground = this.shade === null ? behind : this.shade;
      return this.tiny || this.has('pressed') || this.size <= TINY || (colour !== null && returned.isLike(colour, ground));
    }

    /** Whether lines of that height, 0 for as high as they need, show less than half of it. */
    isCut(line) {
      return line > 0 && (2 * line < this.size * LINE || POSITION * this.moved > line);
    }

    /** In halves of a point. */
    get size() {
      return [this.complex ? this.complexSize : null, this.ownSize, this.styled.size, USUAL].find(each => each !== null);
    }

    end(spot) {
      this.open = false;
      TOLD.filter(kind => !returned.isBlank(this.told[kind])).forEach(kind => spot.say(kind, this.told[kind]));
      this.told = nothing();
    }
  }

  Object.assign(returned, { Run, isOn, marksOf, withMarks, isFarTable, tinyText: TINY, usualText: USUAL, lineOfText: LINE });
})();
