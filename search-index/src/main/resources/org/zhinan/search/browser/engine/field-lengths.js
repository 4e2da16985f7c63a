// How many tokens each field of each searchable has, in one language, by place, and how many it has on average where there are any.

class FieldLengths {
  constructor(tokens) {
    this.tokens = tokens;
    this.averages = fields.map((name, field) => {
      let sum = 0;
      let filled = 0;
      for (let at = field; at < tokens.length; at += fields.length) {
        sum += tokens[at];
        filled += tokens[at] ? 1 : 0;
      }
      return filled ? sum / filled : 1;
    });
  }

  relative(searchable, field) {
    return this.tokens[searchable * fields.length + field] / this.averages[field];
  }
}
