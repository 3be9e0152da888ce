import type { ReactNode } from 'react';
import { Mark } from '../brand/mark.tsx';
import { Ornament } from '../brand/ornament.tsx';
import css from './footer.module.css';

/** The foot of every page: under which law this works, and what is open to all. */
export function Footer({
  children,
  links,
}: {
  children: ReactNode;
  links: readonly { href: string; label: string }[];
}) {
  return (
    <footer className={css.footer}>
      <div className={css.band}>
        <Ornament kind="wide" />
      </div>
      <div className={css.inner}>
        <div className={css.brand}>
          <Mark size={40} />
          <p>{children}</p>
        </div>
        <ul className={css.links}>
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
