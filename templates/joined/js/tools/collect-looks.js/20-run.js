/* A run of a document: how it looks, as far as that says whether its text is seen, and what of its text is told when it ends. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  // In halves of a point.
  const TINY = 6;
  const USUAL = 22;
  // In twentieths of a point: letters that are nearer to each other stand one over the other.
  const PRESSED = /^-[1-9][0-9]{2,4}$/;
  // In per cent: narrower text is a line.
  const NARROW = 20;
  // In thousandths of a per cent: what is clearer is not seen.
  const CLEAR = 90000;
  const OFF = ['0', 'false', 'off'];
  const isOn = xml => !OFF.includes(xml.attribute('val'));

  // In this order.
  const TOLD = ['HIDDEN_TEXT', 'PROMPT', 'STRUCK', 'FAINT', 'RAISED', 'SYMBOLS'];
  const nothing = () => TOLD.reduce((none, kind) => Object.assign(none, { [kind]: '' }), {});

  class Run {
    constructor() {
      Object.assign(this, { open: false, told: nothing() });
    }

    /** style: of the paragraph; table: the style of its table, empty for none; pressed: whether the lines have no height. */
    begin(style, table, pressed, { hidden, faint, usual }) {
      const all = [style || usual, table];
      Object.assign(this, { open: true, hidden: all.some(each => hidden.has(each)), faintStyle: all.some(each => faint.has(each)),
        struck: false, capitals: false, raised: false, tiny: pressed, symbols: false, inFill: false, colour: null, shade: null });
    }

    /** Whether the element was one of looks that matter. */
    setsLook(name, xml, styles) {
      const value = xml.attribute('val');
      switch (name) {
        case 'rStyle':
          this.hidden = this.hidden || styles.hidden.has(value);
          this.faintStyle = this.faintStyle || styles.faint.has(value);
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
          this.tiny = this.tiny || xml.number('val', USUAL) <= TINY;
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

    /** Whether its text is as good as unseen; behind: what is behind it, the nearest first, null where nothing is said. */
    isFaint(behind) {
      const ground = [this.shade, ...behind, returned.WHITE].find(each => each !== null);
      const white = this.faintStyle && returned.isLike(ground, returned.WHITE);
      return this.tiny || (this.colour === null ? white : returned.isLike(this.colour, ground));
    }

    end(spot) {
      this.open = false;
      TOLD.filter(kind => !returned.isBlank(this.told[kind])).forEach(kind => spot.say(kind, this.told[kind]));
      this.told = nothing();
    }
  }

  Object.assign(returned, { Run, isOn, tinyText: TINY });
})();
