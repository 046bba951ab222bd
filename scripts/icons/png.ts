/** Writes PNG files: eight bits per channel, RGBA, not interlaced. Enough for icons, without an image library. */
import { crc32, deflateSync } from 'node:zlib';

/** Four numbers from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** Tells the colour of a point; the picture spans 0 to 1 in both directions, y pointing down. */
export type Picture = (x: number, y: number) => Rgba;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const SAMPLES = 8;

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

const header = (size: number): Buffer => {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(size, 0);
  data.writeUInt32BE(size, 4);
  data.set([8, 6], 8);
  return data;
};

/** Averages several points per pixel, weighted by alpha, so that transparent points do not darken an edge. */
const pixel = (picture: Picture, at: { readonly x: number; readonly y: number; readonly size: number }): number[] => {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = (at.x + ((sample % SAMPLES) + 0.5) / SAMPLES) / at.size;
    const y = (at.y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / at.size;
    const [red, green, blue, alpha] = picture(x, y);
    [red * alpha, green * alpha, blue * alpha, alpha].forEach((value, channel) => {
      sum[channel] = (sum[channel] ?? 0) + value;
    });
  }
  const [red = 0, green = 0, blue = 0, alpha = 0] = sum;
  if (alpha === 0) return [0, 0, 0, 0];
  const colour = [red, green, blue].map((value) => Math.round((value / alpha) * 255));
  return [...colour, Math.round((alpha / SAMPLES ** 2) * 255)];
};

/** Draws a square picture of `size` pixels: rows from the top, each starting with PNG filter type 0. */
export const drawRows = (picture: Picture, size: number): Buffer =>
  Buffer.from(
    Array.from({ length: size }, (_, y) => [
      0,
      ...Array.from({ length: size }, (__, x) => pixel(picture, { x, y, size })).flat(),
    ]).flat(),
  );

export const rowsToPng = (rows: Buffer, size: number): Buffer =>
  Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(size)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
