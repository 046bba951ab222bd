/** The mark of Austausch-Lotse: a compass needle inside two arrows that go round, for piloting an exchange. */
import type { Picture, Rgba } from './png.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a point belongs to. */
type Part = 'arrows' | 'north' | 'south' | 'nothing';

/** Lengths in units of the mark's radius. */
interface Strokes {
  readonly ring: number;
  readonly head: number;
  readonly needleWidth: number;
}

const RING = 0.8;
const NEEDLE_LENGTH = 0.54;
const NEEDLE_TILT = Math.PI / 4;
const ARC_START = 0.62;
const ARC_END = 2.72;

const turned = ({ x, y }: Point, angle: number): Point => ({
  x: x * Math.cos(angle) + y * Math.sin(angle),
  y: y * Math.cos(angle) - x * Math.sin(angle),
});

const isInArc = (point: Point, strokes: Strokes): boolean => {
  const angle = Math.atan2(point.y, point.x);
  return Math.abs(Math.hypot(point.x, point.y) - RING) < strokes.ring / 2 && angle > ARC_START && angle < ARC_END;
};

/** The head sits at the end of the arc, turned as the ring turns at the middle of the head. */
const isInHead = (point: Point, { head }: Strokes): boolean => {
  const { x, y } = turned(point, ARC_END + head / 2);
  const along = y + head / 2;
  return along >= 0 && along <= head && Math.abs(x - RING) < (head - along) * 0.66;
};

const needlePart = (point: Point, { needleWidth }: Strokes): Part => {
  const { x, y } = turned(point, NEEDLE_TILT);
  if (Math.abs(y) / NEEDLE_LENGTH + Math.abs(x) / needleWidth > 1) return 'nothing';
  return y < 0 ? 'north' : 'south';
};

const partAt = (point: Point, strokes: Strokes): Part => {
  const opposite = { x: -point.x, y: -point.y };
  const isInArrow = [point, opposite].some((each) => isInArc(each, strokes) || isInHead(each, strokes));
  return isInArrow ? 'arrows' : needlePart(point, strokes);
};

const WHITE: Rgba = [1, 1, 1, 1];
const CLEAR: Rgba = [1, 1, 1, 0];

const hexToRgba = (hex: string): Rgba => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255, 1];
};

const SUN = hexToRgba('#F5B841');
const MIST = hexToRgba('#CFE3E2');

/** The full colour icon, on the accent colour of the manifest; the mark keeps the margin that Teams crops into. */
export const colourIcon = (accentColour: string): Picture => {
  const background = hexToRgba(accentColour);
  const colours: Record<Part, Rgba> = { arrows: WHITE, north: SUN, south: MIST, nothing: background };
  return (x, y) => {
    const point = { x: (x - 0.5) * 2.9, y: (y - 0.5) * 2.9 };
    return colours[partAt(point, { ring: 0.14, head: 0.36, needleWidth: 0.19 })];
  };
};

/** The icon that Teams tints itself: white on transparent, strokes heavy enough for 32 pixels. */
export const outlineIcon: Picture = (x, y) => {
  const point = { x: (x - 0.5) * 2.05, y: (y - 0.5) * 2.05 };
  return partAt(point, { ring: 0.16, head: 0.42, needleWidth: 0.21 }) === 'nothing' ? CLEAR : WHITE;
};
