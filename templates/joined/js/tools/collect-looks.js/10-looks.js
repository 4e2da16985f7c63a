/* How cells and texts look, as far as that says whether they can be seen: as org.zhinan.form.filled.workbook.look has it. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  const WHITE = 'FFFFFF';
  const BLACK = '000000';
  // A pattern, or what a program chooses itself: like no other.
  const UNKNOWN = '';
  // How much red, green and blue add to how light a colour is, in hundredths.
  const WEIGHTS = [30, 59, 11];
  // Colours that differ by less in how light they are, and by less in each part, are not told apart on paper.
  const ALIKE = 24 * 100;
  const ALIKE_IN_PART = 64;
  const LIGHTEST = 255;
  // Smaller type nobody reads.
  const LEAST = 4;
  const USUAL_SIZE = 11;
  const POINTS = /^[0-9]{1,3}(?:\.[0-9]{1,20})?$/;
  const OFF = /^(?:0|false)$/;
  const HIGHLIGHTS = { black: BLACK, blue: '0000FF', cyan: '00FFFF', darkBlue: '000080', darkCyan: '008080', darkGray: '808080',
    darkGreen: '008000', darkMagenta: '800080', darkRed: '800000', darkYellow: '808000', green: '00FF00', lightGray: 'C0C0C0',
    magenta: 'FF00FF', red: 'FF0000', white: WHITE, yellow: 'FFFF00' };
  const HIGHLIGHT_NAMES = Object.keys(HIGHLIGHTS);

  /** Six hexadecimal digits, with or without two before them for how dense it is; null for others. */
  const hex = digits => /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(digits) ? digits.slice(-6).toUpperCase() : null;

  /** The colour that an element of a workbook names, or the number by which it is looked up; null where the program chooses. */
  function colourOf(xml) {
    const own = hex(xml.attribute('rgb'));
    const theme = xml.attribute('theme');
    if (own !== null || theme) {
      return own === null ? 'theme ' + theme + ' ' + xml.attribute('tint') : own;
    }
    const indexed = xml.attribute('indexed');
    return indexed ? 'indexed ' + indexed : null;
  }

  const orElse = (colour, other) => colour === null ? other : colour;

  /** The two that are the same in all themes of documents that are printed; null for others. */
  function ofTheme(name) {
    switch (name) {
      case 'background1':
      case 'light1': return WHITE;
      case 'text1':
      case 'dark1': return BLACK;
      default: return null;
    }
  }

  /** The colour that an element of a document has; where it names one of the theme, that is what holds. */
  function colourOfDocument(xml) {
    const plain = !xml.attribute('themeShade') && !xml.attribute('themeTint');
    return orElse(orElse(ofTheme(plain ? xml.attribute('themeColor') : ''), hex(xml.attribute('val'))), UNKNOWN);
  }

  /** What a document puts behind a text, a paragraph or a cell; null where it puts nothing there. */
  function shading(xml) {
    const kind = xml.attribute('val');
    if (kind === 'solid') {
      return orElse(hex(xml.attribute('color')), BLACK);
    }
    const mixed = xml.attribute('themeFillShade') || xml.attribute('themeFillTint');
    return ['clear', 'nil', ''].includes(kind) ? orElse(ofTheme(mixed ? '' : xml.attribute('themeFill')), hex(xml.attribute('fill')))
      : UNKNOWN;
  }

  /** The colour of a marker in a document; null where there is none. */
  const highlight = name => HIGHLIGHT_NAMES.includes(name) ? HIGHLIGHTS[name] : null;

  const isHex = colour => /^[0-9A-F]{6}$/.test(colour);

  const partOf = (colour, part) => parseInt(colour.slice(2 * part, 2 * part + 2), 16);

  /** Whether one colour is not seen on the other. */
  function isLike(one, other) {
    if (!isHex(one) || !isHex(other)) {
      return one !== '' && one === other;
    }
    const by = WEIGHTS.map((weight, part) => Math.abs(partOf(one, part) - partOf(other, part)));
    return by.every(each => each < ALIKE_IN_PART) && by.reduce((sum, each, part) => sum + each * WEIGHTS[part], 0) < ALIKE;
  }

  // What programs say in an empty content control; one of them forgets to say that it does.
  const PROMPT = new RegExp('^(?:(?:单击|点击)(?:或(?:点击|点按|轻触))?(?:此处|以)?输入(?:文字|文本|日期)[。.]?|选择一项[。.]?'
    + '|Click(?: or tap)?(?: here)? to enter (?:text|a date)[.]?|Choose an item[.]?)$');

  const isUsualPrompt = text => PROMPT.test(text);

  // The colours that a workbook names by their numbers ----------------------------------------------------------------------------

  // Of the theme: light and dark, twice, six accents, and links; then those that are older than themes.
  const USUAL = {
    theme: 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' '),
    indexed: ('000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00'
      + ' FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC'
      + ' CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF'
      + ' 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900'
      + ' FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF').split(' ')
  };

  const at = (colours, number) => (/^[0-9]{1,3}$/.test(number) && colours[Number(number)]) || UNKNOWN;

  /** Lighter or darker by a share. */
  function tinted(colour, tint) {
    const by = /^-?[01](?:\.[0-9]{1,20})?$/.test(tint) ? Number(tint) : 0;
    if (by === 0 || !isHex(colour)) {
      return colour;
    }
    return WEIGHTS.map((weight, part) => {
      const base = partOf(colour, part);
      const made = Math.round(by < 0 ? base * (1 + by) : base + (LIGHTEST - base) * by);
      return Math.max(0, Math.min(LIGHTEST, made)).toString(16).toUpperCase().padStart(2, '0');
    }).join('');
  }

  /** What is meant by a colour that may be named by its number. */
  function meant(colour, palette) {
    const words = colour.split(' ');
    switch (words[0]) {
      case 'theme': return tinted(at(palette.theme, words[1]), words[2]);
      case 'indexed': return at(palette.indexed, words[1]);
      default: return colour;
    }
  }

  /** The colours of a theme, in the order in which cells count them: each pair of dark and light the other way round. */
  function themeOf(parts, part) {
    const colours = [];
    const xml = parts.open(part);
    for (let name = xml.next(); name; name = xml.next()) {
      if (name === 'clrScheme') {
        within(xml, name, own => own.endsWith('Clr')
          && colours.push(orElse(hex(xml.attribute(own === 'sysClr' ? 'lastClr' : 'val')), UNKNOWN)));
      }
    }
    for (let k = 0; k + 1 < Math.min(4, colours.length); k += 2) {
      colours.splice(k, 2, colours[k + 1], colours[k]);
    }
    return colours;
  }

  // Workbooks ------------------------------------------------------------------------------------------------------------------

  const plainFont = () => ({ struck: false, raised: false, size: USUAL_SIZE, symbols: false, colour: BLACK });

  const SYMBOLS = new RegExp('^(?:opensymbol|wingdings|webdings|symbol|marlett|mt extra|zapf ?dingbats|bookshelf symbol|monotype sorts'
    + '|ms (?:outlook|reference specialty)|font ?awesome|redacted|flow (?:block|circular|rounded)|adobe blank'
    + '|.*(?:mdl2 assets|fluent icons|material (?:icons|symbols)|bar ?code|code[ _-]?(?:128|25|39|93)|3[ _-]?of[ _-]?9'
    + '|ean[ _-]?(?:8|13)|idautomation))', 'i');

  /** Whether the font of that name has symbols in the place of letters. */
  const ofSymbols = font => SYMBOLS.test(returned.strip(font));

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
        font.size = POINTS.test(xml.attribute('val')) ? Number(xml.attribute('val')) : USUAL_SIZE;
        break;
      case 'name':
      case 'rFont':
        font.symbols = font.symbols || ofSymbols(xml.attribute('val'));
        break;
      case 'charset':
        font.symbols = font.symbols || xml.attribute('val') === '2';
        break;
      case 'color':
        font.colour = orElse(colourOf(xml), BLACK);
        break;
      default:
    }
  }

  /** Whether such a font has a symbol for any of it: ideographs are shown in another font. */
  const hasLetters = text => /[!-\u009f\u00a1-\u00ff]/.test(text);

  const plainFill = () => ({ pattern: 'none', front: BLACK, back: WHITE, stops: [] });

  /** Takes what the element that has just begun says of what is behind a text. */
  function takeFill(fill, element, xml) {
    switch (element) {
      case 'patternFill':
        fill.pattern = xml.attribute('patternType');
        break;
      case 'fgColor':
        fill.front = orElse(colourOf(xml), fill.front);
        break;
      case 'bgColor':
        fill.back = orElse(colourOf(xml), fill.back);
        break;
      case 'color':
        fill.pattern = 'gradient';
        fill.stops.push(orElse(colourOf(xml), UNKNOWN));
        break;
      default:
    }
  }

  /** A light pattern is mostly what is behind it. */
  function behind({ pattern, front, back, stops }) {
    switch (pattern) {
      case '':
      case 'none': return [WHITE];
      case 'solid': return [front];
      case 'gradient': return stops;
      default: return /^(?:gray|light)/.test(pattern) ? [back] : [front, back];
    }
  }

  const isFaint = (font, fill, palette) => font.size < LEAST
    || behind(fill).every(each => isLike(meant(font.colour, palette), meant(each, palette)));

  /** What a conditional format, or the style of a table, makes of the cells that it is for, from its elements in their order. */
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
        // The second holds where both are said.
        case 'fgColor':
        case 'bgColor':
          this.fill = orElse(colourOf(xml), this.fill);
          break;
        default:
      }
    }

    /** Whether it may hide or strike what the cells say, or show something else. */
    hides(palette) {
      return this.changed || isLike(meant(this.font, palette), meant(this.fill, palette));
    }
  }

  const noFormats = () => ({ codes: new Map(), styles: [], fonts: [], fills: [], crossings: [], rules: [], tables: new Map(), palette: USUAL });

  /** What is done at each element within one of that name. */
  function within(xml, parent, take) {
    for (let own = xml.nextWithin(parent); own; own = xml.nextWithin(parent)) {
      take(own);
    }
  }

  const usualAlignment = () => ({ horizontal: '', wraps: false, shrinks: false, turned: false, indent: 0, fromRight: false });

  /** How a text stands in its cell. */
  function alignmentOf(xml) {
    const horizontal = xml.attribute('horizontal');
    const indent = xml.attribute('indent');
    return { horizontal,
      wraps: xml.isTrue('wrapText') || /^(?:justify|distributed)$/.test(horizontal),
      shrinks: xml.isTrue('shrinkToFit'),
      turned: !/^0?$/.test(xml.attribute('textRotation')),
      indent: /^[0-9]{1,3}$/.test(indent) ? Number(indent) : 0,
      fromRight: xml.attribute('readingOrder') === '2' };
  }

  function takeStyle(styles, element, xml) {
    if (element === 'xf') {
      styles.push({ format: xml.number('numFmtId', 0), font: xml.number('fontId', 0), fill: xml.number('fillId', 0),
        border: xml.number('borderId', 0), alignment: usualAlignment() });
    } else if (element === 'alignment' && styles.length) {
      styles[styles.length - 1].alignment = alignmentOf(xml);
    }
  }

  /** Whether a line goes from corner to corner, of each border. */
  function takeBorders(xml, crossings) {
    let goes = false;
    within(xml, 'borders', own => {
      if (own === 'border') {
        goes = xml.isTrue('diagonalUp') || xml.isTrue('diagonalDown');
        crossings.push(false);
      } else if (own === 'diagonal' && crossings.length) {
        crossings[crossings.length - 1] = goes && !/^(?:none)?$/.test(xml.attribute('style'));
      }
    });
  }

  function takeTableStyle(xml, tables) {
    const looks = [];
    tables.set(xml.attribute('name'), looks);
    within(xml, 'tableStyle', () => looks.push(xml.number('dxfId', -1)));
  }

  /** The palette with others in the place of the older colours; the last two are the system's. */
  function withIndexed(xml, palette) {
    const colours = [];
    within(xml, 'indexedColors', () => colours.push(orElse(colourOf(xml), UNKNOWN)));
    return { theme: palette.theme, indexed: colours.concat(palette.indexed.slice(colours.length)) };
  }

  /** Whether the conditional format of that number, or the style of tables of that name, may hide or change what a cell says. */
  const hidesBy = (formats, rule) => Boolean(formats.rules[rule]) && formats.rules[rule].hides(formats.palette);

  const hidesInTables = (formats, style) => (formats.tables.get(style) || []).some(rule => hidesBy(formats, rule));

  /** Codes of formats by their numbers, fonts, fills, styles of cells and tables, and conditional formats. theme: its part; undefined for none */
  function formatsOf(parts, part, theme) {
    const found = noFormats();
    const { codes, styles, fonts, fills, crossings, rules, tables } = found;
    if (theme !== undefined && parts.has(theme)) {
      found.palette = { theme: themeOf(parts, theme), indexed: USUAL.indexed };
    }
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
          within(xml, name, own => own === 'fill' ? fills.push(plainFill()) : fills.length && takeFill(last(fills), own, xml));
          break;
        case 'borders':
          takeBorders(xml, crossings);
          break;
        case 'cellXfs':
          within(xml, name, own => takeStyle(styles, own, xml));
          break;
        case 'dxfs':
          within(xml, name, own => own === 'dxf' ? rules.push(new RuleLook()) : rules.length && last(rules).take(own, xml));
          break;
        case 'tableStyle':
          takeTableStyle(xml, tables);
          break;
        case 'indexedColors':
          found.palette = withIndexed(xml, found.palette);
          break;
        default:
      }
    }
    return found;
  }

  Object.assign(returned, {
    WHITE, BLACK, UNKNOWN, hex, colourOfDocument, shading, highlight, isLike, isUsualPrompt, plainFont, takeFont, ofSymbols, hasLetters, isFaint,
    plainFill, usualAlignment, RuleLook, hidesBy, hidesInTables, noFormats, formatsOf
  });
})();
