/* A run of a document: how it looks, as far as that says whether its text is seen, and what of its text is told when it ends. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  // In halves of a point.
  const TINY = 6;
  const USUAL = 22;
  const OFF = ['0', 'false', 'off'];
  const isOn = xml => !OFF.includes(xml.attribute('val'));

  // In this order.
  const TOLD = ['HIDDEN_TEXT', 'PROMPT', 'STRUCK', 'FAINT', 'RAISED'];
  const nothing = () => TOLD.reduce((none, kind) => Object.assign(none, { [kind]: '' }), {});

  class Run {
    constructor() {
      Object.assign(this, { open: false, told: nothing() });
    }

    begin(style, { hidden, faint }) {
      Object.assign(this, { open: true, hidden: hidden.has(style), faintStyle: faint.has(style), struck: false,
        capitals: false, raised: false, tiny: false, colour: null, shade: null });
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
          this.tiny = xml.number('val', USUAL) <= TINY;
          return true;
        case 'color':
          this.colour = returned.hex(value) || returned.UNKNOWN;
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
