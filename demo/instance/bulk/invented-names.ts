/** Ordinary and difficult names: other scripts, accents, HTML special characters, a long one. */
const places = [
  ...'Rotterdam, São Paulo, Łódź, Aarhus, 東京, Reykjavík, Århus & Ry, القاهرة'.split(', '),
  ...'Montréal, Zürich, Kraków, Porto, Goa, Leeds, Llanfairpwllgwyngyll, Bergen'.split(', '),
];

const purposes = [
  ...'invoices, newsletter, support desk, orders, payroll, stock, web shop, reports, appointments, returns'.split(', '),
  'price list for resellers and everybody else who asked for it in writing',
];

export const flowNames = ['Tell the team', 'Copy new entries', 'Weekly summary', 'Archive what is done'];

export function inventName(number: number): string {
  return `${pick(places, number, 1)} ${pick(purposes, number, 2)} ${number}`;
}

/** Deterministic: the same item for the same number. */
export function pick<T>(choices: readonly T[], number: number, salt: number): T {
  return choices[Math.floor(fraction(number, salt) * choices.length)] as T;
}

/** Uniform in [0, 1): a hash of the number. */
export function fraction(number: number, salt: number): number {
  let bits = Math.imul(number ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}
