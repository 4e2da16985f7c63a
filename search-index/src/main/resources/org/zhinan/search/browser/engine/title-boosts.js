// Which searchables have a given text as their title, or as the beginning of it.

const TitleBoosts = {
  // All for the title, less for its beginning; nothing for the words of others.
  of(searchable, terms) {
    const length = terms.length && !core.wordKinds.includes(searchable.entry.kind) && TitleBoosts.length(searchable, terms);
    const share = length ? terms.length / length : 0;
    return !core.pages.includes(searchable.entry.kind) ? share * share * weights.exactTitle : share === 1 ? weights.exactPage : 0;
  }
};
