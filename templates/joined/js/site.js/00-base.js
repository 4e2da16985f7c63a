/* What the scripts of the site share, as window.Zhinan. Every page runs this before any other script. */
(() => {
  'use strict';
  const loading = {};

  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  /** A new element; children are texts and nodes, one or a list of them. */
  function element(name, attributes = {}, children = []) {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...[].concat(children));
    return made;
  }

  /** The words of a node's attribute data-name, with {key} replaced by the value of that key; empty when it has none. */
  function word(node, name, values = {}) {
    return (node.getAttribute('data-' + name) || '')
      .replace(/\{(\w+)\}/g, (whole, key) => values[key] === undefined ? whole : values[key]);
  }

  /** A classic script, once: a page that is opened from a folder can read a file in no other way. A later try may succeed. */
  function load(address) {
    loading[address] = loading[address] || new Promise((resolve, reject) => {
      const script = element('script', { src: address });
      script.onload = resolve;
      script.onerror = () => {
        delete loading[address];
        reject(new Error(address));
      };
      document.head.append(script);
    });
    return loading[address];
  }

  /** Not every browser lets a page keep anything: then nothing is kept. */
  const storage = {
    get(key) {
      try {
        return window.localStorage.getItem(key);
      } catch (e) {
        return null;
      }
    },
    set(key, value) {
      try {
        window.localStorage.setItem(key, value);
      } catch (e) {
        // It holds for this page only.
      }
    }
  };

  /** What holds for the visit, where a browser lets a page keep anything; null where it does not. */
  function session(use) {
    try {
      return use(window.sessionStorage);
    } catch (e) {
      return null;
    }
  }

  function copyOld(text) {
    const area = element('textarea', { readonly: '', class: 'z-vh' });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }

  function copy(text) {
    return navigator.clipboard && window.isSecureContext
      ? navigator.clipboard.writeText(text).catch(() => copyOld(text))
      : Promise.resolve(copyOld(text));
  }

  /** Copies a text, and says so for a while with the words on the button. */
  async function copyFrom(button, text, done) {
    const label = button.firstChild;
    const before = label.data;
    await copy(text);
    label.data = done;
    button.focus();
    // After a second press the first one still brings the words back.
    if (before !== done) {
      window.setTimeout(() => { label.data = before; }, 2000);
    }
  }

  /** Offers a file to be saved. */
  function save(blob, name) {
    const link = element('a', { href: URL.createObjectURL(blob), download: name });
    document.body.append(link);
    link.click();
    link.remove();
    window.setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  window.Zhinan = { all, element, word, load, storage, session, copyFrom, save };
})();
