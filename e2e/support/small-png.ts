import { deflateSync, inflateSync } from 'node:zlib';

/** Of each channel, in bits: enough to tell what moved, and a quarter of the bytes. */
const depth = 3;

type Pixels = { width: number; height: number; channels: number; bytes: Buffer };

/** The same picture in few colours, as a PNG with a palette. Reads what Chromium writes: 8 bits, not interlaced. */
export function inFewColors(png: Buffer): Buffer {
  const { width, height, channels, bytes } = decode(png);
  const places = new Map<number, number>();
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * channels;
      const color = [0, 1, 2].reduce((sum, channel) => (sum << 8) | coarse(bytes[at + channel] ?? 0), 0);
      const place = places.get(color) ?? places.size;
      places.set(color, place);
      rows[y * (width + 1) + 1 + x] = place;
    }
  }
  // A photograph would need more.
  if (places.size > 256) throw new Error(`${places.size} colours are too many for a palette.`);
  const palette = Buffer.from([...places.keys()].flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The middle of its step, but black and white stay what they are. */
function coarse(value: number): number {
  const steps = (1 << depth) - 1;
  return Math.round((Math.round((value / 255) * steps) * 255) / steps);
}

/** PNG, section 9: each row says how it was made from its neighbours. */
function decode(png: Buffer): Pixels {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 2 ? 3 : 4];
  const filtered = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const bytes = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? (bytes[at - channels] ?? 0) : 0;
      const above = y > 0 ? (bytes[at - stride] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (bytes[at - stride - channels] ?? 0) : 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      bytes[at] = (filtered[at + y + 1] ?? 0) + guess;
    }
  }
  return { width, height, channels, bytes };
}

function paeth(left: number, above: number, corner: number): number {
  const [toLeft, toAbove, toCorner] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc(named));
  return Buffer.concat([length, named, check]);
}

/** PNG, annex D. */
function crc(bytes: Buffer): number {
  let value = 0xffff_ffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
  }
  return (value ^ 0xffff_ffff) >>> 0;
}
