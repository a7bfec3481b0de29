// Makes the fonts of the printed sheets, and the narrow no-break space of the site. PDF needs static TrueType files, the site has variable WOFF2
// files: each weight in use is cut out of them. The tables that replace letters by ligatures are
// left out, so that text copied from a sheet has the letters that were written. What the site's fonts
// lack (other alphabets, symbols) comes from DejaVu Sans, whole.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const here = dirname(fileURLToPath(import.meta.url));
const site = join(here, '../../frontend/theme/fonts');
const dejavu = join(here, 'node_modules/dejavu-fonts-ttf');
const target = join(here, '../../src/main/resources/fr/orientess/sheet/fonts');

const LIGATURES_AND_THE_LIKE = new Set(['GSUB', 'GPOS', 'GDEF', 'STAT', 'HVAR', 'MVAR', 'avar', 'DSIG']);

const CUTS = [
  ['source-sans-3', 400],
  ['source-sans-3', 700],
  ['bricolage-grotesque', 700],
];

/** The same font file without some of its tables. */
function without(font, dropped) {
  const count = font.readUInt16BE(4);
  const tables = [];
  for (let i = 0; i < count; i++) {
    const at = 12 + 16 * i;
    const tag = font.toString('latin1', at, at + 4);
    if (!dropped.has(tag)) {
      const offset = font.readUInt32BE(at + 8);
      const length = font.readUInt32BE(at + 12);
      tables.push({ tag, sum: font.readUInt32BE(at + 4), data: font.subarray(offset, offset + length) });
    }
  }
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const head = Buffer.alloc(12 + 16 * tables.length);
  font.copy(head, 0, 0, 4);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((tables.length - power) * 16, 10);
  const parts = [head];
  let end = head.length;
  tables.forEach(({ tag, sum, data }, i) => {
    const at = 12 + 16 * i;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(sum, at + 4);
    head.writeUInt32BE(end, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(padded);
    parts.push(padded);
    end += padded.length;
  });
  return Buffer.concat(parts);
}

await mkdir(target, { recursive: true });
for (const [family, weight] of CUTS) {
  for (const range of ['latin', 'latin-ext']) {
    const variable = await readFile(join(site, `${family}-${range}.woff2`));
    const cut = await subsetFont(variable, undefined, {
      keepAllGlyphs: true,
      targetFormat: 'truetype',
      variationAxes: { wght: weight },
    });
    await writeFile(join(target, `${family}-${range}-${weight}.ttf`), without(cut, LIGATURES_AND_THE_LIKE));
  }
  await copyFile(join(site, `${family}-LICENSE.txt`), join(target, `${family}-LICENSE.txt`));
}
await copyFile(join(dejavu, 'ttf/DejaVuSans.ttf'), join(target, 'dejavu-sans.ttf'));
await copyFile(join(dejavu, 'LICENSE'), join(target, 'dejavu-sans-LICENSE.txt'));

// The fonts of the site lack the space that French has before « ? ». It comes from DejaVu Sans, as on
// paper, in the style sheet itself: so little is not worth a request. Browsers refuse a font without any
// drawing, so a full stop comes with it.
const SPACE = '\u202f.';
const HINTS = ['MATH', 'cvt ', 'fpgm', 'gasp', 'prep'];
const whole = await subsetFont(await readFile(join(dejavu, 'ttf/DejaVuSans.ttf')), SPACE, {
  targetFormat: 'truetype',
});
const bare = without(whole, new Set([...LIGATURES_AND_THE_LIKE, ...HINTS]));
const space = await subsetFont(bare, SPACE, { targetFormat: 'woff2' });
await writeFile(
  join(site, '../narrow-space.css'),
  `/*
 * The narrow no-break space, which neither font has: a browser would take half a space, too little to
 * be seen in a heading. Written by build/sheet-fonts from DejaVu Sans, see dejavu-sans-LICENSE.txt.
 */
${['Bricolage Grotesque', 'Source Sans 3']
  .map(
    (family) => `@font-face {
  font-family: '${family}';
  font-weight: 200 800;
  size-adjust: 90%;
  src: url('data:font/woff2;base64,${space.toString('base64')}') format('woff2');
  unicode-range: U+202F;
}
`,
  )
  .join('\n')}`,
);
await copyFile(join(dejavu, 'LICENSE'), join(site, 'dejavu-sans-LICENSE.txt'));
