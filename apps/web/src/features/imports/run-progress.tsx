import { LinkButton, ProgressBar } from '@kenes/ui';
import { AskAgain } from '../shared/ask-again.tsx';
import css from './imports.module.css';

/** How far the worker is; the page asks again until it is done. Without a script the link asks. */
export function RunProgress({
  label,
  help,
  percent,
  percentWords,
  here,
  refresh,
}: {
  label: string;
  help: string;
  percent: number;
  percentWords: string;
  here: string;
  refresh: string;
}) {
  return (
    <div className={css.running} role="status">
      <AskAgain />
      <ProgressBar label={label} value={percent} words={percentWords} />
      <p className={css.soft}>{help}</p>
      <noscript>
        <LinkButton kind="secondary" size="small" icon="refresh" href={here}>
          {refresh}
        </LinkButton>
      </noscript>
    </div>
  );
}
