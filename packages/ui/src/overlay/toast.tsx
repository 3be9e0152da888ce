import type { ReactNode } from 'react';
import { Icon, type IconName } from '../brand/icon.tsx';
import css from './overlay.module.css';

/** Where short notices appear; present from the start, so that screen readers hear what comes into it. */
export function ToastRegion({ children }: { children?: ReactNode }) {
  return (
    <div className={css.toasts} role="status" aria-live="polite">
      {children}
    </div>
  );
}

/** One short notice. It must never carry what cannot be found elsewhere on the page. */
export function Toast({ icon = 'check', children }: { icon?: IconName; children: ReactNode }) {
  return (
    <div className={css.toast}>
      <Icon name={icon} />
      <span>{children}</span>
    </div>
  );
}
