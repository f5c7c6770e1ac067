/** Numbers as tables write them: with decimal commas, thousands apart, in the digits of other scripts. */

/** Digits of Arabic and Persian as Western ones, invisible signs gone. */
export function plainDigits(text: string): string {
  return /[^\x20-\x7e]/.test(text)
    ? text
        .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
        .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
        .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
        .replaceAll("٫", ".")
        .replaceAll("٬", ",")
        .replaceAll("−", "-")
        .replace(/[\u00a0\u2009\u202f]/g, " ")
    : text;
}

/** @returns a number with a point or one decimal comma; null for another text */
export function readDecimal(text: string): number | null {
  const plain = plainDigits(text).trim();
  if (!/^[+-]?\d+(?:[.,]\d*)?(?:e[+-]?\d+)?$/i.test(plain)) return null;
  const value = Number(plain.replace(",", "."));
  return Number.isFinite(value) ? value : null;
}

/** @returns a whole number from 0, thousands apart by commas, points or spaces allowed; null for another text */
export function readCount(text: string): number | null {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  const plain = plainDigits(text).trim();
  if (/^\d{1,3}(?:[,. ]\d{3})+$/.test(plain)) return Number(plain.replace(/[,. ]/g, ""));
  if (!/^\d{1,15}(?:[.,]0*)?$/.test(plain)) return null;
  return Number.parseInt(plain, 10);
}
