import { deflateSync, inflateSync } from 'node:zlib';

/** Enough to detect changes, in a quarter of the bytes. */
const BITS_PER_CHANNEL = 3;

type Pixels = { width: number; height: number; channels: number; bytes: Buffer };

/** Reduces the colours and writes a PNG with a palette. Reads PNGs from Chromium: 8 bits per channel, not interlaced. */
export function quantizePng(png: Buffer): Buffer {
  const { width, height, channels, bytes } = decode(png);
  const paletteIndices = new Map<number, number>();
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const offset = (y * width + x) * channels;
      const color = [0, 1, 2].reduce((sum, channel) => (sum << 8) | quantize(bytes[offset + channel] ?? 0), 0);
      const index = paletteIndices.get(color) ?? paletteIndices.size;
      paletteIndices.set(color, index);
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  if (paletteIndices.size > 256) throw new Error(`${paletteIndices.size} colours do not fit into a palette of 256.`);
  const palette = Buffer.from(
    [...paletteIndices.keys()].flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Rounds to the nearest step; black and white are unchanged. */
function quantize(value: number): number {
  const steps = (1 << BITS_PER_CHANNEL) - 1;
  return Math.round((Math.round((value / 255) * steps) * 255) / steps);
}

/** Reverses the filter of each row (PNG, section 9). */
function decode(png: Buffer): Pixels {
  const data: Buffer[] = [];
  for (let offset = 8; offset < png.length; offset += 12 + png.readUInt32BE(offset)) {
    if (png.toString('latin1', offset + 4, offset + 8) === 'IDAT')
      data.push(png.subarray(offset + 8, offset + 8 + png.readUInt32BE(offset)));
  }
  const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 2 ? 3 : 4];
  const filtered = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const bytes = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const offset = y * stride + x;
      const left = x >= channels ? (bytes[offset - channels] ?? 0) : 0;
      const above = y > 0 ? (bytes[offset - stride] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (bytes[offset - stride - channels] ?? 0) : 0;
      const prediction = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      bytes[offset] = (filtered[offset + y + 1] ?? 0) + prediction;
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
  const typeAndData = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc(typeAndData));
  return Buffer.concat([length, typeAndData, checksum]);
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
