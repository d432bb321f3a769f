/** Pictures: beside their page, with a description, none forgotten. */
import { posix } from 'node:path';
import { everyNode } from '../markdown/nodes.ts';
import { problemAtNode } from '../markdown/piece.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { fieldName, problemAt, type Entry } from '../read/entry.ts';
import { Source } from '../read/source.ts';
import { isPicture, PICTURE } from '../read/strays.ts';
import { isComplete, type Survey } from '../survey.ts';
import type { Fault } from './foreign.ts';

/** As in the front matter: long enough to say something, short enough to be read out. */
const ALT_MIN = 15;
const ALT_MAX = 200;

interface Picture {
  entry: Entry;
  src: string;
  alt?: string;
  problem: (fault: Fault) => Problem;
}

const folderOf = ({ source }: Entry): string => posix.dirname(source.path);

const fileOf = ({ entry, src }: Picture): string => posix.normalize(`${folderOf(entry)}/${src}`);

function picturesIn({ pieces, marked, entries }: Survey): Picture[] {
  const inText = pieces
    .filter(({ path }) => !path)
    .flatMap((piece) =>
      [...everyNode(piece.root)]
        .filter((node) => node.type === 'image')
        .map((node): Picture => ({
          entry: piece.entry,
          src: node.url,
          alt: node.alt ?? '',
          problem: ({ code, message, fix }) => problemAtNode(piece, node, code, message, fix),
        })),
    );
  const inFields = entries.flatMap((entry) =>
    (marked.get(entry) ?? [])
      .filter(({ marks }) => marks.picture)
      .map(({ path, value }): Picture => ({
        entry,
        src: value,
        problem: ({ code, message, fix }) => problemAt(entry, path, code, `${fieldName(path)}: ${message}`, fix),
      })),
  );
  return [...inText, ...inFields];
}

const sameLetters = (a: string, b: string): string =>
  a.toLowerCase() === b.toLowerCase() ? ' (заглавные и строчные буквы различаются)' : '';

function fileFault(picture: Picture, { tree, label }: Survey): Fault | undefined {
  const { src, entry } = picture;
  const folder = folderOf(entry);
  if (/^([a-z]+:)?\/\//i.test(src) || src.startsWith('/') || src.startsWith('data:'))
    return {
      code: 'image-type',
      message: `картинка ${src} не лежит рядом с файлом`,
      fix: `сохраните её в ${label}/${folder}/ и напишите ./имя.png`,
    };
  if (!PICTURE.test(src))
    return { code: 'image-type', message: `${src} — не картинка`, fix: 'годятся png, jpg, webp, avif, gif, svg' };
  const file = fileOf(picture);
  if (!file.startsWith(`${folder}/`))
    return {
      code: 'image-type',
      message: `картинка ${src} лежит в чужой папке`,
      fix: `скопируйте её в ${label}/${folder}/`,
    };
  if (tree.get(file) === 'file') return undefined;
  const beside = [...tree.keys()]
    .filter((path) => path.startsWith(`${folder}/`) && PICTURE.test(path))
    .map((path) => `./${path.slice(folder.length + 1)}`);
  const guess = nearest(src, beside);
  return {
    code: 'image-missing',
    message: `картинки ${src} нет рядом с файлом`,
    fix: guess ? `возможно, ${guess}${sameLetters(guess, src)}` : `положите её в ${label}/${folder}/`,
  };
}

function altFault({ alt }: Picture): Fault | undefined {
  const length = alt?.trim().length;
  if (length === undefined || (length >= ALT_MIN && length <= ALT_MAX)) return undefined;
  const message =
    length === 0
      ? 'у картинки нет описания'
      : length < ALT_MIN
        ? `описание картинки короче ${ALT_MIN} знаков`
        : `описание картинки длиннее ${ALT_MAX} знаков`;
  return {
    code: 'image-alt',
    message,
    fix: 'напишите в квадратных скобках, что на ней видно: ![Окно входа с двумя полями](./vhod.png)',
  };
}

/** Pictures that no page shows. */
function* unused({ tree, label }: Survey, pictures: Picture[]): Generator<Problem> {
  const shown = new Set(pictures.map(fileOf));
  for (const path of tree.keys())
    if (isPicture(path) && !shown.has(path))
      yield new Source(`${label}/${path}`, path, '').problem(
        'image-unused',
        0,
        'эту картинку не показывает ни одна страница',
        'удалите её или вставьте в текст',
      );
}

export function* checkImages(survey: Survey): Generator<Problem> {
  const pictures = picturesIn(survey);
  for (const picture of pictures)
    for (const fault of [fileFault(picture, survey), altFault(picture)]) if (fault) yield picture.problem(fault);
  if (isComplete(survey)) yield* unused(survey, pictures);
}
