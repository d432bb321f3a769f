/** The content of a folder as the search takes it: schema output, bodies, the generator's own pages. */
import { readContent } from '../../src/checks/content.ts';
import { SCHEMAS } from '../../src/checks/structure/schemas.ts';
import { recordsOf, type OwnPage, type RawEntry, type SearchRecord } from '../../src/domain/search/record.ts';
import { lexiconOf, type Lexicon } from '../../src/domain/search/query/lexicon.ts';

/** Entries that obey their schema; broken ones are the checks' business. */
function entriesOf(dir: string): RawEntry[] {
  return readContent(dir).entries.flatMap(({ collection, id, data, body }) => {
    const layout = { search: { id: 'search' }, site: { id: 'site' } }[collection as string];
    const parsed = SCHEMAS[collection].safeParse({ ...layout, ...(data as object) });
    return parsed.success ? [{ collection, id, data: parsed.data, body: body?.text }] : [];
  });
}

/** Until the interface hands over its own list. */
const OWN_PAGES: OwnPage[] = [
  {
    url: '/pravo/',
    title: 'Право',
    aliases: ['законы', 'приказы и письма', 'нормативные документы', 'правовая основа'],
  },
  { url: '/shablony/', title: 'Шаблоны', aliases: ['образцы', 'бланки', 'готовые тексты', 'примеры'] },
  { url: '/pokazateli/', title: 'Показатели', aliases: ['нормы', 'проценты'] },
  {
    url: '/kalkulyator/',
    title: 'Калькулятор показателей',
    aliases: ['калькулятор', 'посчитать показатель', 'сколько человек не хватает', 'рассчитать долю'],
  },
  {
    url: '/statistika/',
    title: 'Столбцы таблицы',
    aliases: ['столбцы статистики', 'колонки статистики', 'колонки A–Y', 'расшифровка столбцов'],
  },
  { url: '/slovar/', title: 'Словарь', aliases: ['словарь сокращений', 'сокращения', 'термины'] },
  { url: '/kontakty/', title: 'Контакты', aliases: ['куда обращаться', 'телефоны поддержки', 'техподдержка'] },
  { url: '/ssylki/', title: 'Ссылки', aliases: ['реестр ссылок', 'адреса сайтов'] },
  { url: '/sroki/', title: 'Сроки', aliases: ['календарь сроков', 'дедлайны'] },
  { url: '/istochniki/', title: 'Источники', aliases: ['документы-источники'] },
  { url: '/izmeneniya/', title: 'Изменения', aliases: ['что нового'] },
  { url: '/dlya-slabovidyashchih/', title: 'Для слабовидящих', aliases: ['версия для слабовидящих', 'крупный шрифт'] },
];

export interface Base {
  entries: RawEntry[];
  records: SearchRecord[];
  lexicon: Lexicon;
}

export function baseOf(dir: string): Base {
  const entries = entriesOf(dir);
  return {
    entries,
    records: recordsOf(entries, { pages: OWN_PAGES, columnWords: ['столбец', 'колонка', 'графа'] }),
    lexicon: lexiconOf(entries),
  };
}
