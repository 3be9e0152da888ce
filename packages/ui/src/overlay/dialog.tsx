'use client';

import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../actions/button.tsx';
import { useAlive } from '../actions/use-alive.ts';
import { Icon, type IconName } from '../brand/icon.tsx';
import css from './overlay.module.css';

/**
 * The browser's own modal dialog behind a button: focus stays inside, Escape closes, focus comes back. A form inside with
 * `method="dialog"` closes it too. What is inside exists only while it is open, so that the forms of a page do not share
 * ids; given as a function, it is told how to close: within a transition, once what the transition waits for stands.
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
  children: ReactNode | ((close: () => void) => ReactNode);
}) {
  const [open, setOpen] = useState(false);
  const alive = useAlive();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const close = () => setOpen(false);
  useLayoutEffect(() => {
    if (!open) dialog.current?.close();
  }, [open]);
  // An act may take its own button with it: whoever pressed it goes on from the beginning of the page, not of the site.
  useLayoutEffect(() => {
    const own = dialog.current;
    return () => {
      if (own?.open) document.getElementById('content')?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <>
      <Button kind={kind} size={size} icon={icon} onClick={show} disabled={!alive} aria-haspopup="dialog">
        {trigger}
      </Button>
      <dialog ref={dialog} className={css.dialog} aria-labelledby={heading} onClose={() => setOpen(false)}>
        <div className={css.dialogHead}>
          <h2 id={heading}>{title}</h2>
          <button type="button" className={css.close} aria-label={closeLabel} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        {open && (typeof children === 'function' ? children(close) : children)}
      </dialog>
    </>
  );
}
