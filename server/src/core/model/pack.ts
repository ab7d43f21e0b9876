// The container of shipped weights: a header, a checksum, named sections. The same bytes in Node and in a browser Worker.
// Layout: "NRM1", CRC-32 of what follows, section count, then per section: name length, name, byte length, bytes (little endian, u32).

const MAGIC = 0x314d524e;
const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** CRC-32 (IEEE 802.3) of the bytes. */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) c = CRC[(c ^ bytes[i]) & 255] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/** Packs named sections into one file. */
export function pack(sections: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(sections).map(([name, bytes]) => ({ name: new TextEncoder().encode(name), bytes }));
  const size = 12 + entries.reduce((n, e) => n + 8 + e.name.length + e.bytes.length, 0);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(8, entries.length, true);
  let at = 12;
  for (const { name, bytes } of entries) {
    view.setUint32(at, name.length, true);
    out.set(name, at + 4);
    at += 4 + name.length;
    view.setUint32(at, bytes.length, true);
    out.set(bytes, at + 4);
    at += 4 + bytes.length;
  }
  view.setUint32(4, crc32(out.subarray(8)), true);
  return out;
}

/** The sections of a packed file, as views of its bytes. Throws when it is no such file or damaged. */
export function unpack(file: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 12 || view.getUint32(0, true) !== MAGIC) throw new Error('not a News Review model');
  if (view.getUint32(4, true) !== crc32(file.subarray(8))) throw new Error('the model is damaged: its checksum does not match');
  const sections = new Map<string, Uint8Array>();
  let at = 12;
  for (let n = view.getUint32(8, true); n > 0; n--) {
    const nameLength = view.getUint32(at, true);
    const name = new TextDecoder().decode(file.subarray(at + 4, at + 4 + nameLength));
    at += 4 + nameLength;
    const length = view.getUint32(at, true);
    sections.set(name, file.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return sections;
}
