// Where a term, or any of several, stands: the number of a searchable to how often it stands in each field there.

class Occurrences extends Map {
  add(searchable, field, frequency) {
    let frequencies = this.get(searchable);
    if (!frequencies) {
      frequencies = fields.map(() => 0);
      this.set(searchable, frequencies);
    }
    frequencies[field] += frequency;
  }

  addAll(others) {
    others.forEach((frequencies, searchable) => {
      frequencies.forEach((frequency, field) => this.add(searchable, field, frequency));
    });
  }

  // As far as others have the same searchable and field as well, or as far as they have not.
  where(others, both) {
    const kept = new Occurrences();
    this.forEach((frequencies, searchable) => {
      const other = others.get(searchable) || [];
      frequencies.forEach((frequency, field) => {
        if (frequency > 0 && other[field] > 0 === both) {
          kept.add(searchable, field, frequency);
        }
      });
    });
    return kept;
  }

  // Adds how often a term stands at a place, a searchable and field as one number.
  addAt(place, frequency) {
    this.add(Math.floor(place / fields.length), place % fields.length, frequency);
  }
}
