/* How cells and texts look, as far as that says whether they can be seen: as org.zhinan.form.filled.workbook.look has it. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  const WHITE = 'FFFFFF';
  const BLACK = '000000';
  // A pattern, or what a program chooses itself: like no other.
  const UNKNOWN = '';
  // What differs by less in each of the three parts is not told apart on paper.
  const ALIKE = 16;
  const LIGHTEST = 255;
  const TINY = /^[0-3](?:\.[0-9]+)?$/;
  const OFF = /^(?:0|false)$/;
  const HIGHLIGHTS = { black: BLACK, blue: '0000FF', cyan: '00FFFF', darkBlue: '000080', darkCyan: '008080', darkGray: '808080',
    darkGreen: '008000', darkMagenta: '800080', darkRed: '800000', darkYellow: '808000', green: '00FF00', lightGray: 'C0C0C0',
    magenta: 'FF00FF', red: 'FF0000', white: WHITE, yellow: 'FFFF00' };
  const HIGHLIGHT_NAMES = Object.keys(HIGHLIGHTS);

  /** Six hexadecimal digits, with or without two before them for how dense it is; null for others. */
  const hex = digits => /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(digits) ? digits.slice(-6).toUpperCase() : null;

  /** The first two of a theme are white and black, and greys are made of them. */
  function themed(theme, tint) {
    if (theme !== '0' && theme !== '1') {
      return 'theme ' + theme + ' ' + tint;
    }
    const by = /^-?[01](?:\.[0-9]{1,20})?$/.test(tint) ? Number(tint) : 0;
    const base = theme === '0' ? LIGHTEST : 0;
    const grey = Math.round(by < 0 ? base * (1 + by) : base + (LIGHTEST - base) * by);
    return Math.max(0, Math.min(LIGHTEST, grey)).toString(16).toUpperCase().padStart(2, '0').repeat(3);
  }

  /** The colour that an element of a workbook names; null where the program chooses. */
  function colourOf(xml) {
    const own = hex(xml.attribute('rgb'));
    const theme = xml.attribute('theme');
    if (own !== null || theme) {
      return own === null ? themed(theme, xml.attribute('tint')) : own;
    }
    const indexed = xml.attribute('indexed');
    if (!indexed) {
      return null;
    }
    return ['1', '9', '65'].includes(indexed) ? WHITE : ['0', '8', '64'].includes(indexed) ? BLACK : 'indexed ' + indexed;
  }

  const orElse = (colour, other) => colour === null ? other : colour;

  /** What a document puts behind a text, a paragraph or a cell; null where it puts nothing there. */
  function shading(xml) {
    const kind = xml.attribute('val');
    if (kind === 'solid') {
      return orElse(hex(xml.attribute('color')), BLACK);
    }
    return ['clear', 'nil', ''].includes(kind) ? hex(xml.attribute('fill')) : UNKNOWN;
  }

  /** The colour of a marker in a document; null where there is none. */
  const highlight = name => HIGHLIGHT_NAMES.includes(name) ? HIGHLIGHTS[name] : null;

  const isHex = colour => /^[0-9A-F]{6}$/.test(colour);

  /** Whether one colour is not seen on the other. */
  function isLike(one, other) {
    if (!isHex(one) || !isHex(other)) {
      return one !== '' && one === other;
    }
    const part = (colour, at) => parseInt(colour.slice(at, at + 2), 16);
    return [0, 2, 4].every(at => Math.abs(part(one, at) - part(other, at)) < ALIKE);
  }

  // What programs say in an empty content control; one of them forgets to say that it does.
  const PROMPT = new RegExp('^(?:(?:单击|点击)(?:或(?:点击|点按|轻触))?(?:此处|以)?输入(?:文字|文本|日期)[。.]?|选择一项[。.]?'
    + '|Click(?: or tap)?(?: here)? to enter (?:text|a date)[.]?|Choose an item[.]?)$');

  const isUsualPrompt = text => PROMPT.test(text);

  // Workbooks ------------------------------------------------------------------------------------------------------------------

  const plainFont = () => ({ struck: false, raised: false, tiny: false, colour: BLACK });

  /** Takes what the element that has just begun says of a font. */
  function takeFont(font, element, xml) {
    switch (element) {
      case 'strike':
        font.struck = !OFF.test(xml.attribute('val'));
        break;
      case 'vertAlign':
        font.raised = xml.attribute('val') !== 'baseline';
        break;
      case 'sz':
        font.tiny = TINY.test(xml.attribute('val'));
        break;
      case 'color':
        font.colour = orElse(colourOf(xml), BLACK);
        break;
      default:
    }
  }

  const isFaint = (font, background) => font.tiny || isLike(font.colour, background);

  /** What a conditional format makes of the cells that it is for, from its elements in their order. */
  class RuleLook {
    constructor() {
      Object.assign(this, { part: '', font: BLACK, fill: WHITE, changed: false });
    }

    take(element, xml) {
      switch (element) {
        case 'font':
        case 'fill':
        case 'border':
          this.part = element;
          break;
        case 'dataBar':
        case 'iconSet':
          this.part = element;
          this.changed = this.changed || OFF.test(xml.attribute('showValue'));
          break;
        case 'numFmt':
          this.changed = this.changed || !/^(?:general|@|)$/i.test(xml.attribute('formatCode'));
          break;
        case 'strike':
          this.changed = this.changed || !OFF.test(xml.attribute('val'));
          break;
        case 'color':
          this.font = this.part === 'font' ? orElse(colourOf(xml), this.font) : this.font;
          break;
        case 'bgColor':
          this.fill = orElse(colourOf(xml), this.fill);
          break;
        default:
      }
    }

    /** Whether it may hide or strike what the cells say, or show something else. */
    get hides() {
      return this.changed || isLike(this.font, this.fill);
    }
  }

  const noFormats = () => ({ codes: new Map(), styles: [], fonts: [], fills: [], rules: [] });

  /** What is done at each element within one of that name. */
  function within(xml, parent, take) {
    for (let own = xml.nextWithin(parent); own; own = xml.nextWithin(parent)) {
      take(own);
    }
  }

  function takeFill(fills, element, xml, state) {
    const last = fills.length - 1;
    if (element === 'fill') {
      fills.push(WHITE);
    } else if (last < 0) {
      state.solid = false;
    } else if (element === 'patternFill' || element === 'gradientFill') {
      const kind = element === 'patternFill' ? xml.attribute('patternType') : element;
      state.solid = kind === 'solid';
      fills[last] = ['none', ''].includes(kind) ? WHITE : UNKNOWN;
    } else if (element === 'fgColor' && state.solid) {
      fills[last] = orElse(colourOf(xml), UNKNOWN);
    }
  }

  function takeStyle(styles, element, xml) {
    if (element === 'xf') {
      styles.push({ format: xml.number('numFmtId', 0), font: xml.number('fontId', 0), fill: xml.number('fillId', 0), repeated: false });
    } else if (xml.attribute('horizontal') === 'fill' && styles.length) {
      styles[styles.length - 1].repeated = true;
    }
  }

  /** Codes of formats by their numbers, fonts, fills, styles of cells, and conditional formats. */
  function formatsOf(parts, part) {
    const found = noFormats();
    const { codes, styles, fonts, fills, rules } = found;
    const state = { solid: false };
    const xml = parts.open(part);
    const last = list => list[list.length - 1];
    for (let name = xml.next(); name; name = xml.next()) {
      switch (name) {
        case 'numFmts':
          within(xml, name, () => codes.set(xml.number('numFmtId', -1), xml.attribute('formatCode')));
          break;
        case 'fonts':
          within(xml, name, own => own === 'font' ? fonts.push(plainFont()) : fonts.length && takeFont(last(fonts), own, xml));
          break;
        case 'fills':
          within(xml, name, own => takeFill(fills, own, xml, state));
          break;
        case 'cellXfs':
          within(xml, name, own => takeStyle(styles, own, xml));
          break;
        case 'dxfs':
          within(xml, name, own => own === 'dxf' ? rules.push(new RuleLook()) : rules.length && last(rules).take(own, xml));
          break;
        default:
      }
    }
    return found;
  }

  Object.assign(returned, { WHITE, UNKNOWN, hex, shading, highlight, isLike, isUsualPrompt, plainFont, takeFont, isFaint, RuleLook, noFormats, formatsOf });
})();
