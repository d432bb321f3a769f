/** Addresses on other sites: which must not be pressed, and what to do instead. */
import type { Code } from '../codes.ts';

export interface Fault {
  code: Code;
  message: string;
  fix: string;
}

/** Services that hide where a link leads. */
const SHORTENERS = [
  'clck.ru',
  'vk.cc',
  'bit.ly',
  'goo.su',
  'goo.gl',
  'tinyurl.com',
  'tiny.cc',
  'is.gd',
  't.co',
  'ow.ly',
  'cutt.ly',
  'u.to',
  'rb.gy',
  'ya.cc',
  'surl.li',
  'shorturl.at',
  'qps.ru',
  'clk.li',
];

/** Foreign messengers: named in a text when the source names them, never as a link. */
const MESSENGERS = [
  't.me',
  'telegram.me',
  'telegram.org',
  'wa.me',
  'whatsapp.com',
  'viber.com',
  'discord.com',
  'discord.gg',
  'skype.com',
  'signal.me',
  'signal.group',
  'signal.org',
  'wechat.com',
  'threema.ch',
  'snapchat.com',
  'teams.microsoft.com',
];

const MESSENGER_PROTOCOLS = ['tg:', 'whatsapp:', 'viber:', 'skype:', 'discord:'];

/** Path of an invitation to a closed chat, on whatever service. */
const INVITATION = /^\/(join|joinchat|invite)\/.|^\/\+/;

const toLinks = (status: string): string =>
  `внесите адрес в links.yaml (status: ${status}) и сошлитесь на /ssylki/#id — там он показан текстом`;

const isOn = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

function protocolFault(protocol: string): Fault[] {
  if (protocol === 'https:') return [];
  if (protocol === 'http:')
    return [
      {
        code: 'link-protocol',
        message: 'адрес начинается с http:// — соединение не защищено',
        fix: 'напишите https://; если сайт так не открывается, внесите адрес в links.yaml и сошлитесь на /ssylki/#id',
      },
    ];
  return [
    {
      code: 'link-protocol',
      message: `адреса вида ${protocol} на сайте не работают`,
      fix: 'дайте адрес страницы, он начинается с https://',
    },
  ];
}

function hostFaults({ hostname, pathname, port }: URL): Fault[] {
  const faults: Fault[] = [];
  if (port !== '')
    faults.push({
      code: 'link-port',
      message: `в адресе указан порт :${port}`,
      fix: `дайте адрес без порта; если такого нет — ${toLinks('port')}`,
    });
  if (isOn(hostname, SHORTENERS))
    faults.push({
      code: 'link-shortener',
      message: `сокращённая ссылка ${hostname} скрывает, куда ведёт`,
      fix: `откройте её и возьмите полный адрес; если его нет — ${toLinks('shortener')}`,
    });
  if (isOn(hostname, MESSENGERS))
    faults.push({
      code: 'link-messenger',
      message: `ссылка на иностранный мессенджер ${hostname}`,
      fix: `напишите словами: «в источнике указан …»; если нужен и адрес — ${toLinks('closed-chat')}`,
    });
  else if (INVITATION.test(pathname))
    faults.push({
      code: 'link-invitation',
      message: 'приглашение в чат или канал не бывает живой ссылкой',
      fix: `дайте адрес публичной страницы; если её нет — ${toLinks('closed-chat')}`,
    });
  return faults;
}

const badForm = (message: string, fix: string): Fault[] => [{ code: 'link-form', message, fix }];

/** What is wrong with an address on another site. */
export function foreignFaults(address: string, ownHost?: string): Fault[] {
  if (/\s/.test(address)) return badForm('в адресе пробел', 'уберите пробел или скопируйте адрес заново целиком');
  const protocol = /^[a-z][a-z0-9+.-]*:/i.exec(address)?.[0].toLowerCase() ?? '';
  if (MESSENGER_PROTOCOLS.includes(protocol))
    return [
      {
        code: 'link-messenger',
        message: `ссылка на иностранный мессенджер (${protocol})`,
        fix: 'напишите словами: «в источнике указан …»',
      },
    ];
  if (protocol !== 'https:' && protocol !== 'http:') return protocolFault(protocol);
  const url = URL.parse(address);
  if (!url || !url.hostname.includes('.'))
    return badForm('адрес записан с ошибкой', 'скопируйте его заново целиком, от https://');
  if (url.hostname === ownHost)
    return badForm('это адрес нашего же сайта', `уберите имя сайта, начните с косой черты: ${url.pathname}${url.hash}`);
  return [...protocolFault(url.protocol), ...hostFaults(url)];
}
