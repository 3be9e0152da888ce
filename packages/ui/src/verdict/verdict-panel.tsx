import type { ReactNode } from 'react';
import { Icon } from '../brand/icon.tsx';
import { classes } from '../classes.ts';
import css from './verdict.module.css';

/** A provision as the panel shows it: words, and where it can be read. */
export type CitationView = { text: string; url?: string | null };

/** One point of a verdict, its words already in the reader's language. */
export type VerdictPointView = {
  code: string;
  /** What: the sentence of the code. */
  message: ReactNode;
  /** What would make it lawful. */
  remedy?: ReactNode;
  basis: readonly CitationView[];
  /** Known from memory only: it may warn, never forbid, and says so. */
  unverified?: boolean;
};

/** «не проверено»: stands beside every number whose source was not checked. */
export function Unverified({ children, help }: { children: ReactNode; help?: string }) {
  return (
    <span className={css.unverified} title={help}>
      <Icon name="eye" size={14} />
      {children}
    </span>
  );
}

/** A provision that is named twice stands once, with the first place where it can be read. */
function citedOnce(basis: readonly CitationView[]): CitationView[] {
  const urls = new Map<string, CitationView['url']>();
  for (const { text, url } of basis) urls.set(text, urls.get(text) ?? url);
  return [...urls].map(([text, url]) => ({ text, url }));
}

const icons = { allowed: 'checkCircle', needsReason: 'alert', refused: 'gavel' } as const;

/** A verdict as a person reads it: what, why, which provision, what would make it lawful. Never a bare "forbidden". */
export function VerdictPanel({
  outcome,
  title,
  points,
  unverifiedLabel,
  unverifiedHelp,
  level = 3,
  children,
}: {
  outcome: 'allowed' | 'needsReason' | 'refused';
  title: ReactNode;
  points: readonly VerdictPointView[];
  unverifiedLabel: string;
  unverifiedHelp?: string;
  /** Of its heading: 2 where it stands under the page’s own title. */
  level?: 2 | 3;
  /** What may be done next: a field for the reason, a link. */
  children?: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <section className={classes(css.panel, css[outcome])} {...(outcome === 'refused' && { role: 'alert' })}>
      <Heading className={css.title}>
        <Icon name={icons[outcome]} size={24} />
        <span>{title}</span>
      </Heading>
      {points.length > 0 && (
        <ul className={css.points}>
          {points.map((point) => (
            <li key={`${point.code} ${point.message}`} className={css.point}>
              <p>{point.message}</p>
              {point.remedy && (
                <p className={css.remedy}>
                  <Icon name="arrowRight" size={18} />
                  <span>{point.remedy}</span>
                </p>
              )}
              <p className={css.basis}>
                {citedOnce(point.basis).map(({ text, url }) => (
                  <span key={text}>{url ? <a href={url}>{text}</a> : text}</span>
                ))}
                {point.unverified && <Unverified help={unverifiedHelp}>{unverifiedLabel}</Unverified>}
              </p>
            </li>
          ))}
        </ul>
      )}
      {children && <div className={css.next}>{children}</div>}
    </section>
  );
}
