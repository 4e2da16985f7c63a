// First.
(function () {})();

(function () {
  // Second, without an end of line.
})();
