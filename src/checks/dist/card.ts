/** The picture that a chat shows with a link: every page has its own, of the right size. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARD_BYTES, CARD_SIZE } from '../../domain/card/card.ts';
import { cardImages } from './links.ts';
import { metas, type Page } from './page.ts';
import type { DistProblem, Fault } from './report.ts';
import { resolveAddress, type Site } from './site.ts';
import type { Facts } from './whole.ts';

const SIGNATURE = '89504e470d0a1a0a';

/** Width and height as the head of a PNG says them; undefined when the file is none. */
function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE || bytes.length < 24) return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const same = (size: { width: number; height: number } | undefined): boolean =>
  size?.width === CARD_SIZE.width && size.height === CARD_SIZE.height;

const fault = (message: string, fix: string): Fault => ({ code: 'dist-card', message, fix });

const wanted = `${CARD_SIZE.width} × ${CARD_SIZE.height}`;

/** The file itself: a chat shows it whole only when it is small and of the usual form. */
function* checkFile(page: Page, site: Site, image: string): Generator<Fault> {
  const target = resolveAddress(site, page.url, image);
  if (target.kind !== 'own' || target.file === undefined) return;
  const bytes = readFileSync(join(site.folder, target.file));
  const size = pngSize(bytes);
  if (!size) yield fault(`карточка ${target.file} — не картинка PNG`, 'соберите сайт заново: npm run build');
  else if (!same(size))
    yield fault(`карточка ${target.file} размером ${size.width} × ${size.height}`, `нарисуйте её размером ${wanted}`);
  if (bytes.length > CARD_BYTES)
    yield fault(
      `карточка ${target.file} весит ${Math.ceil(bytes.length / 1000)} КБ`,
      `уложитесь в ${CARD_BYTES / 1000} КБ: тяжёлую картинку чат не покажет`,
    );
}

export function* checkCard(page: Page, site: Site): Generator<Fault> {
  if (page.isRedirect) return;
  const [image, ...more] = cardImages(page);
  if (image === undefined || more.length > 0) {
    yield fault(
      image === undefined ? 'нет og:image: ссылка в чате будет без картинки' : `og:image указан ${more.length + 1} раза`,
      'дайте странице одну карточку: её рисует сборка',
    );
    return;
  }
  const meta = (name: string): string => metas(page, 'property', name)[0] ?? '';
  if (!same({ width: Number(meta('og:image:width')), height: Number(meta('og:image:height')) }))
    yield fault('не указаны ширина и высота карточки', `напишите og:image:width и og:image:height: ${wanted}`);
  if (meta('og:image:alt').trim() === '')
    yield fault('у карточки нет описания словами', 'напишите в og:image:alt, что на ней стоит');
  if (metas(page, 'name', 'twitter:card')[0] !== 'summary_large_image')
    yield fault('не сказано, что карточка большая', 'добавьте <meta name="twitter:card" content="summary_large_image">');
  yield* checkFile(page, site, image);
}

export function* checkSameCards(all: Map<string, Facts>): Generator<DistProblem> {
  const owners = new Map<string, string>();
  for (const { file, card, isRedirect } of all.values()) {
    if (isRedirect || card === '') continue;
    const first = owners.get(card);
    if (first !== undefined)
      yield {
        code: 'dist-card-same',
        file,
        message: `карточка та же, что у ${first}`,
        fix: 'дайте страницам разные названия: по карточке должно быть видно, куда ведёт ссылка',
      };
    else owners.set(card, file);
  }
}
