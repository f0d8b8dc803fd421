import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { onlyFile } from '../../src/formats/zip.ts';

/** As actions/upload-artifact writes it: sizes stand behind the content, and in the directory. */
const UPLOADED =
  'UEsDBBQACAAIABKvfV0AAAAAAAAAAAAAAAAlAAAAZW52cGFyaXR5LXN0YXRlLTAxMjM0NTY3ODlhYmNkZWYuanNvbqtWKi5JLEkNSy0qzszPU7Iy1FFKy8xLycxLL1ayqq7VUSrNK0pNTAGxawFQSwcIeXBsRCsAAAAsAAAAUEsBAi0DFAAIAAgAEq99XXlwbEQrAAAALAAAACUAAAAAAAAAAAAgAKSBAAAAAGVudnBhcml0eS1zdGF0ZS0wMTIzNDU2Nzg5YWJjZGVmLmpzb25QSwUGAAAAAAEAAQBTAAAAfgAAAAAA';
const CONTENT = '{"stateVersion":1,"findings":{},"unread":{}}';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the only file of an archive', () => {
  test('is what was put there', () => {
    const found = onlyFile(Buffer.from(UPLOADED, 'base64'), CONTENT.length);
    expect(Buffer.from(found ?? []).toString('utf8')).toBe(CONTENT);
  });

  test.each([
    ['another size', zipSync({ a: bytes(`${CONTENT} `) })],
    ['two files', zipSync({ a: bytes(CONTENT), b: bytes(CONTENT) })],
    ['no file', zipSync({})],
    ['no archive', bytes(CONTENT)],
    ['nothing', new Uint8Array()],
    ['half of one', Buffer.from(UPLOADED, 'base64').subarray(0, 150)],
    ['four thousand million times one', countless()],
  ])('is not there where there is %s', (_, archive) => {
    expect(onlyFile(archive, CONTENT.length)).toBeUndefined();
  });
});

/** The directory of ZIP64 counts in 64 bits: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
function countless(): Uint8Array {
  const archive = Buffer.from(zipSync({ a: bytes(CONTENT) }));
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeUInt32LE(0xffff_ffff, 32);
  record.writeUInt32LE(archive.readUInt32LE(end + 16), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeUInt32LE(end, 8);
  const last = Buffer.from(archive.subarray(end));
  last.writeUInt16LE(0xffff, 10);
  last.writeUInt32LE(0xffff_ffff, 16);
  return Buffer.concat([archive.subarray(0, end), record, locator, last]);
}
