import type { ReactNode } from 'react';
import { Icon } from '../brand/icon.tsx';
import { Mark } from '../brand/mark.tsx';
import { Ornament } from '../brand/ornament.tsx';
import { classes } from '../classes.ts';
import css from './header.module.css';

/** A language of the switch: its own short name (ҚАЗ), its full name, where it leads. */
export type LanguageLink = { code: string; short: string; name: string; href: string; current: boolean };

/** A section in the head. */
export type NavigationLink = { href: string; label: string; current?: boolean; count?: ReactNode };

/**
 * The head of every page: the mark, the language switch with Kazakh first, the switch people here look for by name
 * («Нашар көретіндерге»), the account, the sections. No script: the switch is a form, the menu a `<details>`.
 */
export function AppHeader({
  skipLabel,
  brand,
  languages,
  languagesLabel,
  lowVision,
  account,
  navigation = [],
  sections = [],
  navigationLabel,
  sectionsLabel,
  wide,
}: {
  skipLabel: string;
  brand: { href: string; name: string; tagline: string };
  languages: readonly LanguageLink[];
  languagesLabel: string;
  /** Posted to `action`: `vision=on|off` and the page to come back to. */
  lowVision: { action: string; label: string; on: boolean; back: string };
  account?: ReactNode;
  navigation?: readonly NavigationLink[];
  /** What the current entry of the navigation holds: a second row under it. */
  sections?: readonly NavigationLink[];
  navigationLabel: string;
  sectionsLabel: string;
  wide?: boolean;
}) {
  return (
    <header className={classes(css.header, wide && css.wide)}>
      <a className={css.skip} href="#content">
        {skipLabel}
      </a>
      <div className={css.row}>
        <a className={css.brand} href={brand.href}>
          <Mark size={44} />
          <span className={css.words}>
            <span className={css.name}>{brand.name}</span>
            <span className={css.tagline}>{brand.tagline}</span>
          </span>
        </a>
        <div className={css.tools}>
          <form method="post" action={lowVision.action} className={css.vision}>
            <input type="hidden" name="back" value={lowVision.back} />
            <button type="submit" name="vision" value={lowVision.on ? 'off' : 'on'}>
              <Icon name="eye" size={18} />
              {lowVision.label}
            </button>
          </form>
          <nav aria-label={languagesLabel}>
            <ul className={css.languages}>
              {languages.map(({ code, short, name, href, current }) => (
                <li key={code}>
                  <a
                    href={href}
                    lang={code}
                    hrefLang={code}
                    aria-label={`${short}, ${name}`}
                    {...(current && { 'aria-current': 'true' as const })}
                  >
                    {short}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        {account && <div className={css.corner}>{account}</div>}
      </div>
      <NavigationRow label={navigationLabel} links={navigation} current={sections.length > 0 ? 'true' : 'page'} />
      <NavigationRow label={sectionsLabel} links={sections} current="page" within />
      <div className={css.band}>
        <Ornament />
      </div>
    </header>
  );
}

function NavigationRow({
  label,
  links,
  current: mark,
  within,
}: {
  label: string;
  links: readonly NavigationLink[];
  current: 'page' | 'true';
  within?: boolean;
}) {
  if (links.length === 0) return null;
  return (
    <nav className={classes(css.nav, within && css.within)} aria-label={label}>
      <ul>
        {links.map(({ href, label, current, count }) => (
          <li key={href}>
            <a href={href} {...(current && { 'aria-current': mark })}>
              {label}
              {count}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The account's menu: who I am, where I work, signing out. Links and forms are its children. */
export function AccountMenu({ name, children }: { name: string; children: ReactNode }) {
  return (
    <details className={css.menu}>
      <summary>
        <Icon name="user" size={18} />
        {name}
        <Icon name="chevronDown" size={14} />
      </summary>
      <div className={css.sheet}>{children}</div>
    </details>
  );
}
