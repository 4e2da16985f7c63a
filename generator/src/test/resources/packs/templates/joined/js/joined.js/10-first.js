// First.
(function () {})();
