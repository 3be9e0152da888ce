import { formatDate } from '@kenes/messages';
import { Timeline } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { todayInAlmaty } from '../desk/today.ts';
import type { OfficeView } from './offices-view.tsx';

/** Who held which office when, the latest first; who stood in stands among them. */
export async function OfficeHistory({
  offices,
  actsOf,
}: {
  offices: readonly OfficeView[];
  /** What may be done with one that is still to begin. */
  actsOf?: (office: OfficeView) => ReactNode;
}) {
  const t = await getTranslations();
  const today = todayInAlmaty();
  const items = [...offices].sort((a, b) => b.startsOn.localeCompare(a.startsOn) || a.post.localeCompare(b.post));
  return (
    <Timeline
      label={t('councilWork.history')}
      items={items.map((office) => ({
        key: office.id,
        dateTime: office.startsOn,
        date: office.until
          ? `${formatDate(office.startsOn)} – ${formatDate(office.until)}`
          : t('composition.since', { date: formatDate(office.startsOn) }),
        icon: office.acting ? 'refresh' : office.post === 'SECRETARY' ? 'pencil' : 'user',
        tone: office.startsOn > today ? 'todo' : office.until === null || office.until >= today ? 'current' : 'done',
        title: (
          <>
            <strong>{office.name}</strong>
            {`, ${office.acting ? t('councilWork.actingIn', { post: t(`enums.CouncilPost_${office.post}`) }) : t(`enums.CouncilPost_${office.post}`)}`}
          </>
        ),
        detail: (
          <>
            {office.ground}
            {office.startsOn > today && actsOf && <div>{actsOf(office)}</div>}
          </>
        ),
      }))}
    />
  );
}
