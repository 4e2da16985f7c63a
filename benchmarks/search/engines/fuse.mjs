import Fuse from 'fuse.js';
import { FIELDS } from './fields.mjs';

const options = { keys: Object.entries(FIELDS).map(([name, weight]) => ({ name, weight })), ignoreLocation: true };

/** Fuse has no index to speak of: the texts are it. */
export function build(documents) {
  return JSON.stringify(documents);
}

export function load(json) {
  const index = new Fuse(JSON.parse(json), options);
  return (q, top) => index.search(q, { limit: top }).map(hit => hit.item.key);
}
