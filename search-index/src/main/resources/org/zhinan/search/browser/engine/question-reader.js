// Answers questions about structure: what is asked, and of what. A query with anything else in it is none.

const QuestionReader = {
  tables: null,

  // The latest question, and what answers it.
  latest: { text: '', found: [] },

  // The numbers of the searchables that answer a query.
  find(text) {
    // In English too where that is loaded, as on an English page or for a query with letters.
    const english = api.parts.en && CommonSearchData.part('questions-en');
    if (!QuestionReader.tables || QuestionReader.tables.english !== english) {
      QuestionReader.tables = QuestionReader.read(english);
    }
    const phrases = QuestionReader.phrases(Analyzer.terms(text));
    let found = [];
    QuestionReader.tables.questions
      .filter(question => phrases.some(roles => roles.includes('?' + question)))
      .some(question => QuestionReader.keys(question, phrases).some(key => {
        found = QuestionReader.tables.replies.get(key) || [];
        return found.length;
      }));
    QuestionReader.latest = { text, found };
    return found.map(reply => reply[0]);
  },

  read(english) {
    const [questions, longest, texts, keys, rows] = structure;
    const phrases = new Map();
    texts.forEach(([role, parted], k) => (parted + '|' + (english ? english[0][k] : '')).split('|').forEach(text => {
      const terms = Analyzer.terms(text).join(' ');
      phrases.set(terms, (phrases.get(terms) || []).filter(other => other !== role).concat(role));
    }));
    const replies = rows.map((row, k) => row.concat(english ? [english[1][k], english[2][row[2]]] : ['', '']));
    return { english, questions, longest, phrases, replies: new Map(keys.map(([key, places]) => [key, places.map(k => replies[k])])) };
  },

  // The roles of the phrases that the terms are, from left to right the longest each; none where anything is no phrase.
  phrases(terms) {
    const { longest, phrases } = QuestionReader.tables;
    const found = [];
    for (let at = 0; at < terms.length;) {
      let to = Math.min(terms.length, at + longest);
      while (to > at && !phrases.has(terms.slice(at, to).join(' '))) {
        to--;
      }
      if (to === at) {
        return [];
      }
      found.push(phrases.get(terms.slice(at, to).join(' ')));
      at = to;
    }
    return found;
  },

  // What a question is looked up by, for each way to read its phrases; a kind beside one of its entries says nothing more, and an entry beside
  // one of another kind may be a guess at the answer.
  keys(question, phrases) {
    let readings = [[]];
    phrases.forEach(roles => {
      const longer = [];
      readings.forEach(reading => QuestionReader.subjects(question, roles).forEach(subject => {
        longer.push(!subject || reading.includes(subject) ? reading : reading.concat(subject).sort());
      }));
      readings = longer.slice(0, 64);
    });
    const key = reading => question + ' ' + reading.join(' ');
    return readings.map(key).concat(
      readings.map(reading => key(reading.filter(kind => !reading.some(other => other.startsWith(kind + '/'))))),
      readings.map(reading => key(QuestionReader.withGuessAsKind(reading))));
  },

  // 质量管控算生产作业吗 asks for the area of a domain; of the kinds, the first by the alphabet is the guess.
  withGuessAsKind(reading) {
    const kinds = reading.filter(subject => subject.includes('/')).map(subject => subject.split('/')[0]);
    return kinds.some(kind => kind !== kinds[0])
      ? Array.from(new Set(reading.map(subject => subject.startsWith(kinds[0] + '/') ? kinds[0] : subject))).sort()
      : reading;
  },

  // What a phrase may name in a question, at last nothing.
  subjects(question, roles) {
    const nothing = ['', '?' + question, '+' + question].some(role => roles.includes(role));
    return roles.filter(role => /^[a-z]/.test(role)).concat(nothing ? '' : []);
  }
};

const unanswered = SearchIndex.hit;

SearchIndex.hit = (text, scored) => {
  const { latest } = QuestionReader;
  const hit = unanswered(text, scored);
  const reply = latest.text === text && hit.matches.some(match => match.via === 'structure') &&
    latest.found.find(([number]) => number === scored.searchable.number);
  if (reply) {
    const both = (zh, en) => ({ zh, en });
    const [, line, shown, lineEn, citedEn] = reply;
    const [cited, url, urlEn] = structure[5][shown];
    hit.answer = { text: both(line, lineEn), citation: both(cited, citedEn), url: both(url, urlEn || url.replace(/^zh\//, 'en/')) };
  }
  return hit;
};
