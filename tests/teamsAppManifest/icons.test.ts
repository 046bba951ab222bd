/** The icons have the sizes and colours Teams asks for and are the ones the script draws. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { colourIcon, outlineIcon } from '../../scripts/icons/mark.ts';
import { drawRows } from '../../scripts/icons/png.ts';

const folder = new URL('../../teamsAppManifest/', import.meta.url);

const chunkOf = (png: Buffer, type: string): Buffer => {
  const start = png.indexOf(type, 0, 'latin1');
  assert.ok(start > 0, `no ${type} in the file`);
  return png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4));
};

const iconFile = (name: string) => {
  const png = readFileSync(new URL(name, folder));
  const header = chunkOf(png, 'IHDR');
  return {
    size: [header.readUInt32BE(0), header.readUInt32BE(4)],
    rows: inflateSync(chunkOf(png, 'IDAT')),
  };
};

/** Red, green, blue and alpha of each pixel; rows start with one byte for the filter. */
const pixelsOf = (rows: Buffer, size: number): readonly Buffer[] =>
  Array.from({ length: size * size }, (_, index) => {
    const start = Math.floor(index / size) * (size * 4 + 1) + 1 + (index % size) * 4;
    return rows.subarray(start, start + 4);
  });

describe('the icons of the Teams app', () => {
  it('have the sizes that Teams asks for', () => {
    assert.deepEqual(iconFile('color.png').size, [192, 192]);
    assert.deepEqual(iconFile('outline.png').size, [32, 32]);
  });

  it('leave nothing of the colour icon transparent', () => {
    assert.ok(pixelsOf(iconFile('color.png').rows, 192).every((pixel) => pixel[3] === 255));
  });

  it('make the outline icon of white and transparency alone', () => {
    const pixels = pixelsOf(iconFile('outline.png').rows, 32);
    const drawn = pixels.filter((pixel) => pixel[3] !== 0);
    assert.ok(drawn.length > 100 && drawn.length < pixels.length);
    assert.ok(drawn.every((pixel) => pixel.subarray(0, 3).every((value) => value === 255)));
  });

  it('are what `npm run icons` draws', () => {
    const { accentColor } = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as {
      accentColor: string;
    };
    assert.deepEqual(iconFile('color.png').rows, drawRows(colourIcon(accentColor), 192));
    assert.deepEqual(iconFile('outline.png').rows, drawRows(outlineIcon, 32));
  });
});
