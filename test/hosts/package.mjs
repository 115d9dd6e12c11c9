// npm run package: builds the extension for production and packs it, into a .vsix at the root of the checkout. It packs
// a copy, because vsce walks through every folder before it leaves out what .vscodeignore says: the editors in
// .vscode-test/ alone are 90,000 files.
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { runMain } from './cleanup.mjs';
import { ROOT } from './paths.mjs';
import { stageExtension } from './stage.mjs';

await runMain(async () => {
  const { extension } = await stageExtension('--production');
  await cp(join(ROOT, '.vscodeignore'), join(extension, '.vscodeignore'));
  const path = join(extension, 'package.json');
  const { scripts: _, ...manifest } = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, `${JSON.stringify(manifest, undefined, 2)}\n`);
  await createVSIX({
    cwd: extension,
    packagePath: join(ROOT, `${manifest.name}-${manifest.version}.vsix`),
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return 0;
});
