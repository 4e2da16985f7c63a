import { engine } from './minisearch.mjs';
import { bigrams } from './tokens.mjs';

export const { build, load } = engine(bigrams);
