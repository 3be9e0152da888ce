'use client';

import { type ReactNode, useId, useRef } from 'react';
import { Button } from '../actions/button.tsx';
import { Icon, type IconName } from '../brand/icon.tsx';
import css from './overlay.module.css';

/**
 * The browser's own modal dialog behind a button: focus stays inside, Escape closes, focus comes back. A form inside with
 * `method="dialog"` closes it too.
 */
export function Dialog({
  trigger,
  icon,
  kind = 'secondary',
  size,
  title,
  closeLabel,
  children,
}: {
  trigger: ReactNode;
  icon?: IconName;
  kind?: 'primary' | 'secondary' | 'quiet';
  size?: 'small' | 'medium' | 'large';
  title: ReactNode;
  closeLabel: string;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  return (
    <>
      <Button kind={kind} size={size} icon={icon} onClick={() => dialog.current?.showModal()} aria-haspopup="dialog">
        {trigger}
      </Button>
      <dialog ref={dialog} className={css.dialog} aria-labelledby={heading}>
        <div className={css.dialogHead}>
          <h2 id={heading}>{title}</h2>
          <button type="button" className={css.close} aria-label={closeLabel} onClick={() => dialog.current?.close()}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </dialog>
    </>
  );
}
