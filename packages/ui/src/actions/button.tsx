import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon, type IconName } from '../brand/icon.tsx';
import { classes } from '../classes.ts';
import css from './button.module.css';

type Look = {
  /** One primary per screen: the thing to do now. */
  kind?: 'primary' | 'secondary' | 'quiet';
  size?: 'small' | 'medium' | 'large';
  icon?: IconName;
  /** After the words: where the button leads on. */
  iconAfter?: IconName;
  /** As wide as its column: the field's big buttons. */
  wide?: boolean;
  children: ReactNode;
};

const look = ({ kind = 'primary', size = 'medium', wide }: Look) =>
  classes(css.button, css[kind], size !== 'medium' && css[size], wide && css.wide);

/** A button: it acts. `type` is `button` unless told, so that it never submits by accident. */
export function Button({
  kind,
  size,
  icon,
  iconAfter,
  wide,
  children,
  ...rest
}: Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'>) {
  return (
    <button type="button" {...rest} className={look({ kind, size, wide, children })}>
      {icon && <Icon name={icon} size={size === 'small' ? 16 : 20} />}
      {children}
      {iconAfter && <Icon name={iconAfter} size={size === 'small' ? 16 : 20} />}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere. */
export function LinkButton({
  kind,
  size,
  icon,
  iconAfter,
  wide,
  children,
  ...rest
}: Look & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'>) {
  return (
    <a {...rest} className={look({ kind, size, wide, children })}>
      {icon && <Icon name={icon} size={size === 'small' ? 16 : 20} />}
      {children}
      {iconAfter && <Icon name={iconAfter} size={size === 'small' ? 16 : 20} />}
    </a>
  );
}
