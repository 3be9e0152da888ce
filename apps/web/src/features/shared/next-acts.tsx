import { Icon, type IconName, Unverified } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { ResultOf } from '../../graphql.ts';
import { localeOf } from '../shell/locale.ts';
import { citationText } from './citation.ts';
import css from './next-acts.module.css';
import type { VerdictParts } from './verdict.ts';

type Verdict = ResultOf<typeof VerdictParts>;

/** An act with the law's word on it. */
export type OfferedAct = { key: string; label: string; icon?: IconName; verdict: Verdict; form: ReactNode };

/**
 * What may be done next, at the top of a dossier: lawful acts as buttons, those that need a reason with what they will
 * ask, and, folded, those that cannot be done now with why and by which provision. Never a bare grey button.
 */
export async function NextActs({
  acts,
  about,
  lead,
  quiet = false,
}: {
  acts: readonly OfferedAct[];
  /** What they wait for, in a sentence or two. */
  lead?: string;
  /** Of what, where a page has several: a finding, an addressee. */
  about?: string;
  /** A line of buttons within another card: the form itself asks what an act needs. */
  quiet?: boolean;
}) {
  if (acts.length === 0) return null;
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const may = acts.filter(({ verdict }) => verdict.outcome !== 'REFUSED');
  const not = acts.filter(({ verdict }) => verdict.outcome === 'REFUSED');
  if (quiet)
    return may.length === 0 ? null : (
      <section className={css.line} aria-label={about ? `${t('act.next')}: ${about}` : t('act.next')}>
        {may.map(({ key, form }) => (
          <span key={key}>{form}</span>
        ))}
      </section>
    );
  const asked = may.filter(({ verdict }) => verdict.outcome === 'NEEDS_REASON');
  return (
    <section className={css.panel} aria-label={about ? `${t('act.next')}: ${about}` : t('act.next')}>
      <h2>{t('act.next')}</h2>
      {lead && <p>{lead}</p>}
      {may.length > 0 ? (
        <div className={css.acts}>
          {may.map(({ key, form }) => (
            <span key={key}>{form}</span>
          ))}
        </div>
      ) : (
        <p className={css.soft}>{t('act.nothingNow')}</p>
      )}
      {asked.map(({ key, label, verdict }) => (
        <div key={key} className={css.warning}>
          <Icon name="alert" size={18} />
          <Asked label={label} words={verdict.points.map(({ message }) => message)} />
        </div>
      ))}
      {not.length > 0 && (
        <details className={css.not}>
          <summary>{t('act.notNow', { count: not.length })}</summary>
          <ul>
            {not.map(({ key, label, verdict }) => (
              <li key={key}>
                <strong>{label}</strong>
                {verdict.points.map((point) => (
                  <span key={`${point.code} ${point.message}`}>
                    {point.message} {point.basis.map((cited) => citationText(localeOf({ locale }), cited)).join('; ')}{' '}
                    {point.confidence === 'MEMORY' && (
                      <Unverified help={t('common.unverifiedHelp')}>{t('common.unverified')}</Unverified>
                    )}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** What an act asks a reason for: one point beside its name, several one below the other. */
function Asked({ label, words }: { label: string; words: readonly string[] }) {
  const different = [...new Set(words)];
  if (different.length < 2)
    return (
      <p>
        <strong>{label}:</strong> {different[0]}
      </p>
    );
  return (
    <div>
      <strong>{label}:</strong>
      <ul>
        {different.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}
