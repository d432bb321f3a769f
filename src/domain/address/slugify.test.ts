import { describe, expect, it } from 'vitest';
import { slugify, uniqueSlugs } from './slugify.ts';

describe('slugify', () => {
  it.each([
    ['Вход в кабинет', 'vhod-v-kabinet'],
    ['Щётка, цепь и подшипник', 'shchetka-cep-i-podshipnik'],
    ['Объём', 'obem'],
    ['Съезд и выезд', 'sezd-i-vyezd'],
    ['Новый ключ', 'novyj-klyuch'],
    ['Юла, эму, яхта, жук, чаша', 'yula-emu-yahta-zhuk-chasha'],
    ['Шина 28" и обод', 'shina-28-i-obod'],
    ['№ 5: 100 %', '5-100'],
    ['  Пробелы   и\u00A0неразрывные ', 'probely-i-nerazryvnye'],
    ['Café Über', 'cafe-uber'],
    ['Wi-Fi в мастерской', 'wi-fi-v-masterskoj'],
    ['…', 'razdel'],
    ['', 'razdel'],
    ['😀 Улыбка', 'ulybka'],
    ['й из двух знаков: и\u0306', 'j-iz-dvuh-znakov-j'],
  ])('%j → %s', (heading, id) => {
    expect(slugify(heading)).toBe(id);
  });

  it('gives the same id for «ё» and «е»', () => {
    expect(slugify('Учёт запчастей')).toBe(slugify('Учет запчастей'));
  });

  it('gives the same id before and after typography', () => {
    expect(slugify('Что «делать» — и как...')).toBe(slugify('Что\u00A0"делать" -\u00A0и\u00A0как…'));
  });

  it('knows every letter of the alphabet', () => {
    const alphabet = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
    expect(slugify(alphabet)).toBe('abvgdeezhzijklmnoprstufhcchshshchyeyuya');
    expect(slugify(alphabet.toUpperCase())).toBe(slugify(alphabet));
  });

  it('cuts at a word, at most 60 characters', () => {
    const id = slugify('Как снять заднее колесо и не потерять при этом ни одной шайбы и гайки');
    expect(id).toBe('kak-snyat-zadnee-koleso-i-ne-poteryat-pri-etom-ni-odnoj');
    expect(slugify('а'.repeat(80))).toBe('a'.repeat(60));
  });
});

describe('uniqueSlugs', () => {
  it('numbers repetitions and stays unique against numbered headings', () => {
    const unique = uniqueSlugs();
    expect(['vhod', 'vhod-2', 'vhod', 'vhod'].map(unique)).toEqual(['vhod', 'vhod-2', 'vhod-3', 'vhod-4']);
  });
});
