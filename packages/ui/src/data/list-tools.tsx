import type { ReactNode } from 'react';
import { Button, LinkButton } from '../actions/button.tsx';
import { Icon } from '../brand/icon.tsx';
import css from './list-tools.module.css';

/** Filters above a register: a form of its own that puts them into the URL (GET), so that a view can be sent to a colleague. */
export function FilterBar({
  label,
  applyLabel,
  reset,
  action,
  children,
}: {
  label: string;
  applyLabel: string;
  reset?: { href: string; label: string };
  action?: string;
  children: ReactNode;
}) {
  return (
    <search aria-label={label}>
      <form method="get" action={action} className={css.filters}>
        {children}
        <div className={css.apply}>
          <Button type="submit" kind="secondary" icon="filter">
            {applyLabel}
          </Button>
          {reset && (
            <LinkButton kind="quiet" href={reset.href}>
              {reset.label}
            </LinkButton>
          )}
        </div>
      </form>
    </search>
  );
}

/** Pages of a list by cursor: back and on, and where we are in words. */
export function Pagination({
  label,
  summary,
  previous,
  next,
}: {
  label: string;
  summary?: ReactNode;
  previous?: { href: string; label: string };
  next?: { href: string; label: string };
}) {
  if (!summary && !previous && !next) return null;
  return (
    <nav aria-label={label} className={css.pages}>
      {summary && <p className="tabular">{summary}</p>}
      <div className={css.arrows}>
        {previous && (
          <LinkButton kind="secondary" icon="chevronLeft" rel="prev" href={previous.href}>
            {previous.label}
          </LinkButton>
        )}
        {next && (
          <LinkButton kind="secondary" iconAfter="chevronRight" rel="next" href={next.href}>
            {next.label}
          </LinkButton>
        )}
      </div>
    </nav>
  );
}

/** Parts of one page as links: each has its own address. */
export function Tabs({
  label,
  tabs,
}: {
  label: string;
  tabs: readonly { href: string; label: string; count?: number; current?: boolean }[];
}) {
  return (
    <nav aria-label={label}>
      <ul className={css.tabs}>
        {tabs.map(({ href, label: text, count, current }) => (
          <li key={href}>
            <a href={href} {...(current && { 'aria-current': 'page' as const })}>
              {text}
              {count !== undefined && <span className={css.count}>{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where this page lies. The page itself is not repeated at the end: it is the heading below. */
export function Breadcrumbs({ label, trail }: { label: string; trail: readonly { href: string; label: string }[] }) {
  return (
    <nav aria-label={label} className={css.crumbs}>
      <ol>
        {trail.map(({ href, label: text }, place) => (
          <li key={href}>
            {place > 0 && <Icon name="chevronRight" size={14} />}
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
