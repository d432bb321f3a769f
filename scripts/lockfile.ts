/** `npm run lockfile`: writes into package-lock.json what npm left out; run it after every change of a package. */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  checkLockfile,
  completeLockfile,
  formatDistReport,
  type Lockfile,
  type Manifest,
} from '../src/checks/dist/index.ts';

const FILE = 'package-lock.json';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { lock, added } = completeLockfile(JSON.parse(readFileSync(FILE, 'utf8')) as Lockfile, manifest);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);

const problems = checkLockfile(lock, manifest);
process.stdout.write(
  `${added.length > 0 ? `Дописаны пакеты:\n${added.join('\n')}` : 'Дописывать нечего.'}\n\n${formatDistReport(problems)}`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
