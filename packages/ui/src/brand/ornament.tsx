import { classes } from '../classes.ts';
import css from './ornament.module.css';

/** A band of ram's horns (қошқар мүйіз), the commonest motif of felt carpets, drawn for us. Decoration only. */
export function Ornament({ kind = 'band' }: { kind?: 'band' | 'wide' | 'single' }) {
  return <div aria-hidden="true" className={classes(css.band, kind !== 'band' && css[kind])} />;
}
