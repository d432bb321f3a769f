/** Programs of the machine that these tests need, each with the Debian package that brings it. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const PACKAGES = {
  'firefox-esr': 'firefox-esr',
  nginx: 'nginx-light',
  pdfinfo: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdftotext: 'poppler-utils',
  sha256sum: 'coreutils',
  soffice: 'libreoffice-calc',
  unshare: 'util-linux',
} as const;

type Tool = keyof typeof PACKAGES;

/** Servers lie where only the administrator's PATH leads. */
const ADMIN = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

/**
 * Path of a program.
 * @throws when it is missing: here that is a failure, never a reason to skip
 */
export function tool(name: Tool): string {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...ADMIN].filter(Boolean);
  const found = folders.map((folder) => join(folder, name)).find(existsSync);
  if (found === undefined)
    throw new Error(
      `Нет программы ${name}. Установите пакет Debian: apt-get install ${PACKAGES[name]} ` +
        `(the program ${name} is missing: install the Debian package ${PACKAGES[name]})`,
    );
  return found;
}
