/** The site that has just been built: every page of it, by every rule. */
import { expect, it } from 'vitest';
import { checkDist, formatDistReport, isDistError, readPlace } from '../../src/checks/dist/index.ts';
import { buildSettings } from '../../src/integrations/settings.ts';

const folder = process.env['PAMYATKA_DIST'] ?? 'dist';
const { origin, base } = buildSettings();

it('says of itself the address it was built for', () => {
  expect(readPlace(folder)).toEqual({ origin, base });
});

it('has no error', () => {
  const errors = checkDist(folder, { origin, base }).filter(isDistError);
  expect(formatDistReport(errors)).toBe('Итог: ошибок нет.\n');
});
