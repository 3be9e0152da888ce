'use client';

import { Button, Icon } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { onAgenda } from '../meetings/states.ts';
import type { LiveMeeting } from './live-meeting.ts';
import css from './room.module.css';
import { finishItem, takeUpItem } from './room-acts.ts';
import { currentItem } from './told.ts';
import type { QuickAct } from './use-quick-act.ts';

/** The agenda with the question that is considered; another is taken up by one press. */
export function AgendaPanel({ meeting, quick }: { meeting: LiveMeeting; quick: QuickAct }) {
  const t = useTranslations('room');
  const now = currentItem(meeting);
  const items = meeting.agenda.filter(({ state }) => onAgenda(state));
  const runs = meeting.state === 'IN_SESSION';
  if (items.length === 0) return <p className={css.soft}>{t('agendaEmpty')}</p>;
  return (
    <ol className={css.agenda}>
      {items.map((item, place) => {
        const over = item.endedAt !== null || item.state === 'DECIDED';
        return (
          <li key={item.id} aria-current={item.id === now?.id ? 'step' : undefined} data-over={over || undefined}>
            <span className={css.number}>{over ? <Icon name="check" size={18} /> : place + 1}</span>
            <span className={css.itemTitle} lang={item.title.lang}>
              {item.title.text}
              {item.closed && (
                <small>
                  <Icon name="lock" size={14} /> {t('closed')}
                </small>
              )}
            </span>
            {runs && item.id === now?.id && (
              <Button
                kind="quiet"
                size="small"
                icon="check"
                disabled={quick.pending}
                onClick={() => void quick.run('finish', finishItem({ id: item.id, expectedVersion: item.version }))}
              >
                {t('finish')}
              </Button>
            )}
            {runs && !now && !over && (
              <Button
                kind="quiet"
                size="small"
                icon="arrowRight"
                disabled={quick.pending}
                onClick={() => void quick.run('takeUp', takeUpItem({ id: item.id, expectedVersion: item.version }))}
              >
                {t('takeUp')}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
