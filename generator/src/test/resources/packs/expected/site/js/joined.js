(function () {})();

(function () {
})();
