import { Card } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { ProtocolStanding } from './protocol-standing.tsx';
import type { ProtocolState } from './protocol-states.ts';
import css from './protocols.module.css';

type Edition = {
  id: string;
  edition: number;
  state: ProtocolState;
  superseded: boolean;
  correctionBecause: string | null;
};

/** All editions of a sitting's protocol, the one shown marked; nothing where there is only one. */
export async function ProtocolEditions({
  editions,
  shown,
  here,
}: {
  editions: readonly Edition[];
  shown: string;
  here: string;
}) {
  if (editions.length < 2) return null;
  const t = await getTranslations('protocols');
  return (
    <Card>
      <h2>{t('editions')}</h2>
      <ul className={css.lines}>
        {editions.map(({ id, edition, state, superseded, correctionBecause }) => (
          <li key={id}>
            <p className={css.marks}>
              {id === shown ? (
                <strong aria-current="page">{t('editionOf', { edition })}</strong>
              ) : (
                <a href={`${here}?edition=${edition}`}>{t('editionOf', { edition })}</a>
              )}
              <ProtocolStanding state={state} />
              {superseded && <span className={css.soft}>{t('isSuperseded')}</span>}
            </p>
            {correctionBecause && <p className={css.soft}>{correctionBecause}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
