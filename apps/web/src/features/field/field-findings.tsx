import { formatDate } from '@kenes/messages';
import { EmptyState, PhotoGrid, Section, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import type { Acting } from '../../session/acting.ts';
import css from './field.module.css';

export const FieldFindingsParts = graphql(`
  fragment FieldFindings on Mission {
    findings { id ordinal statement observedOn state evidence { id caption file { id picture } } }
  }
`);

const tones = { DRAFT: 'draft', CONFIRMED: 'answered', REMEDIED: 'executed', WITHDRAWN: 'closed' } as const;

/** What has been recorded already and has arrived, the newest first. */
export async function FieldFindings({ data, acting }: { data: FragmentOf<typeof FieldFindingsParts>; acting: Acting }) {
  const t = await getTranslations();
  const findings = readFragment(FieldFindingsParts, data).findings.toReversed();
  const own = `?acting=${encodeURIComponent(acting)}`;
  return (
    <Section title={t('field.recorded')}>
      {findings.length === 0 && (
        <EmptyState title={t('field.nothingRecorded')}>{t('field.nothingRecordedHelp')}</EmptyState>
      )}
      <ol className={css.entries}>
        {findings.map(({ id, ordinal, statement, observedOn, state, evidence }) => (
          <li key={id} className={css.entry}>
            <p className={css.entryTitle}>
              {ordinal}. {statement ?? t('field.photoOnly')}
            </p>
            <p className={css.entryNote}>{formatDate(observedOn)}</p>
            <div>
              <StateBadge tone={tones[state]} icon={state === 'CONFIRMED' ? 'check' : undefined}>
                {t(`enums.FindingState_${state}`)}
              </StateBadge>
            </div>
            {evidence.length > 0 && (
              <PhotoGrid
                label={t('field.photos', { count: evidence.length })}
                photos={evidence.flatMap(({ id: key, caption, file }, place) =>
                  file?.picture
                    ? [
                        {
                          key,
                          src: `/api/files/${file.id}/thumbnail${own}`,
                          href: `/api/files/${file.id}/derivative${own}`,
                          alt: caption ?? t('field.photoNumber', { number: place + 1 }),
                        },
                      ]
                    : [],
                )}
              />
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
