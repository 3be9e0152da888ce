/** A region of Kazakhstan by its ISO 3166-2:KZ code, with its place on our tile map (column and row from 1). */
export type Region = { code: RegionCode; column: number; row: number };

const places = {
  '39': [4, 1],
  '59': [5, 1],
  '55': [6, 1],
  '27': [1, 2],
  '15': [2, 2],
  '11': [4, 2],
  '71': [5, 2],
  '10': [6, 2],
  '63': [7, 2],
  '23': [1, 3],
  '62': [3, 3],
  '35': [4, 3],
  '33': [6, 3],
  '47': [1, 4],
  '43': [3, 4],
  '61': [4, 4],
  '31': [5, 4],
  '19': [6, 4],
  '79': [4, 5],
  '75': [6, 5],
} as const satisfies Record<string, readonly [number, number]>;

export type RegionCode = keyof typeof places;

/** Every region, from north-west to south-east as the map is read. */
export const regions: readonly Region[] = (Object.keys(places) as RegionCode[])
  .map((code) => ({ code, column: places[code][0], row: places[code][1] }))
  .sort((a, b) => a.row - b.row || a.column - b.column);

/** How registers write regions: stems of names in Kazakh, Russian and English; whole regions before cities of the same name. */
const spellings: readonly [RegExp, RegionCode][] = [
  [/алматинск|алматы облысы|almaty (region|oblast)/, '19'],
  [/алматы|almaty/, '75'],
  [/астана|astana|нур-султан/, '71'],
  [/шымкент|shymkent/, '79'],
  [/абай|abai/, '10'],
  [/акмол|ақмола|aqmola|akmola/, '11'],
  [/актюб|ақтөбе|aktobe/, '15'],
  [/атырау|atyrau/, '23'],
  [/западно|батыс қазақстан|west kaz/, '27'],
  [/жамбыл|zhambyl|jambyl/, '31'],
  [/жет[іиы]су|zheti?su|jetisu/, '33'],
  [/караганд|қарағанды|karagand/, '35'],
  [/костанай|қостанай|kostanay/, '39'],
  [/кызылорд|қызылорда|kyzylord/, '43'],
  [/мангист|маңғыстау|mangist|mangyst/, '47'],
  [/павлодар|pavlodar/, '55'],
  [/северо|солтүстік|north kaz/, '59'],
  [/туркестан|түркістан|turk[ei]stan/, '61'],
  [/улытау|ұлытау|ulytau/, '62'],
  [/восточно|шығыс қазақстан|east kaz/, '63'],
];

/** The region that a register's text names, by code (`KZ-75`) or by name in any language; null where it names none. */
export function regionOf(text: string | null): RegionCode | null {
  if (!text) return null;
  const code = /^(?:kz-?)?(\d{2})$/i.exec(text.trim())?.[1];
  const known = regions.find((region) => region.code === code);
  if (known) return known.code;
  const lower = text.normalize('NFC').toLocaleLowerCase('kk');
  return spellings.find(([spelling]) => spelling.test(lower))?.[1] ?? null;
}
