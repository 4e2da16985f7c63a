(function () {})();
(function () {
})();
