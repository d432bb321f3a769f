/** Every word of the interface. Texts about the subject stand in the content, not here. */
import type { PageKind, Status } from './domain/page/page.ts';
import { plural } from './domain/dates/format.ts';

export const KINDS: Record<PageKind, { one: string; many: string }> = {
  guide: { one: 'Инструкция', many: 'Инструкции' },
  article: { one: 'Справка', many: 'Справка' },
  wizard: { one: 'Выбор', many: 'Не знаете, что выбрать' },
  template: { one: 'Шаблон', many: 'Шаблоны' },
  indicator: { one: 'Показатель', many: 'Показатели' },
  assessment: { one: 'Шкала', many: 'Шкалы' },
  act: { one: 'Документ', many: 'Право' },
};

export const STATUSES: Record<Status, string> = {
  active: '',
  archive: 'Архив',
  withdrawn: 'Снято',
};

export const stepCount = (n: number): string => `${n} ${plural(n, 'шаг', 'шага', 'шагов')}`;
export const pageCount = (n: number): string => `${n} ${plural(n, 'страница', 'страницы', 'страниц')}`;
export const dayCount = (n: number): string => `${n} ${plural(n, 'день', 'дня', 'дней')}`;

export const SITE = {
  skip: 'Перейти к содержанию',
  home: 'На главную',
  mainNav: 'Разделы сайта',
  lowVision: 'Для слабо\u00ADвидящих',
  lowVisionFull: 'Версия для слабовидящих',
  search: 'Поиск',
  find: 'Найти',
  searchLabel: 'Что найти',
  quickSearch: 'Поиск из шапки',
  sections: 'Разделы',
  allSections: 'Все разделы',
  steps: 'Шаги',
  send: 'Передать',
  breadcrumbs: 'Вы здесь',
  version: 'Версия от',
  address: 'Адрес страницы:',
  nothingSent: 'Ничего не отправляется с вашего устройства.',
  onThisPage: 'На этой странице',
};

/** Header and dock: label and address. */
export const SECTIONS = [
  { title: 'Инструкции', href: '/kak/' },
  { title: 'Калькулятор', href: '/kalkulyator/' },
  { title: 'Право', href: '/pravo/' },
  { title: 'Словарь', href: '/slovar/' },
] as const;

/** Foot of every page. */
export const FOOT_LINKS = [
  { title: 'Справка', href: '/spravka/' },
  { title: 'Выбор', href: '/vybor/' },
  { title: 'Шаблоны', href: '/shablony/' },
  { title: 'Показатели', href: '/pokazateli/' },
  { title: 'Сроки', href: '/sroki/' },
  { title: 'Столбцы таблицы', href: '/statistika/' },
  { title: 'Ссылки', href: '/ssylki/' },
  { title: 'Контакты', href: '/kontakty/' },
  { title: 'Источники', href: '/istochniki/' },
  { title: 'Изменения', href: '/izmeneniya/' },
  { title: 'О сайте', href: '/o-saite/' },
  { title: 'Доступность', href: '/dostupnost/' },
] as const;

export const PAGE = {
  result: 'Что получится:',
  needs: 'Что понадобится',
  verified: 'Проверено',
  source: 'источник:',
  passport: 'Паспорт страницы',
  words: 'Сокращения',
  region: 'Где действует',
  sources: 'Источник',
  verifiedUntil: 'следующая сверка до',
  owner: 'Отвечает',
  changes: 'Что менялось',
  archive: 'Архив.',
  withdrawn: 'Страница снята.',
  replacedBy: 'Что смотреть вместо неё',
  minutes: 'Займёт',
  stale: 'Срок сверки прошёл: сведения могли устареть.',
  for: 'Для кого',
  inSystem: 'Система',
};

export const STEP = {
  actor: 'Кто делает:',
  where: 'Где это на экране',
  howTo: 'Как сюда попасть',
  see: 'Вы увидите, что получилось:',
  fail: 'Если не получилось',
  contact: 'Куда обратиться',
  copy: 'Копировать',
  copied: 'Скопировано',
  copyFailed: 'Выделите и скопируйте вручную',
  done: 'Сделано',
  doneOf: (done: number, all: number) => `сделано ${done} из ${all}`,
  send: 'Передать',
  ofGuide: 'Инструкция:',
  of: (number: number, all: number) => `шаг ${number} из ${all}`,
  number: (number: number) => `Шаг ${number}`,
  inline: (number: number) => `шаг ${number}`,
  next: (number: number) => `К шагу ${number}`,
  doneNext: (number: number) => `Сделано, к шагу ${number}`,
  doneAll: 'Сделано, к инструкции',
  untick: 'Снять отметки',
  resume: 'Вы остановились на шаге:',
  progress: (done: number, all: number) => `${done} из ${all}`,
  finish: 'К инструкции',
  previous: (number: number) => `Назад к шагу ${number}`,
  all: 'Все шаги',
  value: (label: string) => `Копировать: ${label}`,
  days: { calendar: 'календарных дней', working: 'рабочих дней', unspecified: '' },
  callout: (number: number) => `Метка ${number}`,
};

export const SHARE = {
  title: 'Передать коллеге',
  text: 'Скопировать текстом',
  link: 'Ссылка',
  ticks: 'Ссылка с моими отметками',
  print: 'Печать',
  system: 'Поделиться…',
};

/** The picture that a chat shows with a link. */
export const CARD = {
  of: (count: number) => `из ${count}`,
};

export const REPORT = {
  button: 'Кнопки уже нет? Сообщить',
  copy: 'Скопировать текст сообщения',
  subject: (title: string) => `Проверьте: ${title}`,
  body: (lines: { title: string; step?: string | undefined; address: string; version: string; verified: string }) =>
    [
      lines.title,
      ...(lines.step ? [lines.step] : []),
      lines.address,
      `Версия ${lines.version}, проверена ${lines.verified}`,
      '',
      'Шаг и что на экране:\n',
    ].join('\n'),
};

type Plural = (n: number, one: string, few: string, many: string) => string;

export const DEADLINE = {
  kind: {
    calendar: (n: number, plural: Plural) => plural(n, 'календарный день', 'календарных дня', 'календарных дней'),
    working: (n: number, plural: Plural) => plural(n, 'рабочий день', 'рабочих дня', 'рабочих дней'),
    unspecified: (n: number, plural: Plural) => plural(n, 'день', 'дня', 'дней'),
  },
  from: 'Считаются',
  count: 'Подробнее о сроке',
};

export const LISTS = {
  empty: 'Здесь пока ничего нет.',
  all: 'Все страницы от А до Я',
  archive: 'В архиве',
  start: 'С чего начать',
  guide: {
    title: 'Инструкции',
    description:
      'Пошаговые инструкции: что сделать, где нажать, что ввести и что делать, если не получилось. Регион и источник — у каждой.',
  },
  article: {
    title: 'Справка',
    description:
      'Справочные страницы: почему так устроено, кто за что отвечает, что считается и чем различаются похожие правила.',
  },
  wizard: {
    title: 'Не знаете, что выбрать',
    description:
      'Ответьте на несколько вопросов и получите порядок действий. Работает без регистрации, ответы никуда не отправляются.',
  },
  template: {
    title: 'Шаблоны',
    description:
      'Готовые тексты с пропусками: приказ, уведомление, заявка, обращение. Заполните и скопируйте; введённое нигде не сохраняется.',
  },
  indicator: {
    title: 'Показатели',
    description:
      'Нормы, которые должны выполнить организации: пороги, периоды, кого считают и по какому документу. С оговорками источников.',
  },
  act: {
    title: 'Право',
    description:
      'Законы, постановления, распоряжения и письма, на которые ссылаются инструкции: что сказано и откуда это известно.',
  },
  term: {
    title: 'Словарь',
    description:
      'Сокращения и слова из инструкций. Расшифровка стоит только там, где её подтверждает источник или открытая публикация.',
  },
  link: {
    title: 'Ссылки из документов',
    description:
      'Все адреса, названные в документах-источниках, с пометкой, каким из них можно доверять. Повреждённые показаны текстом.',
  },
  contact: {
    title: 'Контакты',
    description:
      'Официальные каналы поддержки: с чем и куда обращаться. У каждого канала указаны регион, система, источник и дата проверки.',
  },
  source: {
    title: 'Источники',
    description:
      'Документы, из которых взяты сведения: что это за документ, где он действует и какого он времени. Проверяйте дату.',
  },
  deadline: {
    title: 'Сроки',
    description:
      'Сроки из инструкций и документов: сколько дней, от какого события считать и что дальше. Прошедшие отмечены как архив.',
  },
  column: {
    title: 'Столбцы еженедельной таблицы',
    description:
      'Что означает каждый столбец еженедельной таблицы статистики: точное название, кого считают и за какой период.',
  },
  change: {
    title: 'Изменения',
    description:
      'Что и почему менялось на сайте: новые страницы, уточнения и исправления, от новых к старым. Даты — по дням публикации.',
  },
  role: {
    title: 'Для кого',
    description:
      'Страницы по ролям: выберите свою и увидите всё, что к ней относится: инструкции, справку, шаблоны и показатели.',
  },
  region: {
    title: 'Регионы',
    description:
      'Страницы по регионам: где действует то, что написано. Правила одного региона не переносите на другой без проверки.',
  },
  system: {
    title: 'Системы',
    description: 'Страницы по информационным системам: инструкции, справка, выбор и шаблоны для каждой из них.',
  },
  rolePage: (name: string) =>
    `Всё для роли «${name}»: инструкции, справка, шаблоны и показатели. У каждой страницы указаны регион, источник и дата.`,
  systemPage: (name: string) =>
    `${name}: инструкции, справка и готовые тексты по этой системе. У каждой страницы указаны регион, источник и дата проверки.`,
  regionPage: (name: string) =>
    `${name}: инструкции, справка и документы, которые относятся к этому региону. У каждой страницы — источник и дата проверки.`,
};

export const SHELF = {
  see: 'См. также',
  searched: 'Ещё ищут:',
  noExpansion: 'Расшифровка не подтверждена: пишем только сокращение.',
  linkStatus: {
    whole: 'в источнике целая, не проверялась',
    'no-protocol': 'в источнике без https://',
    damaged: 'повреждена в источнике',
    doubtful: 'сомнительная',
    shortener: 'сокращённая: не видно, куда ведёт',
    'closed-chat': 'приглашение в чат',
    port: 'нестандартный порт: может не открыться из сети организации',
  },
  guess: 'Догадка, не проверена:',
  source: 'Источник:',
  table: { link: 'Что открывается', address: 'Адрес в источнике', status: 'Можно ли доверять' },
  linksCaption: 'Адреса из документов-источников',
  columns: { letter: 'Столбец', name: 'Название', meaning: 'Что означает' },
  columnsCaption: 'Столбцы таблицы по порядку',
  period: 'Период:',
  count: 'Считаются',
  relative: 'Считаются от события',
  fixed: 'Назначенные дни',
  guide: 'Инструкция:',
};

export const INDICATOR = {
  period: { week: 'за неделю', month: 'за месяц', none: 'период не указан' },
  periodTitle: 'Период',
  certainty: { 'in-force': 'в силе', expired: 'истёк', unconfirmed: 'не подтверждено' },
  certaintyTitle: 'Насколько это точно',
  act: 'Документ',
  valid: 'Действует',
  from: 'с',
  to: 'по',
  reading: 'Прочтение:',
  conditions: 'Условия',
  atLeast: (percent: number) => (percent === 100 ? '100 %' : `не менее ${percent} %`),
  who: 'Кто',
  does: 'Что делают',
  threshold: 'Порог',
  of: 'От какого числа',
  notSaid: 'в источнике не сказано',
  except: 'кроме:',
  stages: 'Этапы',
  proviso: 'Оговорка',
  notes: 'Что важно знать',
  levels: 'Баллы',
  requires: 'Что нужно',
  critical: 'Критический показатель.',
  reference: 'Расчёт справочный.',
};

export const ACT = {
  official: 'Официальное название',
  number: 'Номер и дата',
  pointer: 'Место в документе',
  edition: 'Редакция',
  inForce: 'Действует с',
  inForceTo: 'по',
  points: 'Что сказано',
  publicNotes: 'По открытым источникам',
  checked: 'проверено',
  related: 'Связанные документы',
  noText: 'Официальный текст смотрите в официальной публикации: здесь пересказано то, что есть в источнике.',
  of: 'от',
};

export const WIZARD = {
  several: 'Отметьте всё, что про вас.',
  one: 'Выберите один ответ.',
  outcomes: 'Ответы',
  yours: 'Вам сюда',
  actor: 'Кто делает:',
  continue: 'Подробно:',
  template: 'Готовый текст:',
  contact: 'Куда обратиться:',
  again: 'Начать заново',
  link: 'Ссылка на этот ответ',
  answer: 'К ответу',
  nothing: 'Отметьте хотя бы один вариант: ответ появится ниже.',
  choice: 'Ваш ответ:',
};

export const TEMPLATE = {
  sender: 'Кто отправляет',
  recipient: 'Кому',
  fill: 'Заполните пропуски',
  text: 'Готовый текст',
  copy: 'Скопировать текст',
  private: 'Введённое остаётся на этой странице: не отправляется и не сохраняется.',
  remove: 'Убрать строку',
  paper: {
    order: 'Приказ или локальный акт',
    notice: 'Уведомление',
    request: 'Заявка',
    ticket: 'Обращение',
    list: 'Список',
    message: 'Сообщение',
  },
};

export const SEARCH = {
  title: 'Поиск',
  description:
    'Поиск по инструкциям, шагам, справке, документам и словарю. Без интернета и без скриптов — список всех страниц от А до Я.',
  az: 'Все страницы от А до Я',
  filters: 'Уточнить',
  filtersHint: 'регион, роль, система',
  facets: {
    region: { title: 'Регион', any: 'Любой' },
    role: { title: 'Кому', any: 'Всем' },
    system: { title: 'Система', any: 'Любая' },
  },
  ownRegion: 'Это мой регион: показывать его ответы первыми',
  clear: 'Снять все условия',
  ownRegionPage: 'Это мой регион',
  ownRegionHint: 'Поиск будет показывать ответы этого региона первыми. Выбор хранится только в этом браузере.',
  noScript: 'Поиск работает со скриптами. Без них — список всех страниц от А до Я.',
};

export const HOME = {
  own: 'Покажем своё:',
  anyRegion: 'По регионам',
  wizards: 'Не знаете, что выбрать',
  more: (n: number) => `Ещё ${n} в справке`,
  other: 'Справка и документы',
  calculator: 'Калькулятор показателей',
  calculatorText: 'Пороги всех показателей, периоды и формулы: кого считают, от какого числа и сколько людей нужно.',
  calculatorLink: 'Открыть калькулятор',
  example: 'Например:',
};

export const CALCULATOR = {
  title: 'Калькулятор показателей',
  description:
    'Посчитайте одну организацию или всю таблицу: какой порог выполнен и скольких человек не хватает. Числа не покидают ваше устройство.',
  norms: 'Нормы',
  formula: 'Как посчитать',
  formulaText: [
    'Доля — это число тех, кто действует, делённое на число всех, кого считают, и умноженное на 100.',
    'Сколько нужно человек: порог умножьте на число всех, разделите на 100 и округлите вверх до целого.',
    'Сколько не хватает: из нужного числа вычтите тех, кто уже действует. Если вышло ноль или меньше, порог выполнен.',
    'Сравнивайте неокруглённую долю: 74,96 % — это ещё не 75 %.',
  ],
  example: (threshold: number, total: number, active: number, needed: number) =>
    `Пример: всего ${total}, действуют ${active}, порог ${threshold} %. Нужно ${needed}, не хватает ${needed - active}.`,
  blank: 'Бланк для расчёта',
  rows: ['Показатель', 'Кого считаем', 'Всего', 'Действуют', 'Порог, %', 'Нужно человек', 'Не хватает'],
  caption: 'Пороги всех показателей',
  table: { norm: 'Показатель', who: 'Кто', threshold: 'Порог', period: 'Период', sure: 'Точность' },
};

export const ABOUT = {
  title: 'О сайте',
  description:
    'Что это за сайт, откуда сведения, что хранится на вашем устройстве и почему ничего не отправляется. Кнопка «Стереть данные».',
};

export const ACCESSIBILITY = {
  title: 'Доступность',
  description:
    'Что сделано, чтобы сайт мог прочитать каждый, что проверено и чем, что ещё не проверено. Клавиатура, увеличение, печать.',
};

export const VIEW = {
  title: 'Вид страницы',
  description:
    'Размер текста, цвета, расстояния и картинки: настройте вид страниц под себя. Настройки хранятся только на этом устройстве.',
  theme: 'Цвета',
  size: 'Размер текста',
  letters: 'Расстояние между буквами',
  lines: 'Расстояние между строками',
  font: 'Шрифт',
  images: 'Картинки и схемы',
  reset: 'Сбросить всё',
  saved: 'Сохранено',
  reset_done: 'Настройки сброшены',
  noScript: 'Настройки работают со скриптами. Без них увеличьте текст средствами браузера: страница подстроится.',
  sample: 'Так будет выглядеть текст.',
};

export const NOT_FOUND = {
  title: 'Такой страницы нет',
  description:
    'Возможно, адрес скопирован не целиком или страница переехала. Найдите её через поиск или выберите раздел.',
};

/** Storage keys, for the page «О сайте». */
export const STORED = {
  prefix: 'pk:',
  keys: [
    { key: 'pk:view', what: 'вид страниц: цвета, размер и расстояния текста, шрифт, картинки' },
    { key: 'pk:done:…', what: 'какие шаги инструкции вы отметили' },
    { key: 'pk:place', what: 'на каком шаге инструкции вы остановились' },
    { key: 'pk:region', what: 'ваш регион: его ответы поиск показывает первыми' },
    { key: 'pk:found', what: 'какие слова отметить на странице, открытой из поиска; стирается сразу' },
    { key: 'pk:columns', what: 'какой столбец вашей таблицы что означает: без названий и чисел' },
    { key: 'pk:calc', what: 'числа калькулятора, если вы нажали «Запомнить на этом устройстве»' },
  ],
  erase: 'Стереть данные',
  erased: 'Данные стёрты. Цвета и размер текста вернутся к обычным на следующей странице.',
};

/** What the reader may choose; «auto» means as the system has it. */
export const VIEW_CHOICES = [
  {
    name: 'size',
    title: VIEW.size,
    choices: [
      { value: 'auto', label: '100 %' },
      { value: 's125', label: '125 %' },
      { value: 's150', label: '150 %' },
      { value: 's200', label: '200 %' },
    ],
  },
  {
    name: 'theme',
    title: VIEW.theme,
    choices: [
      { value: 'auto', label: 'Как в системе' },
      { value: 'light', label: 'Светлые' },
      { value: 'dark', label: 'Тёмные' },
      { value: 'black', label: 'Чёрный на белом' },
      { value: 'white', label: 'Белый на чёрном' },
      { value: 'blue', label: 'Тёмно-синий на голубом' },
      { value: 'brown', label: 'Коричневый на бежевом' },
      { value: 'green', label: 'Зелёный на чёрном' },
    ],
  },
  {
    name: 'letters',
    title: VIEW.letters,
    choices: [
      { value: 'auto', label: 'Обычное' },
      { value: 'wide', label: 'Больше' },
      { value: 'wider', label: 'Ещё больше' },
    ],
  },
  {
    name: 'lines',
    title: VIEW.lines,
    choices: [
      { value: 'auto', label: 'Обычное' },
      { value: 'wide', label: 'Больше' },
      { value: 'wider', label: 'Ещё больше' },
    ],
  },
  {
    name: 'font',
    title: VIEW.font,
    choices: [
      { value: 'auto', label: 'Без засечек' },
      { value: 'serif', label: 'С засечками' },
    ],
  },
  {
    name: 'images',
    title: VIEW.images,
    choices: [
      { value: 'auto', label: 'Показывать' },
      { value: 'grey', label: 'Чёрно-белые' },
      { value: 'off', label: 'Не показывать' },
    ],
  },
];

/** Sheets for the wall and for a role. */
export const PAPER = {
  memoLink: 'Памятка на стену',
  pdf: 'Скачать PDF',
  memoTitle: (title: string) => `Памятка на стену: ${title}`,
  memoDescription: (text: string) => `Для печати на листе А4. ${text}`,
  result: 'Что получится:',
  needs: 'Понадобится:',
  see: 'Вы увидите, что получилось:',
  fail: 'Если не получилось.',
  failStep: (number: number) => `Шаг ${number}`,
  by: 'по источнику:',
  whole: 'Вся инструкция:',
  wholeCures: 'Вся инструкция и что делать, если не получилось:',
  printed: 'Версия от',
  code: (address: string) => `QR-код с адресом ${address}`,
  print: 'Печать',
  back: 'К инструкции',
  sheetLink: 'Всё одним листом',
  sheetTitle: (name: string) => `Всё одним листом: ${name}`,
  sheetDescription: (name: string) =>
    `Все действующие инструкции для роли «${name}» одним документом для печати: содержание, шаги, что ввести, сроки.`,
  sheetEmpty: 'Инструкций для этой роли пока нет.',
  contents: 'Содержание',
  address: 'Адрес:',
};

/** Files for calendars, feed readers and programs. */
export const OUTLET = {
  feed: 'Изменения',
  calendar: 'В календарь',
  calendarOf: (title: string) => `В календарь (.ics): ${title}`,
  calendarAll: 'Все назначенные дни в календарь (.ics)',
  notes: (version: string) => [
    `Версия от ${version}. У каждой страницы указаны регион, источник и дата проверки: называйте их вместе с ответом.`,
    'Правила одного региона не действуют в другом. Подписи кнопок, номера и значения приводите дословно.',
  ],
  files: 'Файлы для программ',
  fileList: [
    {
      title: 'Список страниц',
      href: '/api/pages.json',
      text: 'JSON: вид, название, адрес, регион, роли, системы, статус, дата проверки. У инструкций — адрес файла с шагами.',
    },
    { title: 'Лента изменений', href: '/feed.xml', text: 'RSS: что и почему менялось.' },
  ],
  calendarFile: { title: 'Назначенные дни', href: '/sroki.ics', text: 'Календарь iCalendar.' },
};

export const DIAGNOSTICS = {
  title: 'Проверка сайта и браузера',
  description:
    'Версия сайта, его адрес и что умеет ваш браузер. Готовый текст, который можно скопировать и приложить к вопросу в поддержку.',
  site: 'Сайт',
  version: 'Версия от',
  address: 'Адрес',
  browser: 'Что умеет браузер',
  caption: 'Возможности браузера',
  head: ['Возможность', 'Зачем она', 'Здесь'],
  unknown: 'не проверено',
  yes: 'есть',
  no: 'нет',
  checks: [
    { id: 'script', title: 'Скрипты', why: 'поиск, калькулятор, отметки, копирование' },
    { id: 'storage', title: 'Память браузера', why: 'отметки шагов, вид страниц' },
    { id: 'clipboard', title: 'Копирование', why: 'кнопки «Копировать»' },
    { id: 'share', title: 'Передача из браузера', why: 'кнопка «Передать» на телефоне' },
    { id: 'worker', title: 'Работа без интернета', why: 'страницы открываются без связи' },
  ],
  noScript: 'Скрипты не работают, поэтому браузер не проверен. Инструкции, справка и печать работают и так.',
  text: 'Текст для поддержки',
  textNote:
    'Здесь нет ничего о вас: только версия сайта и свойства браузера. Никуда не отправляется, пока вы сами не вставите.',
  copy: 'Скопировать текст',
  agent: 'Браузер',
  window: 'Окно',
};
