'use client';

import { QuorumMeter } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import type { LiveMeeting } from './live-meeting.ts';

/** Who is there against how many must be, in words and as a meter; red where there is no quorum. */
export function QuorumPanel({ quorum }: { quorum: LiveMeeting['quorum'] }) {
  const t = useTranslations('room');
  const { standing, present, needed, members, remote } = quorum;
  if (needed === 0) return <p>{t('quorumNone')}</p>;
  return (
    <QuorumMeter
      label={[t('quorumWords', { members, present, needed }), remote > 0 && t('quorumRemote', { remote })]
        .filter(Boolean)
        .join(', ')}
      words={
        standing === 'LOST'
          ? `${t('quorumLost')}: ${t('quorumMore', { count: Math.max(0, needed - present) })}`
          : t(standing === 'UNSURE' ? 'quorumUnsure' : 'quorumReached')
      }
      present={present}
      quorum={needed}
      size={members}
      lost={standing === 'LOST'}
    />
  );
}
