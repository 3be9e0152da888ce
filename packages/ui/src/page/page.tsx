import type { CSSProperties, ReactNode } from 'react';
import { Icon } from '../brand/icon.tsx';
import { classes } from '../classes.ts';
import css from './page.module.css';

/** The body of a page with its gutters. `narrow` for one form, `full` for a register. */
export function Page({ width = 'page', children }: { width?: 'narrow' | 'page' | 'full'; children: ReactNode }) {
  return <div className={classes(css.page, width !== 'page' && css[width])}>{children}</div>;
}

/** The top of a page: where it lies, its only h1, what it says in a sentence, what may be done. */
export function PageHead({
  breadcrumbs,
  over,
  title,
  lead,
  meta,
  actions,
}: {
  breadcrumbs?: ReactNode;
  /** A word above the title: what kind of thing this is. */
  over?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  /** States, dates and numbers in one row. */
  meta?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className={css.head}>
      {breadcrumbs}
      <div className={css.titleRow}>
        <div>
          {over && <p className={css.over}>{over}</p>}
          <h1>{title}</h1>
        </div>
        {actions && <div className={css.actions}>{actions}</div>}
      </div>
      {meta && <div className={css.meta}>{meta}</div>}
      {lead && <p className={css.lead}>{lead}</p>}
    </div>
  );
}

/** A part of a page under its own heading, with a link to all of it at the right. */
export function Section({
  title,
  id,
  more,
  children,
}: {
  title: ReactNode;
  id?: string;
  more?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={css.section} id={id}>
      <div className={css.sectionHead}>
        <h2>{title}</h2>
        {more}
      </div>
      {children}
    </section>
  );
}

/** A sheet with a hairline round it. */
export function Card({ children }: { children: ReactNode }) {
  return <div className={css.card}>{children}</div>;
}

/** Cards side by side, as many as fit; `column` is the least width of one. */
export function Grid({ column, children }: { column?: string; children: ReactNode }) {
  const style: CSSProperties & { '--column'?: string } = column ? { '--column': column } : {};
  return (
    <div className={css.grid} style={style}>
      {children}
    </div>
  );
}

/** Two columns that become one: the wider comes first unless `narrowFirst` (facts at the left of a dossier). */
export function Columns({ narrowFirst, children }: { narrowFirst?: boolean; children: ReactNode }) {
  return <div className={classes(css.columns, narrowFirst && css.left)}>{children}</div>;
}

/** Facts as name and value; a fact without a value is left out. */
export function Facts({ facts }: { facts: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl className={css.facts}>
      {facts.flatMap(({ term, value }) =>
        value === null || value === undefined || value === ''
          ? []
          : [<dt key={`${term} term`}>{term}</dt>, <dd key={`${term} value`}>{value}</dd>],
      )}
    </dl>
  );
}

/** Running text at a readable measure. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={css.prose}>{children}</div>;
}

/** A wording that cannot change: a recommendation as it stands on paper. */
export function Wording({ lang, children }: { lang?: string; children: ReactNode }) {
  return (
    <blockquote className={css.wording} lang={lang}>
      {children}
    </blockquote>
  );
}

/** Marks a text that is missing in the reader's language: shown as a debt, never hidden. */
export function MissingText({ children }: { children: ReactNode }) {
  return (
    <span className={css.debt}>
      <Icon name="globe" size={13} />
      {children}
    </span>
  );
}

/** Words for screen readers only. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={css.hidden}>{children}</span>;
}
