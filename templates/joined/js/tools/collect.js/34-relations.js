/* What a part of an office file leads to. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;

  /** The parts within the file that a part leads to. */
  class Relations {
    constructor(parts, part) {
      const slash = part.lastIndexOf('/') + 1;
      const folder = part.slice(0, slash);
      const path = folder + '_rels/' + part.slice(slash) + '.rels';
      this.found = [];
      this.outside = [];
      if (parts.has(path)) {
        const xml = parts.open(path);
        for (let name = xml.next(); name; name = xml.next()) {
          if (name === 'Relationship') {
            const kind = xml.attribute('Type').replace(/^.*\//, '');
            const target = xml.attribute('Target');
            if (xml.attribute('TargetMode') === 'External') {
              this.outside.push({ kind, address: target });
            } else {
              this.found.push({ kind, id: xml.attribute('Id'), part: Relations.resolved(folder, target) });
            }
          }
        }
      }
    }

    static resolved(folder, target) {
      const steps = [];
      (target.startsWith('/') ? target : folder + target).split('/').forEach(step => {
        if (step === '..') {
          steps.pop();
        } else if (step && step !== '.') {
          steps.push(step);
        }
      });
      return steps.join('/');
    }

    all(kind) {
      return this.found.filter(each => each.kind === kind).map(each => each.part);
    }

    target(kind, id) {
      const found = this.found.find(each => each.kind === kind && each.id === id);
      return found ? found.part : '';
    }
  }

  Object.assign(returned, { Relations });
})();
