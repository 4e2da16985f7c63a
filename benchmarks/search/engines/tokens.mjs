// Two ways to cut Chinese for engines that cut by spaces.
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

export function words(text) {
  return [...segmenter.segment(text)].filter(piece => piece.isWordLike).map(piece => piece.segment);
}

export function bigrams(text) {
  return text.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)?.flatMap(run => {
    if (!/\p{Script=Han}/u.test(run) || run.length === 1) {
      return [run];
    }
    return Array.from({ length: run.length - 1 }, (_, k) => run.slice(k, k + 2));
  }) ?? [];
}
