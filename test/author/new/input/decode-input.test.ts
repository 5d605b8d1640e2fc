import { expect, it } from 'vitest';
import { decodeInput } from '../../../../author/src/new/input/decode-input.ts';

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

it('reads UTF-8 and UTF-16, with or without a mark, and ends lines by line feeds', () => {
  for (const bytes of [
    Buffer.from('\uFEFFZürich\r\nBâle\r'),
    Buffer.from('\uFEFFZürich\r\nBâle\r', 'utf16le'),
    Buffer.from('Zürich\r\nBâle\r', 'utf16le'),
  ])
    expect(decodeInput(bytes, 'text')).toEqual({ text: 'Zürich\nBâle\n' });
});

it('reads what a page says of itself', () => {
  const page = Buffer.concat([
    latin1('<html><head><meta charset="windows-1251"><title>'),
    Uint8Array.of(0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0),
  ]);
  expect(decodeInput(page, 'html').text).toMatch(/Москва$/);
});

it('guesses at nothing but Windows-1252, and says so', () => {
  expect(decodeInput(latin1('Z\u00fcrich'), 'text')).toEqual({ text: 'Zürich', guessed: 'Windows-1252' });
});

it('reads by the encoding that is asked for, if there is one', () => {
  expect(decodeInput(Uint8Array.of(0x93, 0x8c, 0x8b, 0x9e), 'text', 'shift_jis')).toEqual({ text: '東京' });
  expect(() => decodeInput(latin1('a'), 'text', 'klingon')).toThrow(
    '--encoding: found “klingon”; expected an encoding such as utf-8',
  );
});
