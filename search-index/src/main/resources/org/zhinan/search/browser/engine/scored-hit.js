// An entry or document with its score; what each piece of the query adds is found out when asked.

class ScoredHit {
  constructor(searchable, score, strength, coverage, contributions) {
    Object.assign(this, { searchable, entry: searchable.entry, score, strength, coverage, contributions });
  }
}
