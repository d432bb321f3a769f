/** No private phone, mailbox or personal number of anybody; official lines are named in contacts.yaml. */
import type { Problem } from '../problem.ts';
import { problemIn, type Text } from '../read/text.ts';
import type { Entry } from '../read/entry.ts';
import type { Survey } from '../survey.ts';

/** Eleven digits with their usual separators; a longer row of digits is something else. */
const PHONE =
  /(?<![\d\p{L}_/=-])(?:\+\d{1,3}|8)[\s\u00A0(-]*\d{3}[\s\u00A0)-]*\d{3,4}[\s\u00A0-]*\d{1,3}[\s\u00A0-]*\d{2}(?!\d)|(?<![\d-])\d{3}-\d{2}-\d{2}(?![\d-])/gu;

const MAILBOX = /[\w.+-]+@([\w-]+\.)+[a-z]{2,}/giu;

/** Anybody may open a mailbox here: an organisation's own is not among them. */
const PUBLIC_MAIL = [
  'mail.ru',
  'bk.ru',
  'inbox.ru',
  'list.ru',
  'internet.ru',
  'xmail.ru',
  'yandex.ru',
  'yandex.com',
  'ya.ru',
  'narod.ru',
  'rambler.ru',
  'lenta.ru',
  'myrambler.ru',
  'autorambler.ru',
  'ro.ru',
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'icloud.com',
  'me.com',
  'yahoo.com',
  'proton.me',
  'protonmail.com',
  'vk.com',
  'pm.me',
];

/** Personal insurance number; a row of equal digits is an example. */
const INSURANCE = /(?<![\d-])(\d{3})-(\d{3})-(\d{3})[ \u00A0-](\d{2})(?!\d)/g;

/** A key in an address or a line of settings. */
const SECRET = /(?<![\p{L}\d])(access_token|token|api[_-]?key|client_secret)\s*[=:]\s*["']?[\w.-]{8,}/giu;

const digits = (phone: string): string => phone.replace(/\D/g, '').replace(/^8(?=\d{10}$)/, '7');

const isFree = (phone: string): boolean => /^7800/.test(digits(phone));

interface Allowed {
  phones: ReadonlySet<string>;
  mailboxes: ReadonlySet<string>;
}

/** What an editor has declared official, wherever it is mentioned. */
function allowedBy(contacts: Iterable<Entry>): Allowed {
  const official = [...contacts]
    .map(({ data }) => (data ?? {}) as { official?: unknown; value?: unknown; note?: unknown })
    .filter((contact) => contact.official === true)
    .flatMap(({ value, note }) => [value, note])
    .filter((text) => typeof text === 'string')
    .join(' ; ');
  return {
    phones: new Set([...official.matchAll(PHONE)].map(([phone]) => digits(phone))),
    mailboxes: new Set([...official.matchAll(MAILBOX)].map(([mailbox]) => mailbox.toLowerCase())),
  };
}

const OFFICIAL = 'если это официальная линия организации — внесите её в contacts.yaml с official: true';

function* phonesIn(text: Text, { phones }: Allowed): Generator<Problem> {
  for (const { 0: phone, index } of text.text.matchAll(PHONE))
    if (!isFree(phone) && !phones.has(digits(phone)))
      yield problemIn(
        text,
        index,
        'privacy-phone',
        `номер телефона ${phone}`,
        `уберите номер, назовите должность или службу; ${OFFICIAL}`,
      );
}

function* mailboxesIn(text: Text, { mailboxes }: Allowed): Generator<Problem> {
  for (const { 0: mailbox, index } of text.text.matchAll(MAILBOX)) {
    const domain = mailbox.slice(mailbox.indexOf('@') + 1).toLowerCase();
    if (PUBLIC_MAIL.includes(domain) && !mailboxes.has(mailbox.toLowerCase()))
      yield problemIn(
        text,
        index,
        'privacy-mail',
        `личный почтовый ящик ${mailbox}`,
        `уберите его, дайте почту организации; ${OFFICIAL}`,
      );
  }
}

function* secretsIn(text: Text): Generator<Problem> {
  for (const match of text.text.matchAll(INSURANCE))
    if (new Set(match[0].replace(/\D/g, '')).size > 1)
      yield problemIn(
        text,
        match.index,
        'privacy-secret',
        `похоже на СНИЛС: ${match[0]}`,
        'уберите; для примера годится 000-000-000 00',
      );
  for (const match of text.text.matchAll(SECRET))
    yield problemIn(
      text,
      match.index,
      'privacy-secret',
      `похоже на ключ доступа: ${match[1] ?? ''}`,
      'уберите его: ключи не публикуют',
    );
}

export function* checkPrivacy({ texts, byId }: Survey): Generator<Problem> {
  const allowed = allowedBy(byId.get('contacts')?.values() ?? []);
  for (const text of texts) {
    yield* phonesIn(text, allowed);
    yield* mailboxesIn(text, allowed);
    yield* secretsIn(text);
  }
}
