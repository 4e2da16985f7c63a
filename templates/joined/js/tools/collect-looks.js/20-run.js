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
  const PRESSED = /^-[1-9][0-9]{2,4}$/;
  // In per cent: narrower text is a line.
  const NARROW = 20;
  // In thousandths of a per cent: what is clearer is not seen.
  const CLEAR = 90000;
  const OFF = ['0', 'false', 'off'];
  const isOn = xml => !OFF.includes(xml.attribute('val'));

  // In this order.
  const TOLD = ['HIDDEN_TEXT', 'PROMPT', 'STRUCK', 'FAINT', 'CUT', 'RAISED', 'SYMBOLS'];
  const nothing = () => TOLD.reduce((none, kind) => Object.assign(none, { [kind]: '' }), {});

  class Run {
    constructor() {
      Object.assign(this, { open: false, told: nothing() });
    }

    begin({ hidden, look, pressed }) {
      Object.assign(this, { open: true, hidden, styled: look, struck: false, capitals: false, raised: false, tiny: pressed, symbols: false,
        inFill: false, colour: null, shade: null, ownSize: null });
    }

    /** Whether the element was one of looks that matter. */
    setsLook(name, xml, styles) {
      const value = xml.attribute('val');
      switch (name) {
        case 'rStyle':
          this.hidden = this.hidden || styles.hidden.has(value);
          this.styled = returned.joinedLooks(styles.looks.of(value), this.styled);
          this.shade = this.shade === null ? styles.looks.of(value).shade : this.shade;
          return true;
        case 'vanish':
          this.hidden = isOn(xml);
          return true;
        case 'strike':
        case 'dstrike':
          this.struck = this.struck || isOn(xml);
          return true;
        case 'caps':
        case 'smallCaps':
          this.capitals = this.capitals || isOn(xml);
          return true;
        case 'vertAlign':
          this.raised = value !== 'baseline';
          return true;
        case 'sz':
          this.ownSize = xml.number('val', USUAL);
          return true;
        case 'w':
          this.tiny = this.tiny || xml.number('val', NARROW) < NARROW;
          return true;
        case 'spacing':
          this.tiny = this.tiny || PRESSED.test(value);
          return true;
        case 'rFonts':
          this.symbols = this.symbols || ['ascii', 'hAnsi'].some(each => returned.ofSymbols(xml.attribute(each)));
          return true;
        case 'color':
          this.colour = returned.colourOfDocument(xml);
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
      const colour = this.colour === null ? this.styled.colour : this.colour;
      const ground = this.shade === null ? behind : this.shade;
      return this.tiny || this.size <= TINY || (colour !== null && returned.isLike(colour, ground));
    }

    /** Whether lines of that height, 0 for as high as they need, show less than half of it. */
    isCut(line) {
      return line > 0 && 2 * line < this.size * LINE;
    }

    /** In halves of a point. */
    get size() {
      return [this.ownSize, this.styled.size, USUAL].find(each => each !== null);
    }

    end(spot) {
      this.open = false;
      TOLD.filter(kind => !returned.isBlank(this.told[kind])).forEach(kind => spot.say(kind, this.told[kind]));
      this.told = nothing();
    }
  }

  Object.assign(returned, { Run, isOn, tinyText: TINY, usualText: USUAL, lineOfText: LINE });
})();
