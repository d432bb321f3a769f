/** Cards that are hard to draw: long, narrow and wide words, quotes, ё, no-break spaces, what the font lacks. */
import type { Card } from '../../src/domain/card/card.ts';

const base: Card = {
  mark: { kind: 'icon', icon: 'book' },
  above: ['Справка', 'Санкт-Петербург', 'муниципальному специалисту'],
  title: '',
  below: ['Проверено 22.11.2026', 'источник: презентация, осень 2025 года'],
  site: 'Памятка',
};

const TITLES = [
  'Ещё раз: щётка ёжика «„Шишка“ и Ёж» — № 5, на\u00A030\u00A0% и\u00A0в\u00A0срок, к\u00A01.09.2026',
  'Жмём щуп: ШЖЩЮФЫ жюри широкоформатных щёкощемящих шагов ЩЖШ ЮЖШЩ ЖШ',
  'Ил или ли, или ил; т. г. г. т. і і і ї ліл тип тит гот тот топот лето и',
  `${'Водогрязеторфопарафинолечение'.repeat(2)} по-русски`,
  'http://pamyatka.example/ochen-dlinnyj-adres-bez-probelov-kotoryj-ne-slomat',
  'Вкладка\u00A0Доверенности\u00A0и\u00A0доступы\u00A0Группы\u00A0доступа\u00A0Сотрудники',
  'Да',
  'Готово ✓ → 🚲 дальше',
  'Мәктәп өсөн күрһәтмә, Ҡала Ғилем',
];

export const hostile: Card[] = [
  ...TITLES.map((title) => ({ ...base, title })),
  ...TITLES.slice(0, 3).map((title) => ({ ...base, title, gauge: 75, archive: 'Архив' })),
  ...TITLES.slice(0, 3).map((title) => ({
    ...base,
    title,
    mark: { kind: 'step' as const, number: 24, of: 'из 24' },
    above: ['Очень длинное название инструкции, которое занимает больше двух строк над названием одного её шага'],
    below: ['«Об утверждении Правил применения организациями, осуществляющими образовательную деятельность, обучения»'],
  })),
  { ...base, title: 'Норма', mark: { kind: 'thresholds', percents: [100, 62.5, 30] } },
  { ...base, title: 'Норма', mark: { kind: 'thresholds', percents: [75] }, gauge: 100 },
  { ...base, title: 'Инструкция', mark: { kind: 'steps', count: 30 } },
];
