/**
 * The characters a TrueType font can draw, from its `cmap` (subtable format 12, which covers all of Unicode).
 * A character without a glyph would make an archival PDF invalid, so it must be known before the page is made.
 */
export function coverageOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
    return cmap + view.getUint32(cmap + 4 + 8 * index + 4);
  });
  const whole = subtables.find((at) => view.getUint16(at) === 12);
  if (whole === undefined) throw new Error('The font has no Unicode character map of format 12.');
  const covered = new Set<number>();
  for (let group = 0; group < view.getUint32(whole + 12); group += 1) {
    const at = whole + 16 + 12 * group;
    for (let code = view.getUint32(at); code <= view.getUint32(at + 4); code += 1) covered.add(code);
  }
  return covered;
}

function tableOffset(view: DataView, name: string): number {
  for (let table = 0; table < view.getUint16(4); table += 1) {
    const at = 12 + 16 * table;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    if (tag === name) return view.getUint32(at + 8);
  }
  throw new Error(`The font has no table ${name}.`);
}

const privateUse = /\p{Private_Use}/u;
// Joiners and variation selectors draw nothing themselves; without the emoji around them they mean nothing.
const invisible = /\u200c|\u200d|[\ufe00-\ufe0f]/gu;

/** The text with `�` in place of every character that the font cannot draw (an emoji, another script). */
export function drawable(text: string, covered: ReadonlySet<number>): string {
  let drawn = '';
  for (const sign of text.replace(invisible, '')) {
    const code = sign.codePointAt(0) ?? 0;
    drawn += sign === '\n' || (covered.has(code) && !privateUse.test(sign)) ? sign : '\ufffd';
  }
  return drawn;
}

/** Words of more letters than any real word has, given places where a line may break them (soft hyphens). */
export function breakable(text: string): string {
  return text.replace(/\p{L}{29,}/gu, (word) => word.replace(/.{12}(?=.{4})/gu, '$&\u00ad'));
}
