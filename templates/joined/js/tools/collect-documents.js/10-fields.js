/* What stands in a document otherwise than as text: fields, and what is drawn beside the text. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  const { Refusal, strip } = returned;
  const PICTURES = new Set(['pic', 'imagedata', 'OLEObject', 'control']);
  // These fields show what stands in other files; what those show was typed.
  const FETCHED = new Set(['INCLUDETEXT', 'INCLUDEPICTURE', 'INCLUDE', 'IMPORT', 'DDE', 'DDEAUTO', 'LINK', 'DATABASE', 'EMBED', 'RD']);
  const TYPED = new Set(['HYPERLINK', 'FORMTEXT', 'QUOTE', 'ADVANCE']);

  // These are marks for lists and for merged letters, and show nothing.
  const SILENT = new Set(['', 'XE', 'TC', 'TA', 'SET', 'ASK', 'PRIVATE', 'NEXT', 'NEXTIF', 'SKIPIF', 'BOOKMARK']);

  /** The fields that are open at a place: what a program puts in by itself, such as a number of a page. */
  class Fields {
    constructor(limits) {
      Object.assign(this, { limits, open: [] });
    }

    get last() {
      return this.open[this.open.length - 1];
    }

    begin() {
      if (this.open.length === this.limits.fields) {
        throw new Refusal('TOO_MUCH');
      }
      this.open.push({ instruction: '', shows: false });
    }

    instruct(text) {
      if (this.last && !this.last.shows && this.last.instruction.length < this.limits.instruction) {
        this.last.instruction += text;
      }
    }

    /** Whether what comes now, which the field shows, was made by the program. */
    show() {
      if (!this.last || this.last.shows) {
        return false;
      }
      this.last.shows = true;
      return Fields.isMade(this.last.instruction);
    }

    /** Whether the field has shown nothing of its own, so that the program shows what the instruction says. */
    end() {
      const field = this.open.pop();
      return Boolean(field) && !field.shows && Fields.isMade(field.instruction) && !SILENT.has(Fields.kind(field.instruction));
    }

    static kind(instruction) {
      return strip(instruction).split(/[ \t\n\v\f\r\\"]/)[0].toUpperCase();
    }

    /** Whether the program has made what a field of this instruction shows; one that shows another file is refused. */
    static isMade(instruction) {
      const kind = Fields.kind(instruction);
      if (FETCHED.has(kind)) {
        throw new Refusal('EXTERNAL');
      }
      return !TYPED.has(kind);
    }

    /** Whether what stands here is an instruction and not shown. */
    get instructs() {
      return this.open.some(field => !field.shows);
    }
  }

  /** The content controls that are open at a place. */
  class Controls {
    constructor() {
      this.open = [];
    }

    begin() {
      this.open.push({ prompts: false, bound: false });
    }

    /** What the innermost says of itself. */
    property(name, isOn) {
      const last = this.open[this.open.length - 1];
      if (last && name === 'showingPlcHdr') {
        last.prompts = isOn;
      } else if (last && name === 'dataBinding') {
        last.bound = true;
      }
    }

    /** Whether the text that stands here asks for one, and is none that was entered. */
    prompt(text) {
      return (this.open.length > 0 && returned.isUsualPrompt(strip(text))) || this.open.some(each => each.prompts);
    }

    /** Whether programs show here what another part of the file says. */
    get bound() {
      return this.open.some(each => each.bound);
    }
  }

  /** What stands in a document beside its text: a drawing, a picture, a formula, a table in a cell. */
  class Box {
    constructor(element, limits) {
      Object.assign(this, { limits, isTable: element === 'tbl', said: '', depth: 0, skipped: 0, picture: false, words: false });
    }

    begin(name) {
      this.depth++;
      if (this.skipped || name === 'Fallback' || name === 'del' || name === 'moveFrom') {
        this.skipped++;
      } else {
        this.words = name === 't';
        this.picture = this.picture || PICTURES.has(name);
      }
    }

    text(more) {
      if (this.words && !this.skipped && this.said.length < this.limits.text) {
        this.said += more;
      }
    }

    end(name) {
      this.depth--;
      this.words = false;
      if (this.skipped) {
        this.skipped--;
      } else if (name === 'p') {
        this.said += '\n';
      }
    }
  }

  Object.assign(returned, { Fields, Controls, Box });
})();
