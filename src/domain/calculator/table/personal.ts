/**
 * Personal data that got into a table by mistake: noticed by their shape, named
 * by the address of the cell, never kept.
 */

export type PersonalKind = 'snils' | 'phone' | 'mail';

const MAIL = /[^\s@<>;,"]{1,64}@[^\s@<>;,"]{1,190}\.\p{L}{2,24}/gu;

/** A Russian number with its country code or the trunk prefix 8. */
const PHONE = /(?<!\d)(?:\+7|8)[\s(-]{0,3}\d{3}[\s)-]{0,3}\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)/g;

/** Mobile numbers without prefix signs look like any eleven digits: only 8 9xx and 7 9xx are taken for phones. */
const BARE_PHONE = /^[78]9\d{9}$/;

/** «112-233-445 95»: three groups of three digits and two check digits. */
const SNILS = /(?<!\d)\d{3}-\d{3}-\d{3}[ \u00a0-]\d{2}(?!\d)/g;

const ELEVEN = /(?<!\d)\d{11}(?!\d)/g;

/** The check digits of an insurance number: Σ dᵢ·(10 − i) mod 101, where 100 counts as 0. */
function hasCheckDigits(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index += 1) sum += Number(digits[index]) * (9 - index);
  return (sum % 101) % 100 === Number(digits.slice(9));
}

const isPhone = (digits: string, text: string): boolean =>
  text.startsWith('+') || /\D/.test(text) || BARE_PHONE.test(digits);

/** Cheap test that spares the expressions on almost every cell. */
const mayHold = (text: string): boolean => text.includes('@') || (text.match(/\d/g)?.length ?? 0) >= 11;

/** The kinds of personal data that a text looks like; empty for almost every cell. */
export function personalData(text: string): PersonalKind[] {
  const kinds = new Set<PersonalKind>();
  replacePersonal(text, (kind) => {
    kinds.add(kind);
    return '';
  });
  return [...kinds];
}

/** The text with everything that looks personal blotted out: «…». */
export const withoutPersonal = (text: string): string => replacePersonal(text, () => '…');

function replacePersonal(text: string, put: (kind: PersonalKind) => string): string {
  if (!mayHold(text)) return text;
  return text
    .replace(MAIL, () => put('mail'))
    .replace(SNILS, () => put('snils'))
    .replace(PHONE, (found) => (isPhone(found.replace(/\D/g, ''), found) ? put('phone') : found))
    .replace(ELEVEN, (digits) => {
      if (BARE_PHONE.test(digits)) return put('phone');
      return hasCheckDigits(digits) ? put('snils') : digits;
    });
}
