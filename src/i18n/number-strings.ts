/** Decimal strings in a printed text; full-width digits and thousands signs are read, a dash inside a range is no minus. */
export function extractNumbers(printed: string): string[] {
  const plain = printed
    .replace(/[０-９．，％]/gu, (sign) => sign.normalize('NFKC'))
    .replace(/(?<=\d),(?=\d{3})/g, '');
  return [...plain.matchAll(/(?<![\d%.])[-−－]?\d+(?:\.\d+)?|(?<=[\d%][-−—–~～至])\d+(?:\.\d+)?/gu)].map(
    ([match]) => match.replace(/^[−－]/u, '-'),
  );
}

/** A value that was printed in words; small fractions stay fractions (2/3). */
export function numberToString(value: number): string {
  const text = String(value);
  if (text.length <= 9 && !text.includes('e')) return text;
  const divisor = [2, 3, 4, 5, 6, 7, 8, 9, 10].find(
    (candidate) => Math.abs(value * candidate - Math.round(value * candidate)) < 1e-9,
  );
  return divisor === undefined || Math.abs(value) >= 1
    ? String(Number(value.toFixed(6)))
    : `${String(Math.round(value * divisor))}/${String(divisor)}`;
}

/** The minus sign of typography, U+2212. */
export function toMinus(number: string): string {
  return number.replace(/^-/, '−');
}

/** Groups the whole part by threes once it has `from` digits. */
export function groupDigits(number: string, from: number): string {
  const [whole = '', ...decimals] = number.split('.');
  const digits = whole.replace(/\D/g, '');
  const grouped = digits.length < from ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return [grouped, ...decimals].join('.');
}
