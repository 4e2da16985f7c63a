/* Rows that are dragged to their places, and files that are dropped. */
(() => {
  'use strict';

  /** list: of rows with keys; moveTo: puts one to a place; draw: as it was before. */
  function dragging(list, moveTo, draw) {
    let dragged = null;
    list.addEventListener('dragstart', event => {
      dragged = event.target.closest('li');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', dragged.dataset.key);
      dragged.classList.add('z-dragged');
    });
    list.addEventListener('dragover', event => {
      const over = event.target.closest('li');
      if (dragged) {
        event.preventDefault();
      }
      if (dragged && over && over !== dragged) {
        const box = over.getBoundingClientRect();
        list.insertBefore(dragged, event.clientY < box.top + box.height / 2 ? over : over.nextSibling);
      }
    });
    list.addEventListener('drop', event => {
      if (dragged) {
        event.preventDefault();
        moveTo(dragged.dataset.key, [...list.children].indexOf(dragged));
      }
    });
    list.addEventListener('dragend', () => {
      if (dragged) {
        dragged = null;
        draw();
      }
    });
  }

  /** Files may be dropped anywhere: a browser would open them else, and the page would be gone. */
  function dropping(drop, add) {
    const hasFiles = event => [...event.dataTransfer.types].includes('Files');
    document.addEventListener('dragover', event => {
      if (hasFiles(event)) {
        event.preventDefault();
        drop.classList.add('z-dropping');
      }
    });
    document.addEventListener('dragleave', event => {
      if (!event.relatedTarget) {
        drop.classList.remove('z-dropping');
      }
    });
    document.addEventListener('drop', event => {
      if (hasFiles(event)) {
        event.preventDefault();
        drop.classList.remove('z-dropping');
        add(event.dataTransfer.files);
      }
    });
  }

  Object.assign(window.ZhinanReturned, { dragging, dropping });
})();
