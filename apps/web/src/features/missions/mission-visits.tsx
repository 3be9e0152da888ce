import { EmptyState, PhotoGrid, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Day } from '../portal/day.tsx';
import css from './mission-visits.module.css';
import { Photo_evidence, photosOf } from './photos.ts';

export const MissionVisits_visit = graphql(
  `fragment MissionVisits on Visit {
    id state plannedOn visitedOn place refusalReason
    evidence { id ...Photo }
    findings { id ordinal }
  }`,
  [Photo_evidence],
);

/** Visits, each with the row of what was photographed; also those on which nobody was let in. */
export async function MissionVisits({ data }: { data: readonly FragmentOf<typeof MissionVisits_visit>[] }) {
  const t = await getTranslations();
  if (data.length === 0) return <EmptyState title={t('portal.noVisits')}>{t('portal.noVisitsHelp')}</EmptyState>;
  return (
    <ol className={css.visits}>
      {readFragment(MissionVisits_visit, data).map((visit) => {
        const on = visit.visitedOn ?? visit.plannedOn;
        const photos = photosOf(visit.evidence, t('portal.photoOf', { place: visit.place ?? '' }), {});
        return (
          <li key={visit.id} className={css.visit}>
            <p className={css.head}>
              <strong>{on && <Day on={on} />}</strong>
              {visit.place && <span>{visit.place}</span>}
              {visit.state !== 'DONE' && (
                <StateBadge
                  tone={visit.state === 'REFUSED_ACCESS' ? 'overdue' : 'waiting'}
                  icon={visit.state === 'REFUSED_ACCESS' ? 'lock' : 'calendar'}
                >
                  {t(`enums.VisitState_${visit.state}`)}
                </StateBadge>
              )}
            </p>
            {visit.refusalReason && <p>{visit.refusalReason}</p>}
            {photos.length > 0 && <PhotoGrid photos={photos} label={t('portal.photos')} />}
            {visit.findings.length > 0 && (
              <p>
                {t('portal.foundThere')}{' '}
                {visit.findings.map(({ id, ordinal }, place) => (
                  <span key={id}>
                    {place > 0 && ', '}
                    <a href={`#finding-${ordinal}`}>№ {ordinal}</a>
                  </span>
                ))}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
