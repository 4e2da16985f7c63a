// Finds what a query cites: a clause by its place, mostly with the name of its document, or something by its number.

const CitationFinder = {
  // The numbers of the searchables that a query cites, in their order.
  find(text) {
    const value = CitationFinder.first(ValueKeys.of(text), key => CitationFinder.numbers(CitationTable.named(key)));
    if (value.length) {
      return value;
    }
    const tokens = Tokenizer.tokenize(text.split(new RegExp(reading.quotation))[0]);
    return CitationFinder.first([tokens, CitationKeys.askedAbout(tokens)], CitationFinder.read);
  },

  read(tokens) {
    const { longestCitation } = reading;
    return CitationFinder.first([0, 1, 2, 3], split => {
      const parts = CitationKeys.read(tokens, split);
      return parts.length > 1 && parts.length <= longestCitation && parts.some(part => part.number) ? CitationFinder.cited(parts) : [];
    });
  },

  // What is found for the first of them for which anything is.
  first(all, found) {
    for (let k = 0; k < all.length; k++) {
      const numbers = found(all[k]);
      if (numbers.length) {
        return numbers;
      }
    }
    return [];
  },

  // The numbers from a length down to one.
  down(length) {
    return Array.from({ length }, (none, k) => length - k);
  },

  cited(parts) {
    return CitationFinder.first([CitationFinder.byNameBefore, CitationFinder.byNameBehind, CitationFinder.byPlace, CitationFinder.byNumberBefore],
      way => way(parts));
  },

  named(parts) {
    return CitationTable.named(CitationKeys.name(parts));
  },

  // What the whole is the name of, and what stands in a document whose name it begins with.
  byNameBefore(parts) {
    const within = CitationFinder.byDocumentBefore(parts).map(number => ({ number }));
    return CitationFinder.numbers(CitationFinder.named(parts).filter(target => target.document >= 0).concat(within));
  },

  // The longest name that the citation begins with; behind its place there may be another.
  byDocumentBefore(parts) {
    return CitationFinder.first(CitationFinder.down(parts.length - 1), to => {
      const named = CitationFinder.named(parts.slice(0, to));
      return named.length ? CitationFinder.within(named, parts.slice(to)) : [];
    });
  },

  // Two documents of one title are told apart by the other name.
  within(documents, rest) {
    return CitationFinder.first(CitationFinder.down(rest.length), to => {
      const others = to < rest.length ? CitationFinder.named(rest.slice(to)) : documents;
      const both = documents.filter(document => others.some(other => other.number === document.number));
      return others.length ? CitationFinder.at(both.length ? both : documents, rest.slice(0, to)) : [];
    });
  },

  at(documents, place) {
    return CitationFinder.first(CitationKeys.asked(place), key => CitationFinder.numbers(CitationTable.placed(key)
      .filter(target => documents.some(document => document.number === target.document))));
  },

  byNameBehind(parts) {
    const splits = [];
    for (let from = 1; from < parts.length && CitationKeys.ofPlace(parts[from - 1]); from++) {
      splits.push(from);
    }
    return CitationFinder.first(splits, from => {
      const named = CitationFinder.named(parts.slice(from));
      return named.length ? CitationFinder.at(named, parts.slice(0, from)) : [];
    });
  },

  // In any document: two numbers, or a number with its unit.
  byPlace(parts) {
    const unit = parts.some(CitationKeys.unit);
    const place = (unit || parts.filter(part => part.number).length > 1) && parts.every(CitationKeys.ofPlace);
    const keys = place ? CitationKeys.asked(parts).slice(0, unit ? -1 : undefined) : [];
    return CitationFinder.first(keys.concat(CitationFinder.chapter(parts)), key => CitationFinder.numbers(CitationTable.placed(key)));
  },

  // As in the second annex: the word that is numbered, alone, stands behind its number.
  byNumberBefore(parts) {
    const turned = parts.slice(1).concat(parts[0]);
    return parts[0].number && parts.slice(1).every(part => CitationKeys.unit(part) && !part.number)
      ? CitationFinder.first([CitationFinder.byNameBefore, CitationFinder.byPlace], way => way(turned)) : [];
  },

  // What is called a chapter may be one that the text only numbers.
  chapter(parts) {
    const chapter = parts.length === 2 && parts.some(part => reading.chapters.includes(part.key));
    return parts.filter(part => chapter && part.number && !/^[0-9]/.test(part.text)).map(part => '=' + part.text);
  },

  numbers(targets) {
    return Array.from(new Set(targets.map(target => target.number))).sort((one, two) => one - two);
  }
};
