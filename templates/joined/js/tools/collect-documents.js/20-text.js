/* The text of one part of a document as it is shown, by the tables and paragraphs that it stands in. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  const { Refusal, isBlank, isOn, Fields, Controls, Box, Run, Paragraph } = returned;
  // What is no longer there, what stands there for other programs, what was so before, and how things look.
  const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'sectPr', 'rPrChange', 'pPrChange', 'tcPrChange', 'trPrChange', 'tblPrChange',
    'tblPrExChange', 'tblGridChange', 'sectPrChange', 'sdtPr']);
  const REVISIONS = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel', 'cellMerge']);
  // What is drawn beside the text, or made of more than text.
  const BOXES = new Set(['drawing', 'pict', 'object', 'oMath', 'oMathPara', 'rt', 'altChunk']);
  // In twentieths of a point.
  const LOW = 60;
  const POINT = 20;

  class DocumentText {
    /** showsFields: whether what fields show is read; Spot, Table: what is made of cells and tables. */
    constructor(parts, styles, showsFields, Spot, Table) {
      Object.assign(this, { parts, styles, showsFields, Spot, Table, limits: parts.limits, fields: new Fields(parts.limits) });
      Object.assign(this, { tables: [], paragraphs: [], cells: [], skipped: 0, box: null, table: null, row: null, cell: null });
      Object.assign(this, { inParagraph: false, firstParagraph: false, instruction: false, words: false, ofMark: false });
      Object.assign(this, { controls: new Controls(), ofControl: false, cellShade: null });
      Object.assign(this, { tableStyle: '', tableAway: false, choices: 0, paragraph: new Paragraph(styles, '', false) });
      this.run = new Run();
      this.spot = new Spot(this.limits);
    }

    /** All in which anything stands, those in tables at the end. */
    all() {
      return this.paragraphs.concat(this.cells.filter(each => !each.isNothing()));
    }

    // What begins --------------------------------------------------------------------------------------------------------------

    begin(name, xml) {
      if (this.skipped) {
        this.skipped++;
        if (this.ofControl) {
          this.controls.property(name, isOn(xml));
        }
      } else if (this.box) {
        this.box.begin(name);
      } else if (BOXES.has(name) || (name === 'tbl' && this.cell)) {
        this.box = new Box(name, this.limits);
        this.box.begin(name);
      } else {
        if (REVISIONS.has(name)) {
          this.revise();
        }
        if (name === 'sdt') {
          this.controls.begin();
        }
        if (SKIPPED.has(name)) {
          this.skipped = 1;
          this.ofControl = name === 'sdtPr';
        } else if (this.run.open) {
          this.beginInRun(name, xml);
        } else if (!this.beginOfTable(name, xml)) {
          this.beginInText(name, xml);
        }
      }
    }

    /** Of a row or cell that was put in or taken out, the mark stands before its paragraphs. */
    revise() {
      if (this.row && !this.cell) {
        this.row.revised = true;
      } else {
        this.spot.revised = true;
      }
    }

    /** What an element has to stand in. */
    static within(context) {
      if (!context) {
        throw new Refusal('DAMAGED');
      }
      return context;
    }

    beginOfTable(name, xml) {
      const { within } = DocumentText;
      switch (name) {
        case 'tbl':
          this.table = new this.Table();
          this.tables.push(this.table);
          Object.assign(this, { tableStyle: this.styles.usualTable, tableAway: false });
          return true;
        case 'tr':
          this.row = within(this.table).addRow();
          return true;
        case 'tc':
          this.beginCell();
          return true;
        case 'gridCol':
          within(this.table).addColumn(xml.length('w', POINT, 0), this.limits);
          return true;
        case 'gridBefore':
          within(this.row).before = xml.number('val', 0);
          return true;
        case 'hidden':
          within(this.row).hidden = this.row.hidden || isOn(xml);
          return true;
        case 'trHeight':
          within(this.row);
          this.limitRow(xml);
          return true;
        case 'gridSpan':
          within(this.cell).span = Math.min(Math.max(1, xml.number('val', 1)), this.limits.columns);
          return true;
        case 'tblInd':
        case 'tblpPr':
          this.tableAway = this.tableAway || returned.isFarTable(xml);
          return true;
        case 'tblStyle':
          this.tableStyle = xml.attribute('val');
          return true;
        case 'tl2br':
        case 'tr2bl':
          this.spot.cross(xml.attribute('val'));
          return true;
        case 'vMerge':
          within(this.cell).below = xml.attribute('val') !== 'restart';
          return true;
        default:
          return false;
      }
    }

    limitRow(xml) {
      if (xml.attribute('hRule') === 'exact') {
        this.row.exact = Math.max(0, xml.length('val', POINT, 0));
        this.row.hidden = this.row.hidden || xml.length('val', POINT, LOW) < LOW;
      }
    }

    beginCell() {
      this.parts.countCell();
      DocumentText.within(this.row);
      this.spot = new this.Spot(this.limits);
      this.cell = { spot: this.spot, span: 1, below: false };
      this.cells.push(this.spot);
      this.row.cells.push(this.cell);
      this.firstParagraph = true;
      this.cellShade = null;
      if (this.row.cells.length > this.limits.columns) {
        throw new Refusal('TOO_MUCH');
      }
    }

    beginInText(name, xml) {
      switch (name) {
        case 'p':
          this.beginParagraph();
          break;
        case 'pStyle':
          this.paragraph.ofStyle(xml.attribute('val'));
          this.number(this.styles.numbered.has(xml.attribute('val')));
          break;
        case 'numId':
          this.number(xml.attribute('val') !== '0');
          break;
        case 'r':
          this.run.begin(this.paragraph);
          break;
        case 'rPr':
          this.ofMark = true;
          break;
        case 'spacing':
          this.paragraph.space(xml);
          break;
        case 'ind':
        case 'framePr':
        case 'bidi':
          this.paragraph.indent(name, xml);
          break;
        case 'Choice':
          this.choices++;
          break;
        case 'shd':
          this.shade(returned.shading(xml));
          break;
        case 'bdo':
        case 'dir':
          this.spot.append(xml.attribute('val') === 'rtl' ? '\u202e' : '\u202d');
          break;
        case 'fldSimple':
          this.fields.begin();
          this.fields.instruct(xml.attribute('instr'));
          this.turn('separate');
          break;
        default:
      }
    }

    /** What is behind a paragraph, or behind a cell; what is behind the mark of its end is behind no text. */
    shade(colour) {
      if (this.ofMark) {
        return;
      }
      if (this.inParagraph) {
        this.paragraph.shade = this.paragraph.shade === null ? colour : this.paragraph.shade;
      } else if (this.cell) {
        this.cellShade = colour;
      }
    }

    beginParagraph() {
      this.paragraph = new Paragraph(this.styles, this.table ? this.tableStyle : '', this.table !== null && this.tableAway);
      this.inParagraph = true;
      if (!this.cell) {
        this.parts.countCell();
        this.spot = new this.Spot(this.limits);
      } else if (!this.firstParagraph) {
        this.spot.append('\n');
      }
      this.firstParagraph = false;
    }

    number(numbered) {
      if (numbered && !this.spot.isSaid('NUMBERED')) {
        this.spot.say('NUMBERED', '');
      }
    }

    beginInRun(name, xml) {
      if (this.run.setsLook(name, xml, this.styles)) {
        return;
      }
      switch (name) {
        case 'Choice':
          this.choices++;
          break;
        case 't':
          xml.requireOwn();
          this.words = true;
          break;
        case 'instrText':
          this.instruction = true;
          break;
        case 'tab':
        case 'ptab':
          this.show('\t');
          break;
        case 'br':
        case 'cr':
          this.show('\n');
          break;
        case 'noBreakHyphen':
          this.show('-');
          break;
        case 'sym':
        case 'dayShort':
        case 'dayLong':
        case 'monthShort':
        case 'monthLong':
        case 'yearShort':
        case 'yearLong':
        case 'pgNum':
          this.spot.say('OBJECT', '');
          break;
        case 'fldChar':
          this.turn(xml.attribute('fldCharType'));
          break;
        case 'commentReference':
          this.spot.comments.push(xml.attribute('id'));
          break;
        default:
      }
    }

    turn(kind) {
      if (kind === 'begin') {
        this.fields.begin();
      } else if (kind === 'separate' ? this.fields.show() : this.fields.end()) {
        this.sayField();
      }
    }

    sayField() {
      if (this.showsFields && !this.spot.isSaid('FIELD')) {
        this.spot.say('FIELD', '');
      }
    }

    // What stands there --------------------------------------------------------------------------------------------------------

    text(text) {
      if (this.skipped) {
        return;
      }
      if (this.box) {
        this.box.text(text);
      } else if (this.instruction) {
        this.fields.instruct(text);
      } else if (this.words) {
        this.show(text);
      }
    }

    show(text) {
      const { run } = this;
      if (!this.showsFields && this.fields.open.length) {
        return;
      }
      if (run.hidden || this.fields.instructs) {
        run.told.HIDDEN_TEXT += text;
      } else if (this.controls.prompt(text)) {
        run.told.PROMPT += text;
      } else {
        this.spot.append(run.has('capitals') ? text.toUpperCase() : text);
        run.told.STRUCK += run.has('struck') ? text : '';
        const faint = run.isFaint(this.paragraph.behind(this.cellShade));
        run.told.FAINT += faint ? text : '';
        run.told.CUT += !faint && run.isCut(this.paragraph.line) ? text : '';
        this.spot.measure(text, run.size, this.paragraph);
        run.told.TURNED += (run.fromRight || run.styled.marks.fromRight) && returned.turnsFromRight(text) ? text : '';
        run.told.RAISED += run.has('raised') ? text : '';
        run.told.SYMBOLS += run.has('stacked') || (run.has(run.complex ? 'complexSymbols' : 'symbols') && returned.hasLetters(text)) ? text : '';
        // Another program shows the other choice.
        if (this.controls.bound || this.choices) {
          this.sayField();
        }
      }
    }

    // What ends ----------------------------------------------------------------------------------------------------------------

    end(name) {
      if (this.skipped) {
        this.skipped--;
      } else if (this.box) {
        this.box.end(name);
        if (!this.box.depth) {
          this.endBox();
        }
      } else if (name === 't') {
        this.words = false;
      } else if (name === 'instrText') {
        this.instruction = false;
      } else if (name === 'r') {
        this.run.end(this.spot);
      } else if (name === 'textFill') {
        this.run.inFill = false;
      } else if (name === 'rPr') {
        this.ofMark = false;
      } else if (name === 'Choice') {
        this.choices--;
      } else if (name === 'fldSimple') {
        this.fields.end();
      } else if (name === 'sdt') {
        this.controls.open.pop();
      } else if (name === 'bdo' || name === 'dir') {
        this.spot.append('\u202c');
      } else if (name === 'p') {
        this.endParagraph();
      } else if (name === 'tc') {
        this.endCell();
      } else if (name === 'tr') {
        this.row = null;
      } else if (name === 'tbl') {
        this.table = null;
      }
    }

    endParagraph() {
      this.inParagraph = false;
      if (!this.cell && !this.spot.isNothing()) {
        this.paragraphs.push(this.spot);
        this.spot = new this.Spot(this.limits);
      }
    }

    endCell() {
      if (DocumentText.within(this.cell).below) {
        this.spot.hideText();
      }
      this.cell = null;
      this.spot = new this.Spot(this.limits);
    }

    endBox() {
      const { box } = this;
      if (!isBlank(box.said)) {
        this.spot.say('OUTSIDE', box.said);
      }
      if (box.picture && !box.isTable) {
        this.spot.picture = true;
      } else if (isBlank(box.said)) {
        this.spot.say('OBJECT', '');
      }
      this.box = null;
      if (!this.inParagraph) {
        this.endParagraph();
      }
    }
  }

  Object.assign(returned, { DocumentText });
})();
