/** What a demo photo shows. */
export type Scene =
  | 'paving'
  | 'trees'
  | 'pump'
  | 'lamp'
  | 'bench'
  | 'ramp'
  | 'canteen'
  | 'stop'
  | 'dump'
  | 'alley'
  | 'sensor';

type Draw = (random: () => number) => string;

/** Pixels of a demo photo. */
export const photoSize = { width: 1280, height: 960 } as const;

const width = 1600;
const height = 1200;

/** A picture of a scene as SVG. The same seed draws the same picture: nothing is downloaded, nobody is shown. */
export function sceneSvg(scene: Scene, seed: number): string {
  const random = mulberry(seed);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${photoSize.width}" height="${photoSize.height}" viewBox="0 0 ${width} ${height}">
    <defs>
      <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${pick(random, ['#8fb8de', '#a9bccb', '#b9c9d6'])}"/><stop offset="1" stop-color="#e8edf0"/></linearGradient>
      <linearGradient id="light" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff4d6" stop-opacity=".28"/><stop offset="1" stop-color="#16202a" stop-opacity=".3"/></linearGradient>
    </defs>
    ${draw[scene](random)}
    <rect width="${width}" height="${height}" fill="url(#light)"/>
  </svg>`;
}

/** Park or street under a mountain sky. */
const outdoors = (random: () => number, ground: string): string => {
  const peaks = Array.from(
    { length: 7 },
    (_, at) => `${at * 270},${330 - random() * 170} ${at * 270 + 135},${380 - random() * 40}`,
  ).join(' ');
  return `<rect width="${width}" height="560" fill="url(#sky)"/>
    <polygon points="0,520 ${peaks} 1600,520" fill="#8396a5"/>
    <g>${tops(random, 420, '#4f6b4a', 26)}</g>
    <rect y="480" width="${width}" height="720" fill="${ground}"/>`;
};

function tops(random: () => number, base: number, colour: string, count: number): string {
  return Array.from({ length: count }, () => {
    const x = random() * width;
    const r = 40 + random() * 70;
    return `<ellipse cx="${x}" cy="${base + random() * 60}" rx="${r}" ry="${r * 1.15}" fill="${colour}" opacity="${0.7 + random() * 0.3}"/>`;
  }).join('');
}

/** A path that runs away from the viewer, laid with tiles; `broken` of them have sunk. */
function path(random: () => number, broken: number): string {
  const rows: string[] = ['<polygon points="330,1200 1330,1200 880,500 760,500" fill="#8d8780"/>'];
  for (let row = 0; row < 16; row += 1) {
    const near = 1 - row / 16;
    const y = 500 + 700 * near ** 1.6;
    const next = 500 + 700 * Math.max(0, (1 - (row + 1) / 16) ** 1.6);
    const left = 760 - 430 * near ** 1.6;
    const right = 880 + 450 * near ** 1.6;
    for (let tile = 0; tile < 6; tile += 1) {
      const x = left + ((right - left) / 6) * tile;
      const sunk = random() < broken;
      rows.push(
        `<rect x="${x}" y="${next}" width="${(right - left) / 6 - 3}" height="${Math.max(2, y - next - 3)}" fill="${sunk ? pick(random, ['#4a443e', '#5b5148']) : pick(random, ['#b9b1a6', '#ada59b', '#c4bcb1'])}" transform="rotate(${sunk ? (random() - 0.5) * 14 : 0} ${x} ${y})"/>`,
      );
    }
  }
  return rows.join('');
}

function tree(random: () => number, x: number, y: number, size: number, leaf: string | null): string {
  const branches = Array.from({ length: 9 }, () => {
    const up = y - size * (0.4 + random() * 0.6);
    return `<path d="M${x},${y - size * 0.4} L${x + (random() - 0.5) * size * 0.9},${up}" stroke="#5d4a3a" stroke-width="${size / 40}" fill="none"/>`;
  }).join('');
  const crown = leaf
    ? Array.from(
        { length: 14 },
        () =>
          `<circle cx="${x + (random() - 0.5) * size * 0.7}" cy="${y - size * (0.55 + random() * 0.5)}" r="${size * (0.1 + random() * 0.12)}" fill="${leaf}" opacity=".9"/>`,
      ).join('')
    : '';
  return `<path d="M${x},${y} L${x},${y - size}" stroke="#59493c" stroke-width="${size / 18}"/>${branches}${crown}`;
}

const draw: Record<Scene, Draw> = {
  alley: (random) =>
    `${outdoors(random, '#6d7d4b')}${path(random, 0)}${[160, 420, 1180, 1460].map((x) => tree(random, x, 820 + random() * 90, 420, '#5c7f45')).join('')}`,
  paving: (random) =>
    `${outdoors(random, '#70764f')}${path(random, 0.3)}<ellipse cx="780" cy="930" rx="230" ry="60" fill="#5f6a70" opacity=".75"/>${tree(random, 180, 860, 380, '#6f8a4f')}`,
  trees: (random) =>
    `${outdoors(random, '#9a8a5c')}${[180, 430, 690, 960, 1210, 1440].map((x) => tree(random, x, 900 + random() * 140, 330 + random() * 90, random() < 0.25 ? '#8f9a52' : null)).join('')}`,
  pump: (
    random,
  ) => `${outdoors(random, '#7b7353')}<rect x="420" y="560" width="760" height="480" rx="14" fill="#7f8a90"/><rect x="450" y="600" width="700" height="400" fill="#69747a"/>
    <circle cx="640" cy="800" r="120" fill="none" stroke="#8c3f24" stroke-width="34"/><path d="M520,800 H760 M640,680 V920" stroke="#8c3f24" stroke-width="26"/>
    <path d="M760,800 H1130" stroke="#a8532f" stroke-width="64"/>${Array.from({ length: 26 }, () => `<circle cx="${780 + random() * 350}" cy="${770 + random() * 60}" r="${4 + random() * 13}" fill="#6b2f16"/>`).join('')}`,
  lamp: (random) =>
    `${outdoors(random, '#66704c')}${path(random, 0.04)}${[420, 1180].map((x, at) => `<path d="M${x},1010 L${x + at * 90},420" stroke="#3d4347" stroke-width="22"/><circle cx="${x + at * 90}" cy="400" r="46" fill="#${at ? '2d2f31' : 'd9d4bd'}"/>`).join('')}<path d="M1235,470 q40,70 -20,120 q60,40 5,110" stroke="#1b1b1b" stroke-width="7" fill="none"/>`,
  bench: (random) =>
    `${outdoors(random, '#71794f')}${path(random, 0.08)}<g transform="translate(330 720) rotate(-3)"><rect width="620" height="34" fill="#7a5a36"/><rect y="52" width="410" height="34" fill="#6d4f2f"/><rect y="-120" width="620" height="30" fill="#7a5a36"/><path d="M60,34 V230 M560,34 V230 M60,-130 V20 M560,-130 V20" stroke="#33383b" stroke-width="20"/></g>`,
  ramp: (
    random,
  ) => `<rect width="${width}" height="1200" fill="#b7aea2"/><rect y="760" width="${width}" height="440" fill="#8e8a84"/>
    <rect x="120" y="120" width="520" height="640" fill="#6d5c4e"/><rect x="170" y="170" width="420" height="590" fill="#3f5263"/>
    <polygon points="640,760 1180,1010 1300,1010 760,700" fill="#6c7277"/><path d="M660,690 L1240,960" stroke="#c0c5c8" stroke-width="14"/>${Array.from({ length: 5 }, (_, at) => `<rect x="${640 - at * 20}" y="${760 + at * 52}" width="${330 + at * 40}" height="52" fill="${at % 2 ? '#9a948c' : '#a8a29a'}"/>`).join('')}${tops(random, 60, '#56704b', 6)}`,
  canteen: (
    random,
  ) => `<rect width="${width}" height="1200" fill="#dcd6c6"/><rect y="0" width="${width}" height="420" fill="#c9d6d2"/><rect y="800" width="${width}" height="400" fill="#8a6f52"/>
    ${[220, 760, 1260].map((x) => `<ellipse cx="${x}" cy="930" rx="190" ry="74" fill="#f3f1ea"/><ellipse cx="${x}" cy="924" rx="128" ry="46" fill="${pick(random, ['#c99b4d', '#b5733b', '#d8c28a'])}"/>`).join('')}
    <rect x="100" y="430" width="1400" height="330" fill="#b8bdb9"/>${Array.from({ length: 4 }, (_, at) => `<rect x="${150 + at * 340}" y="480" width="280" height="200" rx="12" fill="#8d9490"/>`).join('')}`,
  stop: (
    random,
  ) => `${outdoors(random, '#77777a')}<rect y="880" width="${width}" height="320" fill="#55575a"/><path d="M0,1040 H1600" stroke="#d8d5c8" stroke-width="10" stroke-dasharray="90 70"/>
    <rect x="300" y="420" width="900" height="26" fill="#3f4c57"/><path d="M330,440 V880 M1170,440 V880" stroke="#3f4c57" stroke-width="20"/><rect x="360" y="460" width="780" height="330" fill="#9db4c4" opacity=".55"/>
    <rect x="440" y="780" width="520" height="26" fill="#6f5231"/><rect x="240" y="858" width="1040" height="34" fill="#a39c92"/>`,
  dump: (random) =>
    `${outdoors(random, '#827653')}${Array.from({ length: 90 }, () => `<rect x="${350 + random() * 950}" y="${760 + random() * 260}" width="${18 + random() * 80}" height="${14 + random() * 60}" fill="${pick(random, ['#d9d4c9', '#4c5a66', '#7a4a36', '#b8a77e', '#39404a', '#9fb0b8'])}" transform="rotate(${random() * 90} 800 880)"/>`).join('')}`,
  sensor: (
    random,
  ) => `${outdoors(random, '#6f7a58')}<path d="M800,1100 V420" stroke="#4b5257" stroke-width="26"/><rect x="680" y="330" width="240" height="190" rx="16" fill="#d7dadb"/><rect x="720" y="370" width="160" height="60" fill="#2f3b40"/>
    <path d="M690,560 h220" stroke="#9aa3a8" stroke-width="14"/>${tree(random, 300, 900, 360, '#64824a')}${tree(random, 1330, 930, 380, '#5d7b47')}`,
};

function pick<T>(random: () => number, from: readonly [T, ...T[]]): T {
  return from[Math.floor(random() * from.length)] ?? from[0];
}

/** A small generator of even numbers in [0, 1): the same seed, the same picture. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
