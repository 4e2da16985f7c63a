import { engine } from './minisearch.mjs';
import { words } from './tokens.mjs';

export const { build, load } = engine(words);
