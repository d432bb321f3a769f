// Runs before every command: the scripts are TypeScript, which older versions of Node cannot read.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Нужен Node 22.18 или новее, а здесь ${process.versions.node}.\n` +
      'Обычно нужная версия ставится сама вместе с пакетами: выполните npm ci без --omit=optional.\n' +
      'На macOS установите Node 24 с nodejs.org.\n',
  );
  process.exit(1);
}
process.env.ASTRO_TELEMETRY_DISABLED = '1';
