/** `npm run icons`: draws the two icons that Teams asks for, so that changing them needs no drawing program. */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod/v4';
import { colourIcon, outlineIcon } from './icons/mark.ts';
import { drawRows, rowsToPng } from './icons/png.ts';

const folder = new URL('../teamsAppManifest/', import.meta.url);
const { accentColor } = z
  .object({ accentColor: z.string() })
  .parse(JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')));

const icons = [
  { file: 'color.png', size: 192, picture: colourIcon(accentColor) },
  { file: 'outline.png', size: 32, picture: outlineIcon },
];

for (const { file, size, picture } of icons) {
  writeFileSync(new URL(file, folder), rowsToPng(drawRows(picture, size), size));
  console.log(`teamsAppManifest/${file}: ${size} x ${size}`);
}
