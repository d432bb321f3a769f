/** What the generator's own pages are called when people search: the build, the checks and the measurements need it alike. */
import type { OwnPage } from './record.ts';

export const OWN_PAGES: readonly OwnPage[] = [
  { url: '/pravo/', title: 'Право', aliases: ['законы', 'нормативные документы', 'правовая основа', 'список законов'] },
  { url: '/shablony/', title: 'Шаблоны', aliases: ['образцы', 'бланки', 'готовые тексты'] },
  { url: '/pokazateli/', title: 'Показатели', aliases: ['нормы', 'проценты'] },
  {
    url: '/kalkulyator/',
    title: 'Калькулятор показателей',
    aliases: [
      'калькулятор',
      'посчитать показатель',
      'сколько человек не хватает',
      'рассчитать долю',
      'сообщения организациям',
      'сколько не хватает до нормы',
      'посчитать процент',
      'посчитать по таблице',
      'таблица из excel',
    ],
  },
  { url: '/statistika/', title: 'Столбцы таблицы', aliases: ['столбцы', 'колонки', 'расшифровка столбцов'] },
  { url: '/slovar/', title: 'Словарь', aliases: ['сокращения', 'термины', 'расшифровка'] },
  { url: '/kontakty/', title: 'Контакты', aliases: ['куда обращаться', 'телефоны', 'поддержка'] },
  { url: '/ssylki/', title: 'Ссылки', aliases: ['адреса', 'реестр ссылок'] },
  { url: '/sroki/', title: 'Сроки', aliases: ['календарь сроков'] },
  { url: '/istochniki/', title: 'Источники', aliases: ['документы-источники', 'откуда сведения'] },
  { url: '/izmeneniya/', title: 'Изменения', aliases: ['что нового', 'что изменилось на сайте'] },
  {
    url: '/dlya-slabovidyashchih/',
    title: 'Вид страницы',
    aliases: [
      'для слабовидящих',
      'крупный шрифт',
      'тёмная тема',
      'мелкие буквы',
      'плохо видно',
      'чёрный фон',
      'контраст',
      'увеличить текст',
    ],
  },
  {
    url: '/o-saite/',
    title: 'О сайте',
    aliases: ['что хранится в браузере', 'мои данные', 'стереть данные', 'работает без интернета', 'скачать сайт'],
  },
  { url: '/dostupnost/', title: 'Доступность', aliases: ['клавиатура', 'экранный диктор'] },
];

/** What people call a column of a table. */
export const COLUMN_WORDS = ['столбец', 'колонка', 'графа'];
