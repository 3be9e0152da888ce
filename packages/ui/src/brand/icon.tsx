import type { ReactNode } from 'react';

const line = (d: string): ReactNode => <path d={d} />;

/** Our own set: 20 × 20, one stroke of 1.6, round ends; a state's icon differs in shape, not only in colour. */
const drawings = {
  clock: line('M10 3.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6ZM10 6.2V10l2.6 1.7'),
  hourglass: line(
    'M5.5 3h9M5.5 17h9M6.5 3v2.6c0 2 3.5 3 3.5 4.4s-3.5 2.4-3.5 4.4V17M13.5 3v2.6c0 2-3.5 3-3.5 4.4s3.5 2.4 3.5 4.4V17',
  ),
  alert: line('M10 3 2.8 16.2h14.4L10 3ZM10 8v4M10 14.2v.1'),
  reply: line('M8 4.5 3.5 9 8 13.5M3.8 9H12c3 0 4.7 2 4.7 5v1.5'),
  check: line('m4 10.5 4 4L16 6'),
  checkCircle: line('M10 3.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6ZM6.8 10.2l2.3 2.3 4.2-4.7'),
  scales: line(
    'M10 3v14M6.5 17h7M3.5 5.5h13M5.2 5.5 2.8 11a2.5 2.5 0 0 0 4.9 0L5.2 5.5ZM14.8 5.5 12.3 11a2.5 2.5 0 0 0 4.9 0l-2.4-5.5Z',
  ),
  pencil: line('m12.8 4.2 3 3L7.2 15.8l-3.7.7.7-3.7 8.6-8.6ZM11 6l3 3'),
  lock: line('M5 9h10v7.5H5V9ZM7 9V6.5a3 3 0 0 1 6 0V9'),
  send: line('M3 10 17 3.5 13.5 17 9.8 11.5 3 10ZM9.8 11.5 17 3.5'),
  inbox: line('M3 11.5 5.2 4h9.6L17 11.5V16H3v-4.5ZM3 11.5h4l1 2h4l1-2h4'),
  search: line('M8.8 3.5a5.3 5.3 0 1 1 0 10.6 5.3 5.3 0 0 1 0-10.6ZM12.7 12.7 17 17'),
  filter: line('M3 4.5h14l-5.3 6.3v4.7l-3.4 1.5v-6.2L3 4.5Z'),
  download: line('M10 3v9.5M6 8.8l4 4 4-4M3.5 16.5h13'),
  upload: line('M10 13V3.5M6 7.2l4-4 4 4M3.5 16.5h13'),
  print: line('M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6v-5.5Z'),
  file: line('M5 2.8h6.5L15.5 7v10.2H5V2.8ZM11.5 2.8V7h4'),
  camera: line('M2.8 6.5h3.4L7.5 4.5h5l1.3 2h3.4v9.5H2.8V6.5ZM10 8.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6Z'),
  image: line('M3 4h14v12H3V4ZM3 13.5l4-4 3.5 3.5 2.5-2.5 4 4M12.8 7.2v.1'),
  pin: line(
    'M10 17.5s-5.5-5-5.5-9a5.5 5.5 0 0 1 11 0c0 4-5.5 9-5.5 9ZM10 6.7a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8Z',
  ),
  calendar: line('M3.5 4.8h13V17h-13V4.8ZM3.5 8.5h13M7 3v3M13 3v3'),
  user: line('M10 3.5a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4ZM3.8 17c.5-3.4 3-5 6.2-5s5.7 1.6 6.2 5'),
  users: line(
    'M7.5 4.5a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4ZM2.5 16.5c.4-3 2.3-4.5 5-4.5s4.6 1.5 5 4.5M13 4.8a2.6 2.6 0 0 1 0 5M14.5 12.2c1.7.6 2.7 2 3 4.3',
  ),
  building: line('M4 17V4.5h8V17M12 9h4v8M2.5 17h15M7 7.5h2M7 10.5h2M7 13.5h2'),
  factory: line('M3 17V8.5l4.5 3v-3l4.5 3V4h5v13H3ZM7 14.2h.1M11 14.2h.1'),
  question: line('M7.3 7.6a2.7 2.7 0 1 1 3.9 2.4c-.8.4-1.2.9-1.2 1.9M10 15v.1'),
  pause: line('M7.5 5.5v9M12.5 5.5v9'),
  chevronDown: line('m5 7.5 5 5 5-5'),
  chevronRight: line('m7.5 5 5 5-5 5'),
  chevronLeft: line('m12.5 5-5 5 5 5'),
  arrowRight: line('M3.5 10h13M11.5 5l5 5-5 5'),
  arrowUp: line('M10 16.5v-13M5 8.5l5-5 5 5'),
  arrowDown: line('M10 3.5v13M5 11.5l5 5 5-5'),
  close: line('m5 5 10 10M15 5 5 15'),
  plus: line('M10 4v12M4 10h12'),
  eye: line('M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10ZM10 7.7a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6Z'),
  link: line(
    'M8.5 11.5a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.7 2.7a3 3 0 0 0 4.3 4.3l1-1',
  ),
  phone: line('M4 3.5h3l1.5 4-2 1.5a9 9 0 0 0 4.5 4.5l1.5-2 4 1.5v3c-7.5.8-13.3-5-12.5-12.5Z'),
  flag: line('M5 17.5v-14M5 4h10l-2 3.5 2 3.5H5'),
  info: line('M10 3.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6ZM10 9v4.5M10 6.5v.1'),
  menu: line('M3 5.5h14M3 10h14M3 14.5h14'),
  home: line('m3 9.5 7-6 7 6M5 8v8.5h10V8'),
  cloudOff: line('M6.5 15.5h7.8a3.2 3.2 0 0 0 .7-6.3 5 5 0 0 0-8-2.5M5 8.5a3.6 3.6 0 0 0 1.5 7M3 3l14 14'),
  cloudCheck: line('M6 15.5h8.3a3.2 3.2 0 0 0 .6-6.3 5 5 0 0 0-9.6-.6A3.5 3.5 0 0 0 6 15.5ZM7.5 11.2l1.8 1.8 3.2-3.4'),
  refresh: line(
    'M16 8A6.5 6.5 0 0 0 4.5 6.2L3.5 7.5M3.5 3.8v3.7h3.7M4 12a6.5 6.5 0 0 0 11.5 1.8l1-1.3M16.5 16.2v-3.7h-3.7',
  ),
  document: line('M5 2.8h10v14.4H5V2.8ZM7.8 6.5h4.4M7.8 9.5h4.4M7.8 12.5h2.6'),
  scroll: line(
    'M6 3h10v2.5h-2.5M6 3a2 2 0 0 0-2 2v1.5h3V15a2 2 0 0 0 2 2h6a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2M9.5 8h2M9.5 11h2',
  ),
  handshake: line(
    'M2.5 6 6 4.8l4 1.7 4-1.7L17.5 6v6l-2 1-5 3.5-5.5-3.7-2.5-.8V6ZM10 6.5 7.5 9.7c1 1.2 2.5 1 3.5-.2l4.5 3.5',
  ),
  globe: line(
    'M10 3.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6ZM3.2 10h13.6M10 3.2c-4 4.2-4 9.4 0 13.6M10 3.2c4 4.2 4 9.4 0 13.6',
  ),
  minus: line('M4.5 10h11'),
  gavel: line('m8.5 4 5.5 5.5M6.5 6l5.5 5.5M7.5 5 13 10.5M10 9l-6.5 6.5M11 16.5h6'),
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof drawings;

/** A drawing of our own set, in the colour of its text; hidden from screen readers unless it has a `label`. */
export function Icon({ name, size = 20, label }: { name: IconName; size?: number; label?: string }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label or hidden, by the last line of the attributes
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {drawings[name]}
    </svg>
  );
}

/** All names, for the gallery. */
export const iconNames = Object.keys(drawings) as IconName[];
