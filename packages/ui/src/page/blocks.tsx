import type { ReactNode } from 'react';
import { Icon, type IconName } from '../brand/icon.tsx';
import { Ornament } from '../brand/ornament.tsx';
import css from './blocks.module.css';

/** A figure that opens its list. Without `href` it is a figure only. */
export function StatTile({
  figure,
  label,
  note,
  href,
}: {
  figure: ReactNode;
  label: ReactNode;
  note?: ReactNode;
  href?: string;
}) {
  const inside = (
    <>
      <span className={css.figure}>{figure}</span>
      <span className={css.tileLabel}>{label}</span>
      {note && <span className={css.tileNote}>{note}</span>}
    </>
  );
  return href ? (
    <a className={css.tile} href={href}>
      {inside}
    </a>
  ) : (
    <div className={css.tile}>{inside}</div>
  );
}

/** An empty page: what will be here, and the first step. */
export function EmptyState({
  title,
  level = 3,
  children,
  action,
}: {
  title: ReactNode;
  /** Of its heading: 2 directly under a page's title, 1 where it is the whole page. */
  level?: 1 | 2 | 3;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className={css.empty}>
      <Ornament kind="single" />
      <Heading className={css.emptyTitle}>{title}</Heading>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

/** How far something has come, with its words: «отправлено 3 из 5». */
export function ProgressBar({
  label,
  value,
  max = 100,
  words,
}: {
  label: string;
  value: number;
  max?: number;
  words?: ReactNode;
}) {
  return (
    <div className={css.progress}>
      <div className={css.progressHead}>
        <span>{label}</span>
        {words && <span className="tabular">{words}</span>}
      </div>
      <progress value={value} max={max} aria-label={label} />
    </div>
  );
}

/** Grey lines that keep the layout still while a part is loading. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  return (
    <div className={css.skeleton} role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((key) => (
        <span key={key} />
      ))}
    </div>
  );
}

/** A picture as pages show it: the served derivative, never the original. */
export type PhotoView = { key: string; src: string; alt: string; href?: string; caption?: ReactNode; tag?: string };

function Frame({ photo }: { photo: Pick<PhotoView, 'src' | 'alt' | 'href' | 'tag'> }) {
  const inside = (
    <>
      <img src={photo.src} alt={photo.alt} loading="lazy" decoding="async" />
      {photo.tag && <span className={css.tag}>{photo.tag}</span>}
    </>
  );
  return photo.href ? (
    <a className={css.frame} href={photo.href}>
      {inside}
    </a>
  ) : (
    <span className={css.frame}>{inside}</span>
  );
}

/** Photos in rows, each with its caption. */
export function PhotoGrid({ photos, label }: { photos: readonly PhotoView[]; label: string }) {
  return (
    <ul className={css.photos} aria-label={label}>
      {photos.map((photo) => (
        <li key={photo.key}>
          <figure className={css.photo}>
            <Frame photo={photo} />
            {photo.caption && <figcaption>{photo.caption}</figcaption>}
          </figure>
        </li>
      ))}
    </ul>
  );
}

/** The same place before and after, side by side, under one caption. */
export function BeforeAfter({ before, after, caption }: { before: PhotoView; after: PhotoView; caption?: ReactNode }) {
  return (
    <figure className={css.photo}>
      <div className={css.pair}>
        <Frame photo={before} />
        <Frame photo={after} />
      </div>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

/** A short list to act on: name and note at the left, state and buttons at the right. */
export function Rows({
  rows,
  label,
}: {
  rows: readonly { key: string; icon?: IconName; title: ReactNode; note?: ReactNode; side?: ReactNode }[];
  label?: string;
}) {
  return (
    <ul className={css.rows} aria-label={label}>
      {rows.map(({ key, icon, title, note, side }) => (
        <li key={key} className={css.row}>
          {icon && <Icon name={icon} />}
          <div className={css.rowMain}>
            <span>{title}</span>
            {note && <small>{note}</small>}
          </div>
          {side && <div className={css.rowSide}>{side}</div>}
        </li>
      ))}
    </ul>
  );
}
