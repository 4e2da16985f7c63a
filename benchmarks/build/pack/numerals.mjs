const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** From 一 to 九十九. */
export function chinese(number) {
  const tens = Math.floor(number / 10);
  return (tens > 1 ? DIGITS[tens] : '') + (tens > 0 ? '十' : '') + DIGITS[number % 10];
}

/** From 1 to 39. */
export function roman(number) {
  return 'X'.repeat(Math.floor(number / 10)) + ROMAN[number % 10];
}
